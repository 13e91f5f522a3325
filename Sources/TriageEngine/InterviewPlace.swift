/// Where a person stands in an interview.
package enum InterviewPlace: Hashable, Sendable {
  /// At the first page.
  case start
  /// At the question of this position.
  case question(Int)
  /// At all answers.
  case review
  /// At what the answers mean.
  case result
}
