package import TriageModel

/// Answers questions about every possible answer sheet of two versions of a questionnaire at once.
///
/// One circuit and one solver hold both readings, so that what the versions share costs nothing.
/// A question that only one version has may be answered in any way.
package final class VersionProver {
  /// The version before.
  package let old: Questionnaire
  /// The version now.
  package let new: Questionnaire
  /// What was what.
  package let alignment: Alignment
  /// The new version, with the solver for both.
  let prover: Prover
  /// How the old version reads the answers.
  var before: SymbolicReading
  /// The old answers that the new version does not give.
  let ownBefore: SymbolicSheet
  /// The questions that do not take the same answers in both versions.
  let translated: [TranslatedAnswer]
  /// Whether each version has words for every answer that it asks for.
  let isSayable: Literal
  /// The old answers that the new version does not take, with others in their place; only where
  /// the sheets are those of ``replacing(_:)``.
  let replaced: [ReplacedAnswer]
  /// After how many conflicts of the solver a question counts as not decided.
  let limit: Int
  /// The calmest answer to each question of the old version.
  private(set) lazy var calmBefore = CalmAnswers(before)

  /// Counts the answer sheets of both versions together.
  lazy var counter = makeCounter()

  /// A prover for two versions.
  ///
  /// - Parameters:
  ///   - old: The version before.
  ///   - new: The version now, with its renames.
  ///   - limit: After how many conflicts of the solver a question counts as not decided.
  /// - Complexity: O(c) for c comparisons in both versions.
  package init(_ old: Questionnaire, _ new: Questionnaire, limit: Int = Prover.usualLimit) {
    (self.old, self.new) = (old, new)
    alignment = Alignment(old, new)
    let cuts = NumberCuts.joint(old, new, alignment)
    let prover = Prover(new, cuts: cuts.new, limit: limit)
    let sheets = SheetBefore(
      old, alignment, beside: prover.reading, cuts: cuts.old, in: &prover.circuit)
    let before = SymbolicReading(of: sheets.sheet, in: old, &prover.circuit)
    let demands = sheets.translated.flatMap { answer -> [Literal] in
      let isAsked = [before.isAsked[answer.old], prover.reading.isAsked[answer.new]]
      let isSaid = prover.circuit.any(isAsked.map { !$0 } + [answer.isSayable])
      return [isSaid, answer.isConsistent]
    }
    isSayable = prover.circuit.all(demands)
    prover.demand(sheets.own.clauses(for: old) + [[isSayable]])
    (self.prover, self.before, self.limit) = (prover, before, limit)
    (ownBefore, translated, replaced) = (sheets.own, sheets.translated, [])
  }

  /// A prover for the same versions over other sheets: where both ask a question that does not
  /// take the same answers, an old answer that the new version does not take is replaced by one
  /// that it takes.
  ///
  /// - Complexity: O(c) for c comparisons in both versions.
  init(replacing versions: VersionProver) {
    (old, new, alignment) = (versions.old, versions.new, versions.alignment)
    (limit, translated) = (versions.limit, [])
    let cuts = NumberCuts.joint(old, new, alignment)
    let prover = Prover(new, cuts: cuts.new, limit: limit)
    let own = SymbolicSheet(of: old, cuts: cuts.old, in: &prover.circuit)
    let sheet = own.sharing(prover.reading, of: old, alignment)
    let before = SymbolicReading(of: sheet, in: old, &prover.circuit)
    let calm = versions.calmAnswers(.new)
    replaced = versions.translated.map { answer in
      let isAsked = [before.isAsked[answer.old], prover.reading.isAsked[answer.new]]
      return ReplacedAnswer(
        versions.pair(answer), (answer.old, answer.new), own.answers[answer.old],
        prover.reading.sheet.answers[answer.new], calm.places[answer.new], isAsked,
        in: &prover.circuit)
    }
    isSayable = prover.circuit.all(replaced.map(\.isConsistent))
    prover.demand(own.clauses(for: old) + [[isSayable]])
    (self.prover, self.before, ownBefore) = (prover, before, own)
  }

  /// A question that both versions have.
  func pair(_ answer: TranslatedAnswer) -> AnswerPair {
    AnswerPair(
      old: old.questions[answer.old], new: new.questions[answer.new],
      options: alignment.options[answer.new])
  }

  /// Whether the result has the same level in both versions.
  private(set) lazy var levelStays: Literal = {
    let kept = alignment.levels.enumerated().compactMap { rank, earlier in
      earlier.map {
        prover.circuit.all([
          isExactly(Urgency(rank: $0), .old), isExactly(Urgency(rank: rank), .new),
        ])
      }
    }
    return prover.circuit.any(kept)
  }()

  /// How a version reads the answers.
  func reading(_ version: Version) -> SymbolicReading {
    switch version {
    case .old: before
    case .new: prover.reading
    }
  }

  /// The questionnaire of a version.
  package func questionnaire(_ version: Version) -> Questionnaire {
    switch version {
    case .old: old
    case .new: new
    }
  }

  /// Whether a condition is true as a version reads it.
  func holds(_ condition: Condition, _ version: Version) -> Literal {
    switch version {
    case .old: before.holds(condition, in: &prover.circuit)
    case .new: prover.holds(condition)
    }
  }

  /// Whether the result of a version has this level.
  func isExactly(_ urgency: Urgency, _ version: Version) -> Literal {
    reading(version).isExactly(urgency, in: &prover.circuit)
  }
}

/// One of the two versions that are compared.
package enum Version: String, Hashable, Sendable, CaseIterable {
  /// The version before.
  case old
  /// The version now.
  case new
}

extension NumberCuts {
  /// The cuts of two versions, each with those of the other where a question is the same.
  fileprivate static func joint(
    _ old: Questionnaire, _ new: Questionnaire, _ alignment: Alignment
  ) -> (old: NumberCuts, new: NumberCuts) {
    var cuts = (old: NumberCuts(old), new: NumberCuts(new))
    for (position, earlier) in alignment.questions.enumerated() {
      guard let earlier else { continue }
      let bounds = [old.questions[earlier].bounds, new.questions[position].bounds]
      let ends = bounds.compactMap(\.self).flatMap { [$0.lowerBound, $0.upperBound + 1] }
      let joint = cuts.old[earlier] + cuts.new[position] + ends
      cuts.old[earlier] = joint
      cuts.new[position] = joint
    }
    return cuts
  }
}
