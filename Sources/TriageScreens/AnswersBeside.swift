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
    var lines = [Line(ScreenWords.answersSoFar, .title)]
    var rest = answersBeside[...]
    var section: String?
    while let position = rest.first {
      let title = interview.section(of: position)?.title
      let more = (title == section ? [] : heading(title ?? "")) + answerBeside(position)
      guard lines.count + more.count + (rest.count > 1 ? 1 : 0) <= rows else {
        lines.append(Line(ScreenWords.notShown(rest.count), .hint))
        break
      }
      lines += more
      section = title
      rest.removeFirst()
    }
    return lines.map { line in
      let text = cut(line.text, to: layout.asideWidth, ascii: configuration.isASCII)
      return Line(text, line.spans.first?.role ?? .plain)
    }
  }

  private func heading(_ title: String) -> [Line] { [.empty, Line(title, .title)] }

  private func answerBeside(_ position: Int) -> [Line] {
    [
      Line(questionnaire.questions[position].ask, .hint),
      Line("= " + answerWords(position)),
    ]
  }
}
