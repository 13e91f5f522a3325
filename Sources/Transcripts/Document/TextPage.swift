import ProgramWords
import TextLayout

/// Writes a record as text.
struct TextPage {
  typealias Document = TranscriptDocument

  var lines = WrappedText()

  mutating func write(_ document: Document) {
    lines.add(document.title)
    for line in document.head { lines.add(line) }
    for chapter in document.chapters {
      // The first chapter has to fit on one sheet: no title, and no lines below its headings.
      let isFirst = chapter == document.chapters.first
      if !isFirst { lines.title(chapter.title) }
      for part in chapter.parts {
        if isFirst { lines.subheading(part.title.uppercased()) } else { lines.heading(part.title) }
        for block in part.blocks { write(block) }
      }
    }
  }

  private mutating func write(_ block: Document.Block) {
    switch block {
    case .level(let mark, let label): lines.add(label, mark: mark + " ")
    case .heading(let text): lines.subheading(text)
    case .paragraph(let text): lines.add(text)
    case .items(let items): for item in items { write(item) }
    case .answers(let rows): for row in rows { write(row) }
    case .drawing(let drawing): lines.draw(drawing)
    }
  }

  private mutating func write(_ item: Document.Item) {
    lines.add(item.label.map { TranscriptWords.named($0, item.text) } ?? item.text, mark: "* ")
    for detail in item.details { lines.add(detail, mark: "- ", indent: 2) }
  }

  /// A question and its answer, on one line where both fit.
  private mutating func write(_ row: Document.AnswerRow) {
    let mark = row.mark.isEmpty ? "" : row.mark + " "
    let together = "\(row.question) -> \(row.answer)"
    if lines.fits(mark + together, indent: 2) {
      lines.add(together, mark: mark, indent: 2)
    } else {
      lines.add(row.question, mark: mark, indent: 2)
      lines.add(row.answer, mark: "-> ", indent: 6)
    }
    for remark in row.remarks { lines.add(remark, indent: 6) }
  }
}
