/// A part of a page.
enum MarkdownBlock {
  /// A heading; 1 is that of the page.
  case heading(Int, MarkdownText)
  case paragraph(MarkdownText)
  case list([MarkdownItem])
  /// A table; every row is as long as its head.
  case table([MarkdownText], [[MarkdownText]])
  /// Words that people read, one paragraph or item each.
  case quote([MarkdownText])
}

/// An item of a list, with the items below it.
struct MarkdownItem {
  let text: MarkdownText
  let items: [MarkdownItem]

  init(_ text: MarkdownText, _ items: [MarkdownItem] = []) {
    self.text = text
    self.items = items
  }

  /// The lines of the item and of those below it.
  fileprivate func lines(indent: String = "") -> [String] {
    ["\(indent)- \(text.source)"] + items.flatMap { $0.lines(indent: indent + "  ") }
  }
}

/// A page of blocks, with an empty line between them.
struct MarkdownPage {
  let blocks: [MarkdownBlock]

  /// The page, with a line end at its end.
  var text: String {
    blocks.map { $0.lines.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }
}

extension MarkdownBlock {
  fileprivate var lines: [String] {
    switch self {
    case .heading(let level, let text): [String(repeating: "#", count: level) + " " + text.source]
    case .paragraph(let text): [text.source]
    case .list(let items): items.flatMap { $0.lines() }
    case .quote(let texts):
      Array(texts.map { ["> \($0.source)"] }.joined(separator: [">"]))
    case .table(let head, let rows):
      [row(head), "|" + head.map { _ in " --- |" }.joined()] + rows.map(row)
    }
  }

  private func row(_ cells: [MarkdownText]) -> String {
    "| " + cells.map(\.source).joined(separator: " | ") + " |"
  }
}
