import Diagnostics
import TriageModel

/// A question that a person is asked twice.
///
/// Reported if and only if two questions have the same words, hint included, and some answer sheet
/// has both asked. No question is asked twice by itself: an interview goes on in file order.
enum RepeatedQuestion: Check {
  static func findings(_ prover: Prover) -> [Finding] {
    let questions = prover.questionnaire.questions
    return questions.indices.flatMap { later in
      questions[..<later].indices
        .filter {
          questions[$0].ask == questions[later].ask && questions[$0].hint == questions[later].hint
        }
        .compactMap { finding($0, later, prover) }
    }
  }

  private static func finding(_ earlier: Int, _ later: Int, _ prover: Prover) -> Finding? {
    let questions = prover.questionnaire.questions
    let (id, other) = (questions[later].id, questions[earlier].id)
    return prover.finding(
      ifPossible: [prover.reading.isAsked[earlier], prover.reading.isAsked[later]],
      .question(later), "whether '\(id)' and '\(other)' are ever asked of one person"
    ) {
      Finding(
        .warning, "repeated-question", .question(later),
        "the question '\(id)' asks the same as '\(other)'",
        why: "a person who is asked twice may answer differently, and wonders what was wrong.",
        fix: "ask it once, or let 'ask-when' keep the two apart.", witness: $0)
    }
  }
}
