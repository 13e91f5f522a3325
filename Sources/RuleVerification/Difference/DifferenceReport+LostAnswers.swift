import TriageModel

// What people could answer before and cannot now.
extension DifferenceReport {
  func lines(_ lost: LostAnswer) -> [String] {
    let title = "\(prover.new.questions[lost.question].id): \(words(lost))"
    switch lost.effect {
    case .none: return ["\(title); no result is less urgent with an answer in its place"]
    case .notDecided: return [title + ": not decided"]
    case .lessUrgent(let example): return [title] + lines(example, "LESS URGENT")
    case .accepted(let example):
      let reasons = prover.acceptedChanges(of: lost).map {
        "accepted: \(prover.new.acceptedChanges[$0].because)"
      }
      return [title] + lines(example, "less urgent, accepted") + reasons
    }
  }

  private func words(_ lost: LostAnswer) -> String {
    let question = prover.alignment.questions[lost.question].map { prover.old.questions[$0] }
    return switch lost.answers {
    case .option(let place): "option \(question.map { $0.options[place].id.text } ?? "") is gone"
    case .combination: "some options no longer go together"
    case .numbers: "some numbers are no longer taken"
    }
  }

  private func lines(_ example: LostAnswer.Example, _ direction: String) -> [String] {
    let (from, to) = (words(example.from, prover.old), words(example.to, prover.new))
    return [
      "\(direction): \(from) -> \(to), with the calmest answer that is left",
      "before: \(prover.result(of: example.witness, in: .old))",
      "now:    \(prover.result(of: example.witness, in: .new))",
    ] + prover.words(for: example.witness)
  }
}
