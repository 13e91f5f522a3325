import TriageEngine
import TriageScreens

/// What the next line is taken for.
enum PlainStage: Hashable {
  /// A number of the list of countries.
  case country
  /// The agreement that this is not a diagnosis.
  case agreement
  /// A choice of something that is asked or told beside the questions.
  case offer(Offer)
  /// The answer to the question at a position.
  case question(Int)
  /// The answer to the question at a position, chosen in the review.
  case correction(Int)
  /// What to do about a warning.
  case alert(Alert)
  /// What to do when all questions are answered.
  case complete
  /// What to do after the result, or what can be said so far, was said.
  case told
  /// The number of an answer to change.
  case review
  /// Whether to leave.
  case leaving
  /// Where to save.
  case saving(endsAfter: Bool)
  /// Whether to replace the file at a path.
  case replacing(path: String)
}
