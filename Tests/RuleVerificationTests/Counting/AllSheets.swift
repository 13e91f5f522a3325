import TriageEngine
import TriageModel

/// Every complete answer sheet of a small questionnaire, one by one.
struct AllSheets {
  let questionnaire: Questionnaire

  /// Does something with every complete answer sheet.
  func visit(_ body: (Reading) -> Void) {
    visit(AnswerSheet(count: questionnaire.questions.count), from: 0, body)
  }

  private func visit(_ sheet: AnswerSheet, from position: Int, _ body: (Reading) -> Void) {
    let reading = Reading(of: sheet, in: questionnaire, .failSafe)
    guard position < questionnaire.questions.count else { return body(reading) }
    guard reading.states[position] != .hidden else {
      return visit(sheet, from: position + 1, body)
    }
    for answer in answers(to: questionnaire.questions[position]) {
      var next = sheet
      next[position] = answer
      visit(next, from: position + 1, body)
    }
  }

  /// Every answer to a question; of the notes one stands for all.
  private func answers(to question: Question) -> [Answer] {
    switch question.kind {
    case .one(let options): options.indices.map { .options(OptionMask(position: $0)) }
    case .many(let options), .sites(let options):
      (0..<(UInt64(1) << UInt64(options.count))).map { .options(OptionMask(rawValue: $0)) }
        .filter { isAnswer($0, to: question) }
    case .number(let range): range.bounds.map { .number($0) }
    case .scale(let scale): scale.bounds.map { .number($0) }
    case .note: [.note("words")]
    }
  }

  private func isAnswer(_ answer: Answer, to question: Question) -> Bool {
    answer == .options([])
      ? question.ifUnanswered == answer : (try? question.check(answer)) != nil
  }
}
