import TriageEngine
import TriageModel

extension VersionProver {
  /// The shortest statements found that hold for a witness and leave only answer sheets of the
  /// region among those of the context.
  func generalised(
    _ witness: VersionWitness, _ region: Literal, _ context: Literal
  ) -> Description.Part {
    let about = Version.allCases.map { statements($0, about: witness) }
    var general = Generalisation(
      prover: self, region: region, context: context, statements: about.flatMap(\.self))
    general.drop()
    general.widen()
    general.shorten()
    return Description.Part(least: general.statements.count, statements: general.statements)
  }

  /// Everything that there is to say about a witness in a version: first about the calmest
  /// answers, which matter least, and of these about the last questions first.
  private func statements(
    _ version: Version, about witness: VersionWitness
  ) -> [Description.Statement] {
    let sheet = witness.sheet(version)
    let reading = Reading(of: sheet, in: questionnaire(version), .failSafe)
    let telling = witness.telling.filter { $0.version == version }.map(\.position)
    let calm = questionnaire(version).questions.indices.filter { !telling.contains($0) }
    return (calm.reversed() + telling).flatMap { position -> [Description.Statement] in
      guard case .answered(let answer) = reading.states[position] else { return [] }
      return tests(of: answer, version, position).map {
        Description.Statement(
          version: version, comparison: Comparison(question: position, test: $0))
      }
    }
  }

  /// What can be said of an answer: the option or the numbers, or each option that is chosen or not.
  private func tests(of answer: Answer, _ version: Version, _ position: Int) -> [Comparison.Test] {
    switch (reading(version).sheet.answers[position], answer) {
    case (.one, .options(let mask)): [.isAny(mask)]
    case (.many(let options), .options(let mask)):
      options.indices.reversed().map { OptionMask(position: $0) }.map {
        mask.contains($0) ? .isAny($0) : .isNone($0)
      }
    case (.number(let intervals), .number(let number)):
      intervals.map(\.range).filter { $0.contains(number) }.map { .isWithin($0) }
    case (.one, _), (.many, _), (.number, _), (.note, _): []
    }
  }

  /// By what a statement may be widened: the other options, or the numbers below and above.
  func furtherTests(than statement: Description.Statement) -> [Comparison.Test] {
    let answer = reading(statement.version).sheet.answers[statement.comparison.question]
    switch (answer, statement.comparison.test) {
    case (.one(let options), .isAny), (.many(let options), .isAny):
      return options.indices.map { .isAny(OptionMask(position: $0)) }
    case (.number(let intervals), .isWithin(let range)):
      let below = intervals.map(\.range).filter { $0.upperBound < range.lowerBound }
      let above = intervals.map(\.range).filter { $0.lowerBound > range.upperBound }
      return (below.reversed() + above).map { .isWithin($0) }
    case (.one, _), (.many, _), (.number, _), (.note, _): return []
    }
  }
}

extension VersionProver {
  /// The options, one by one, that a statement about a question of kind `one` does not name.
  func otherOptions(
    than mask: OptionMask, _ statement: Description.Statement
  ) -> [OptionMask] {
    let answer = reading(statement.version).sheet.answers[statement.comparison.question]
    guard case .one(let options) = answer else { return [] }
    return options.indices.map(OptionMask.init(position:)).filter { mask.isDisjoint(with: $0) }
  }
}

extension VersionWitness {
  /// The answers in a version.
  func sheet(_ version: Version) -> AnswerSheet {
    switch version {
    case .old: old
    case .new: new
    }
  }
}
