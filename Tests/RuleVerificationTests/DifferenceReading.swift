import RuleVerification
import TriageEngine
import TriageModel

/// Two versions of a small questionnaire, compared by reading every pair of answer sheets.
struct DifferenceReading {
  private let alignment: Alignment
  private let old: Questionnaire
  private let new: Questionnaire
  private let readings: [Pair]

  private struct Pair {
    let old: Reading
    let new: Reading
    let from: Urgency
    let to: Urgency
  }

  init(_ old: Questionnaire, _ new: Questionnaire) {
    (self.old, self.new, alignment) = (old, new, Alignment(old, new))
    readings = DifferenceSheets(old, new).pairs().map { pair in
      let then = Reading(of: pair.old, in: old, .failSafe)
      let now = Reading(of: pair.new, in: new, .failSafe)
      return Pair(old: then, new: now, from: then.level(), to: now.level())
    }
  }

  /// The pairs of ranks of levels between which an answer sheet moved.
  var moved: Set<[Int]> {
    Set(
      readings.filter { alignment.isLessUrgent($0.to, than: $0.from) != nil }
        .map { [$0.from.rank, $0.to.rank] })
  }

  /// The levels of two answer sheets.
  func levels(_ then: AnswerSheet, _ now: AnswerSheet) -> (Urgency, Urgency) {
    (
      Reading(of: then, in: old, .failSafe).level(), Reading(of: now, in: new, .failSafe).level()
    )
  }

  /// The answer sheets for which a description of a move is wrong, in words.
  func misfits(_ description: Description, _ move: LevelMove) -> [String] {
    readings.filter { pair in
      let isInContext =
        move.direction == .moreUrgent ? pair.from == move.from : pair.to == move.to
      let isMoved = pair.from == move.from && pair.to == move.to
      let isDescribed = isInContext && description.parts.contains { holds($0, pair) }
      return description.isWhole ? isDescribed != isMoved : isDescribed && !isMoved
    }.prefix(1).map { "\($0.from) to \($0.to): \(description)" }
  }

  private func holds(_ part: Description.Part, _ pair: Pair) -> Bool {
    let held = part.statements.count { statement in
      let reading = statement.version == .old ? pair.old : pair.new
      return reading.holds(.comparison(statement.comparison))
    }
    return held >= part.least
  }
}
