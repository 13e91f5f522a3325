import TriageModel

/// Answer sheets for which a question of both versions is asked by only one of them.
package struct QuestionShift: Hashable, Sendable {
  /// The position of the question in the new version.
  package let question: Int
  /// Whether the new version asks it and the old one did not.
  package let isAskedNow: Bool
  /// The answer sheets, described among all.
  package let sheets: RegionSearch
}

extension VersionProver {
  /// All questions that are asked where they were not, or are no longer, in asking order.
  ///
  /// - Complexity: A few questions to the solver for each question.
  func questionShifts() -> [QuestionShift] {
    new.questions.indices.flatMap { position -> [QuestionShift] in
      guard let earlier = alignment.questions[position] else { return [] }
      let (then, now) = (before.isAsked[earlier], prover.reading.isAsked[position])
      return [true, false].map { isAskedNow in
        let both = isAskedNow ? [!then, now] : [then, !now]
        let region = prover.circuit.all(both)
        return QuestionShift(
          question: position, isAskedNow: isAskedNow, sheets: search(region, among: .yes))
      }
    }.filter { $0.sheets != .none }
  }
}
