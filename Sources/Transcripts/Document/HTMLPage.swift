import ProgramWords

/// Writes a record as one file of HTML 5 with its style inside: no scripts, nothing from
/// elsewhere.
struct HTMLPage {
  typealias Document = TranscriptDocument

  private var lines: [String] = []

  init(_ document: Document) {
    head(document)
    for chapter in document.chapters {
      lines += ["<section>", "<h2>\(html(chapter.title))</h2>"]
      for part in chapter.parts { write(part) }
      lines.append("</section>")
    }
    lines += ["</main>", "</body>", "</html>"]
  }

  /// The whole text with a line end behind every line.
  var text: String { lines.joined(separator: "\n") + "\n" }

  private mutating func head(_ document: Document) {
    lines += [
      HTMLStyle.beginning,
      "<title>\(html(document.title))</title>", "<style>", HTMLStyle.css, "</style>", "</head>",
      "<body>", "<main>", "<header>", "<h1>\(html(document.title))</h1>",
      "<p>\(document.head.map { html($0) }.joined(separator: "<br>"))</p>", "</header>",
    ]
  }

  private mutating func write(_ part: Document.Part) {
    lines += ["<section>", "<h3>\(html(part.title))</h3>"]
    for block in part.blocks { write(block) }
    lines.append("</section>")
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .level(let mark, let label):
      lines.append("<p class=\"level\"><b>\(html(mark))</b> \(html(label))</p>")
    case .heading(let text): lines.append("<h4>\(html(text))</h4>")
    case .paragraph(let text): lines.append("<p>\(html(text))</p>")
    case .items(let items): list(items.map(item))
    case .answers(let rows): table(rows)
    case .drawing(let drawing):
      let signs = drawing.map { html($0.replacing("\n", with: "\u{FFFD}")) }
      lines.append("<pre>\n\(signs.joined(separator: "\n"))</pre>")
    }
  }

  private mutating func list(_ items: [String]) {
    lines.append("<ul>")
    lines += items.map { "<li>\($0)</li>" }
    lines.append("</ul>")
  }

  private func item(_ item: Document.Item) -> String {
    let label = item.label.map { "<b>\(html(TranscriptWords.named($0, "")))</b> " } ?? ""
    let details = item.details.map { "<li>\(html($0))</li>" }.joined()
    return label + typed(item.text) + (details.isEmpty ? "" : "<ul>\(details)</ul>")
  }

  private mutating func table(_ rows: [Document.AnswerRow]) {
    let titles = [TranscriptWords.number, TranscriptWords.question, TranscriptWords.answer]
    let head = titles.map { "\(HTMLStyle.columnHead)\($0)</th>" }.joined()
    lines += ["<table>", "<thead><tr>\(head)</tr></thead>", "<tbody>"]
    for row in rows {
      let answer = ([row.answer] + row.remarks).map(typed).joined(separator: "<br>")
      lines.append(
        "<tr><td>\(html(row.mark))</td>\(HTMLStyle.rowHead)\(html(row.question))</th>"
          + "<td>\(answer)</td></tr>")
    }
    lines += ["</tbody>", "</table>"]
  }

  /// What a person may have typed: its direction of writing ends with it.
  private func typed(_ text: String) -> String {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? "" : "<bdi>\(html(text))</bdi>"
  }
}

/// A text as HTML that shows it sign by sign; line ends become `<br>`.
func html(_ text: String) -> String {
  visible(text).unicodeScalars.reduce(into: "") { text, sign in
    switch sign {
    case "&": text += "&amp;"
    case "<": text += "&lt;"
    case ">": text += "&gt;"
    case "\"": text += "&quot;"
    case "'": text += "&#39;"
    case "\n": text += "<br>"
    case _: text.unicodeScalars.append(sign)
    }
  }
}
