import RuleVerification
import TriageModel

extension DiffReportJSON {
  /// Answers that can no longer be given, and what the calmest answer that is left leads to.
  struct Lost: Encodable {
    let question, answers, effect: String
    let option: String?
    let from, to: Result?
    let old, new: AnswersJSON?

    init(_ lost: LostAnswer, _ prover: VersionProver) {
      question = prover.new.questions[lost.question].id.text
      let earlier = prover.alignment.questions[lost.question].map { prover.old.questions[$0] }
      switch lost.answers {
      case .option(let place):
        (answers, option) = ("option", earlier.map { $0.options[place].id.text })
      case .combination: (answers, option) = ("combination", nil)
      case .numbers: (answers, option) = ("numbers", nil)
      }
      let example: LostAnswer.Example?
      switch lost.effect {
      case .none: (effect, example) = ("none", nil)
      case .notDecided: (effect, example) = ("not decided", nil)
      case .lessUrgent(let found): (effect, example) = ("less urgent", found)
      case .accepted(let found): (effect, example) = ("less urgent, accepted", found)
      }
      from = example.map { Result($0.from, prover.old) }
      to = example.map { Result($0.to, prover.new) }
      old = example.flatMap { AnswersJSON($0.witness.old, of: prover.old) }
      new = example.flatMap { AnswersJSON($0.witness.new, of: prover.new) }
    }
  }
}
