import ProgramWords
import TextLayout
import TriageEngine
import TriageModel

extension ScreenState {
  /// The questions whose answers stand beside the one on the screen: the last ones first.
  private var answersBeside: [Int] {
    guard case .question(let entry) = screen else { return [] }
    return interview.asked.reversed().filter {
      $0 != entry.position && interview.sheet[$0] != nil
    }
  }

  /// Whether there are answers to show beside the page.
  var hasAnswersBeside: Bool { !answersBeside.isEmpty }

  /// The answers so far, section by section, the last ones on top; the last line says how many
  /// have no room.
  func aside(in layout: Layout, rows: Int) -> [Line] {
    guard layout.asideWidth > 0 else { return [] }
    var column = Page(ascii: configuration.isASCII)
    column.add(ScreenWords.answersSoFar, .title, width: layout.asideWidth)
    var rest = answersBeside[...]
    var section: String?
    while let position = rest.first {
      let title = interview.section(of: position)?.title ?? ""
      var longer = column
      if title != section { longer.addHeading(title, width: layout.asideWidth) }
      addAnswer(to: position, on: &longer, width: layout.asideWidth)
      let room = rows - (rest.count > 1 ? 1 : 0)
      if section == nil { longer.cut(to: room, width: layout.asideWidth) }
      guard longer.body.count <= room else {
        column.add(ScreenWords.notShown(rest.count), .hint, width: layout.asideWidth)
        break
      }
      column = longer
      section = title
      rest.removeFirst()
    }
    return column.body
  }

  /// The short name of a question, or the question where it has none, and its answer.
  private func addAnswer(to position: Int, on column: inout Page, width: Int) {
    let question = questionnaire.questions[position]
    column.add(question.inShort ?? question.ask, .hint, width: width, indent: "  ")
    column.add(answerWords(position), .chosen, width: width, first: "  = ")
  }
}

extension Page {
  /// Keeps the first lines of the body, with a mark where more of them stood.
  fileprivate mutating func cut(to rows: Int, width: Int) {
    guard body.count > rows, let last = body[..<rows].last else { return }
    let mark = isASCII ? asciiTwin(of: "…") : "…"
    let kept = shortened(last.text, to: width - displayWidth(of: mark), mark: "") + mark
    body[(rows - 1)...] = [Line(kept, last.spans.first?.role ?? .plain)]
  }
}
