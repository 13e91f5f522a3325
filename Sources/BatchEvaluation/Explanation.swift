import TriageEngine
import TriageModel

/// Why an answer sheet has its level: the rules that are its reasons, each with the comparisons that
/// made it fire; and which answers had no effect.
struct Explanation {
  private let reading: Reading

  /// The explanation of one answer sheet.
  init(_ sheet: AnswerSheet, of questionnaire: Questionnaire, _ mode: ReadingMode) {
    reading = Reading(of: sheet, in: questionnaire, mode)
    self.sheet = sheet
  }

  private let sheet: AnswerSheet
  private var questionnaire: Questionnaire { reading.questionnaire }

  /// Adds it as members of an object, a comma before each; without rules where none may be told.
  func write(isShown: Bool, to output: inout [UInt8]) {
    output.append(#","explanation":["#)
    let fired = isShown ? questionnaire.shownRules(of: reading.assessment()) : []
    for (index, rule) in fired.enumerated() {
      if index > 0 { output.append(",") }
      write(rule, to: &output)
    }
    output.append(#"],"withoutEffect":["#)
    output.appendJSON(list: withoutEffect)
    output.append("]")
  }

  private func write(_ fired: Assessment.FiredRule, to output: inout [UInt8]) {
    output.append(#"{"rule":"#)
    output.appendJSON(questionnaire.rules[fired.rule].id.text)
    output.append(#","level":"#)
    output.appendJSON(questionnaire.level(fired.level).id.text)
    output.append(#","because":"#)
    output.appendJSON(fired.because)
    output.append(#","comparisons":["#)
    output.appendJSON(list: fired.rationale.map(questionnaire.source))
    output.append("]}")
  }

  /// The questions that are hidden and have an answer all the same.
  private var withoutEffect: [String] {
    questionnaire.questions.indices
      .filter { reading.states[$0] == .hidden && sheet[$0] != nil }
      .map { questionnaire.questions[$0].id.text }
  }
}
