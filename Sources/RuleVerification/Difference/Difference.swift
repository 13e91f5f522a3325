import TriageModel

/// What is different between two versions of a questionnaire.
package struct Difference: Sendable {
  /// Answer sheets whose result has another level, what became less urgent first.
  package let moves: [LevelMove]
  /// Answers that can no longer be given, in asking order.
  package let lostAnswers: [LostAnswer]
  /// Answer sheets that warn at once in only one version, at the same level; lost warnings first.
  package let alerts: [AlertShift]
  /// Questions that are asked where they were not, or are no longer, in asking order.
  package let questions: [QuestionShift]
  /// The new positions of rules that fire for other answer sheets than before where the level stays.
  package let rules: [Int]
  /// The new positions of advice that is shown for other answer sheets than before where the level stays.
  package let advice: [Int]
  /// What was removed, added and renamed.
  package let names: [NameChange]
  /// Texts and settings that are different now.
  package let texts: [TextChange]
  /// Parts with other settings, conditions or references, and lists in another order.
  package let settings: [SettingChange]
  /// The positions of accepted changes that speak of no answer sheet.
  package let idleAcceptedChanges: [Int]

  /// Compares two versions over every answer sheet.
  ///
  /// - Complexity: A few questions to the solver for each pair of levels and each question; each
  ///   ends at the limit on work of the prover.
  package init(_ prover: VersionProver) {
    moves = prover.levelMoves()
    lostAnswers = prover.lostAnswers()
    alerts = prover.alertShifts()
    questions = prover.questionShifts()
    rules = prover.rulesForOthers()
    advice = prover.adviceForOthers()
    names = prover.nameChanges()
    texts = prover.textChanges()
    settings = prover.settingChanges()
    let used =
      moves.flatMap { move -> [Int] in
        if case .accepted(let changes) = move.direction { return changes }
        return []
      } + lostAnswers.flatMap { prover.acceptedChanges(of: $0) }
    idleAcceptedChanges = prover.new.acceptedChanges.indices.filter { !used.contains($0) }
  }

  /// Whether nothing at all is different.
  package var isEmpty: Bool {
    moves.isEmpty && lostAnswers.isEmpty && alerts.isEmpty && questions.isEmpty && rules.isEmpty
      && advice.isEmpty && names.isEmpty && texts.isEmpty && settings.isEmpty
  }

  /// Whether something could not be decided within the limit on work.
  package var isUndecided: Bool {
    let searches = moves.map(\.sheets) + alerts.map(\.sheets) + questions.map(\.sheets)
    return searches.contains(.notDecided) || lostAnswers.contains { $0.effect == .notDecided }
  }

  /// Whether something is less urgent than before and nobody has accepted it, or may be.
  package var isLessUrgent: Bool {
    moves.contains { $0.direction == .lessUrgent } || lostAnswers.contains(where: \.isLessUrgent)
      || isUndecided
  }
}
