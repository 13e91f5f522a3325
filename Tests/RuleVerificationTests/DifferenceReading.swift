import TriageEngine
import TriageModel

@testable import RuleVerification

/// Two versions of a small questionnaire, compared by reading every pair of answer sheets.
struct DifferenceReading {
  let prover: VersionProver
  private let readings: [Pair]
  private let calm: [Version: [Set<Int>]]

  private struct Pair {
    let old: Reading
    let new: Reading
    let from: Assessment
    let to: Assessment
    /// The new questions without an answer.
    let missing: Set<Int>
    /// Whether every question that is asked has an answer, optional ones aside.
    let isComplete: Bool
  }

  init(_ old: Questionnaire, _ new: Questionnaire) {
    prover = VersionProver(old, new)
    readings = DifferenceSheets(old, new).pairs().map { pair in
      let then = Reading(of: pair.old, in: old, .failSafe)
      let now = Reading(of: pair.new, in: new, .failSafe)
      let isComplete = Self.isComplete(pair.old, then) && Self.isComplete(pair.new, now)
      return Pair(
        old: then, new: now, from: then.assessment(), to: now.assessment(),
        missing: Set(new.questions.indices.filter { pair.new[$0] == nil }),
        isComplete: isComplete)
    }
    calm = [.old: prover.calmAnswers(.old).places, .new: prover.calmAnswers(.new).places]
  }

  private static func isComplete(_ sheet: AnswerSheet, _ reading: Reading) -> Bool {
    reading.questionnaire.questions.indices.allSatisfy {
      sheet[$0] != nil || reading.states[$0] == .hidden
        || reading.questionnaire.questions[$0].isOptional
    }
  }

  /// What moved between which outcomes.
  var moved: Set<[Outcome]> {
    Set(
      prover.outcomePairs().filter { pair in
        prover.alignment.isLessUrgent(pair.new, than: pair.old) != nil
          && readings.contains { isMoved($0, pair.old, pair.new) }
      }.map { [$0.old, $0.new] })
  }

  /// The questions that some answer sheet is asked now and was not (true), or was and is not.
  var shifted: Set<[Bool: Int]> {
    Set(
      prover.alignment.questions.enumerated().flatMap { now, then -> [[Bool: Int]] in
        guard let then else { return [] }
        let asked = readings.map { ($0.old.states[then] != .hidden, $0.new.states[now] != .hidden) }
        return [true, false].filter { isNow in asked.contains { $0 == (!isNow, isNow) } }
          .map { [$0: now] }
      })
  }

  /// How many answer sheets moved: those of questions that are asked, without missing answers.
  func count(_ move: LevelMove) -> Int {
    Set(
      readings.filter { $0.isComplete && isMoved($0, move.from, move.to) }
        .map { [$0.old.states, $0.new.states] }
    ).count
  }

  /// The fewest telling answers with which an answer sheet moved.
  func fewestTelling(_ move: LevelMove) -> Int? {
    readings.filter { isMoved($0, move.from, move.to) }.map(telling).min()
  }

  /// Whether the engine says that the answers of a witness moved.
  func isMoved(_ witness: VersionWitness, _ move: LevelMove) -> Bool {
    let then = Reading(of: witness.old, in: prover.old, .failSafe).assessment()
    let now = Reading(of: witness.new, in: prover.new, .failSafe).assessment()
    return hasOutcome(then, move.from) && hasOutcome(now, move.to)
  }

  /// The answer sheets for which a description of a move is wrong, in words.
  func misfits(_ description: Description, _ move: LevelMove) -> [String] {
    readings.filter { pair in
      let isInContext =
        move.direction == .moreUrgent
        ? hasOutcome(pair.from, move.from) : hasOutcome(pair.to, move.to)
      let isMoved = isMoved(pair, move.from, move.to)
      let isDescribed = isInContext && description.parts.contains { holds($0, pair) }
      return description.isWhole ? isDescribed != isMoved : isDescribed && !isMoved
    }.prefix(1).map { "\($0.from.level) to \($0.to.level): \(description)" }
  }
}

extension DifferenceReading {
  private func isMoved(_ pair: Pair, _ from: Outcome, _ to: Outcome) -> Bool {
    hasOutcome(pair.from, from) && hasOutcome(pair.to, to)
  }

  private func hasOutcome(_ assessment: Assessment, _ outcome: Outcome) -> Bool {
    guard assessment.level == outcome.level else { return false }
    return switch outcome.limit {
    case .any: true
    case .ofLevel: assessment.withinHours == nil
    case .hours(let hours): assessment.withinHours == hours
    }
  }

  private func holds(_ part: Description.Part, _ pair: Pair) -> Bool {
    let held = part.statements.count { statement in
      let reading = statement.version == .old ? pair.old : pair.new
      return reading.holds(.comparison(statement.comparison))
    }
    return held >= part.least
  }

  private func telling(_ pair: Pair) -> Int {
    prover.places.count { place in
      let reading = place.version == .old ? pair.old : pair.new
      guard case .answered(let answer) = reading.states[place.position] else { return false }
      let now = prover.alignment.questions.firstIndex(of: place.position)
      if place.version == .old, let now, pair.new.states[now] != .hidden { return false }
      let symbolic = prover.reading(place.version).sheet.answers[place.position]
      if place.version == .new, pair.missing.contains(place.position),
        prover.translated.contains(where: { $0.new == place.position && $0.isMissing != .no })
      {
        return true
      }
      return places(of: answer, symbolic) != calm[place.version]?[place.position]
    }
  }

  private func places(of answer: Answer, _ symbolic: SymbolicAnswer) -> Set<Int> {
    switch (symbolic, answer) {
    case (.one, .options(let mask)), (.many, .options(let mask)): Set(mask.positions)
    case (.number(let intervals), .number(let number)):
      Set(intervals.indices.filter { intervals[$0].range.contains(number) })
    case (.one, _), (.many, _), (.number, _), (.note, _): []
    }
  }
}
