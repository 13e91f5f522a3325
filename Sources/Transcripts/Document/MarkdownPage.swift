import ProgramWords

/// Writes a record as CommonMark: headings and lists, no tables and no HTML.
struct MarkdownPage {
  typealias Document = TranscriptDocument

  private var lines: [String] = []

  init(_ document: Document) {
    add("# " + markdown(document.title))
    for line in document.head { add(markdown(line)) }
    for chapter in document.chapters {
      add("## " + markdown(chapter.title))
      for part in chapter.parts {
        add("### " + markdown(part.title))
        for block in part.blocks { write(block) }
      }
    }
  }

  /// The whole text with a line end behind every line.
  var text: String { lines.joined(separator: "\n\n") + "\n" }

  private mutating func add(_ text: String) { lines.append(text) }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .level(let mark, let label): add("**\(markdown(mark)) \(markdown(label))**")
    case .heading(let text): add("#### " + markdown(text))
    case .paragraph(let text): add(markdown(text))
    case .items(let items): add(items.map(item).joined(separator: "\n"))
    case .answers(let rows): add(rows.map(row).joined(separator: "\n"))
    case .drawing(let drawing): add(drawing.map { "    " + code($0) }.joined(separator: "\n"))
    }
  }

  private func item(_ item: Document.Item) -> String {
    let label = item.label.map { "**\(markdown(TranscriptWords.named($0, "")))** " } ?? ""
    return list(label + markdown(item.text, indent: 2), item.details)
  }

  private func row(_ row: Document.AnswerRow) -> String {
    let mark = row.mark.isEmpty ? "" : "**\(markdown(row.mark))** "
    return list(
      mark + markdown(row.question, indent: 2), [row.answer] + row.remarks)
  }

  /// An item, and below it a list of what belongs to it.
  private func list(_ text: String, _ details: [String]) -> String {
    (["- " + text] + details.map { "  - " + detail($0) }).joined(separator: "\n")
  }

  /// A text in a list; a mark with nothing behind it would make a heading of the line above.
  private func detail(_ text: String) -> String {
    let words = markdown(text, indent: 4)
    return words.isEmpty ? "&nbsp;" : words
  }

  /// A line of a drawing: nothing is escaped where every sign stands for itself.
  private func code(_ line: String) -> String {
    visible(line).replacing("\n", with: "\u{FFFD}")
  }
}

/// A text as CommonMark that shows it sign by sign: a backslash stands before all that may mean
/// something else, and at the end of every line but the last. The lines after the first are
/// indented, as those of a list item.
func markdown(_ text: String, indent: Int = 0) -> String {
  let lines = visible(text).split(separator: "\n", omittingEmptySubsequences: false)
    .map { escaped($0.drop { $0 == " " }) }
  // An empty line at the end would stand between the items of a list.
  return lines[...(lines.lastIndex { !$0.isEmpty } ?? 0)]
    .joined(separator: "\\\n" + String(repeating: " ", count: indent))
}

private func escaped(_ line: Substring) -> String {
  let body = line.unicodeScalars.reduce(into: "") { text, sign in
    // An address that becomes a link would show the other backslashes.
    let isInAddress =
      sign == "/" && text.utf8.last == UInt8(ascii: ":")
      || sign == "." && text.utf8.suffix(3).elementsEqual("www".utf8)
    if isInAddress || "\\`*_[]<>&|~#".unicodeScalars.contains(sign) { text += "\\" }
    text.unicodeScalars.append(sign)
  }
  guard let first = body.first else { return "" }
  if "+-=".contains(first) { return "\\" + body }
  // A number with a point or a bracket would begin a list.
  let digits = body.prefix { $0.isASCII && $0.isNumber }
  guard !digits.isEmpty, let next = body.dropFirst(digits.count).first, ".)".contains(next)
  else { return body }
  return digits + "\\" + body.dropFirst(digits.count)
}
