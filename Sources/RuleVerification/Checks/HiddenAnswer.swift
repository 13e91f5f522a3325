import Diagnostics
import TriageModel

/// An answer that still matters although its question is hidden.
///
/// Reported if and only if there are two finished answer sheets that differ in nothing but answers
/// to hidden questions, while another question is asked, another case of a rule holds or a
/// condition of advice changes. A comparison is false on a hidden question, so no questionnaire
/// has this fault; the check is there for the day on which somebody changes how answers are read.
enum HiddenAnswer: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    guard prover.questionnaire.questions.contains(where: { $0.askWhen != nil }) else { return [] }
    let other = prover.freshReading()
    let matters = prover.hiddenAnswersMatter(
      prover.reading, other, isAsked: prover.reading.isAsked)
    let found = prover.finding(
      ifPossible: [matters], .rules, "whether answers to hidden questions matter",
      beside: .changed(other.sheet)
    ) {
      Finding(
        .error, "hidden-answer", .rules, "an answer to a hidden question matters",
        why:
          "a person who goes back and hides a question would be judged by an answer from before.",
        fix: "tell the makers of this program, for the file is not at fault.", witness: $0)
    }
    return found.map { [$0] } ?? []
  }
}

extension Prover {
  /// Whether two readings differ although the answers to all asked questions are the same.
  func hiddenAnswersMatter(
    _ left: SymbolicReading, _ right: SymbolicReading, isAsked: [Literal]
  ) -> Literal {
    let answers = zip(left.sheet.answers, right.sheet.answers)
    let isSame = zip(isAsked, answers).map { isAsked, answers in
      !circuit.all([isAsked, differ(answers.0.literals, answers.1.literals)])
    }
    return circuit.all(isSame + [differ(outcome(of: left), outcome(of: right))])
  }

  private func differ(_ left: [Literal], _ right: [Literal]) -> Literal {
    let differences = zip(left, right).map { circuit.differ($0, $1) }
    return circuit.any(differences)
  }

  /// What a reading says of questions, rules and advice.
  private func outcome(of reading: SymbolicReading) -> [Literal] {
    var reading = reading
    return reading.isAsked + reading.cases.flatMap(\.self)
      + questionnaire.advice.compactMap(\.when).map { reading.holds($0, in: &circuit) }
  }
}
