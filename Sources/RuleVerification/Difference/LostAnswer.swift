import TriageEngine
import TriageModel

/// Answers that the old version takes to a question and the new one does not.
package struct LostAnswer: Hashable, Sendable {
  /// The position of the question in the new version.
  package let question: Int
  /// Which answers.
  package let answers: Answers
  /// What comes of them.
  package let effect: Effect

  /// Answers to one question.
  package enum Answers: Hashable, Sendable {
    /// Those with the old option at this position.
    case option(Int)
    /// Options that no longer go together.
    case combination
    /// The old numbers outside the new bounds.
    case numbers
  }

  /// What the answer in their place leads to.
  package enum Effect: Hashable, Sendable {
    /// Never to something less urgent than before.
    case none
    /// To something less urgent, and nobody has accepted that.
    case lessUrgent(Example)
    /// To something less urgent, as accepted changes say is right.
    case accepted(Example)
    /// The limit on work was reached.
    case notDecided
  }

  /// Whether something is less urgent for them, and nobody has accepted that.
  package var isLessUrgent: Bool {
    if case .lessUrgent = effect { return true }
    return false
  }

  /// A person who gave such an answer before, with the most urgent result there is.
  package struct Example: Hashable, Sendable {
    /// The result before.
    package let from: Outcome
    /// The result now.
    package let to: Outcome
    /// The answers; those that the new version takes stand in for those that it does not.
    package let witness: VersionWitness
  }
}

extension VersionProver {
  /// The answers that can no longer be given, in asking order.
  ///
  /// - Complexity: A question to the solver for each pair of levels and each option, or what else
  ///   can no longer be answered.
  func lostAnswers() -> [LostAnswer] {
    guard !translated.isEmpty else { return [] }
    let replacing = VersionProver(replacing: self)
    return replacing.replaced.sorted { $0.new < $1.new }.flatMap(replacing.lostAnswers)
  }

  /// The positions of the accepted changes by which a lost answer is accepted.
  func acceptedChanges(of lost: LostAnswer) -> [Int] {
    guard case .accepted(let example) = lost.effect else { return [] }
    let reading = Reading(of: example.witness.new, in: new, .failSafe)
    return acceptedChanges(example.from, example.to).filter {
      new.acceptedChanges[$0].condition.map(reading.holds) ?? true
    }
  }

  private func lostAnswers(to answer: ReplacedAnswer) -> [LostAnswer] {
    let literals = before.sheet.answers[answer.old].literals
    let pair = AnswerPair(
      old: old.questions[answer.old], new: new.questions[answer.new],
      options: alignment.options[answer.new])
    let removed = pair.removedOptions
    let options: [(LostAnswer.Answers, Literal)] = removed.map { (.option($0), literals[$0]) }
    let isWhole = prover.circuit.all(removed.map { !literals[$0] })
    let rest: LostAnswer.Answers = pair.old.options.isEmpty ? .numbers : .combination
    return (options + [(rest, isWhole)]).compactMap { answers, literal in
      let isLost = prover.circuit.all([answer.isLost, literal])
      guard !prover.ask([isLost]).isImpossible else { return nil }
      return LostAnswer(question: answer.new, answers: answers, effect: effect(of: isLost))
    }
  }

  /// The most urgent thing that is lost: first of what nobody has accepted.
  private func effect(of isLost: Literal) -> LostAnswer.Effect {
    var isDecided = true
    for isAccepted in [false, true] {
      for pair in outcomePairs() where alignment.isLessUrgent(pair.new, than: pair.old) == true {
        let accepted = isAcceptedMove(pair.old, pair.new)
        let wanted = [
          isLost, isExactly(pair.old, .old), isExactly(pair.new, .new),
          isAccepted ? accepted : !accepted,
        ]
        switch prover.ask(wanted) {
        case .impossible: continue
        case .undecided: isDecided = false
        case .possible(let values):
          let witness = smallestWitness(of: wanted, from: values)
          let example = LostAnswer.Example(from: pair.old, to: pair.new, witness: witness)
          if !isAccepted { return .lessUrgent(example) }
          return isDecided ? .accepted(example) : .notDecided
        }
      }
    }
    return isDecided ? .none : .notDecided
  }
}
