import TriageModel

/// Which rules fire and which level follows, written as steps of a program.
struct CompiledRules {
  typealias Register = BitProgramWriter.Register

  private let questionnaire: Questionnaire
  /// Where each rule fires, by position.
  let fired: [Register]
  /// Where the result has a level, by its rank.
  let isLevel: [Register]
  /// Where each case of each rule holds and is of the level of the result.
  private let deciding: [Register]

  /// Reads all cases of all rules.
  init(
    _ questionnaire: Questionnaire, _ reading: CompiledReading, _ writer: inout BitProgramWriter
  ) {
    self.questionnaire = questionnaire
    let cases = questionnaire.rules.map { rule in
      rule.cases.map { (rank: $0.level.rank, holds: reading.holds($0.when, &writer)) }
    }
    fired = cases.map { writer.any($0.map(\.holds)) }
    var (isLevel, above) = ([Register](), BitProgramWriter.never)
    for level in questionnaire.levels {
      let here = cases.joined().filter { $0.rank == level.urgency.rank }.map(\.holds)
      // Where no rule fires, the level is the least urgent one.
      let reached = level.urgency.rank == 0 ? BitProgramWriter.always : writer.any(here)
      isLevel.insert(writer.andNot(reached, above), at: 0)
      above = writer.or(above, reached)
    }
    self.isLevel = isLevel
    deciding = cases.map { cases in
      writer.any(cases.map { writer.and($0.holds, isLevel[$0.rank]) })
    }
  }

  /// Where one of some rules fires at the level of the result.
  func decides(_ rules: [Int], _ writer: inout BitProgramWriter) -> Register {
    writer.any(rules.map { deciding[$0] })
  }

  /// Where the result has one of some levels.
  func isAny(of levels: Set<Urgency>, _ writer: inout BitProgramWriter) -> Register {
    writer.any(levels.map(\.rank).sorted().map { isLevel[$0] })
  }

  /// Where the level may be told: where nothing is missing, and where it is urgent enough to be
  /// told all the same.
  func isShown(incomplete: Register, _ writer: inout BitProgramWriter) -> Register {
    let urgent = isAny(
      of: Set(questionnaire.levels.filter(\.isShownUnfinished).map(\.urgency)), &writer)
    return writer.andNot(BitProgramWriter.always, writer.andNot(incomplete, urgent))
  }
}
