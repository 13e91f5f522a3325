/// What a mistake changes for some person, the weightiest first.
enum Outcome: CaseIterable {
  /// The level of the result is less urgent.
  case lowerLevel
  /// The level of the result is more urgent.
  case higherLevel
  /// Within how many hours to act.
  case hours
  /// Which questions are asked.
  case questions
  /// Only which rules fire, and at which level: the reasons.
  case reasons

  /// Whether the result itself is another, not only its reasons.
  var isTold: Bool { self != .reasons }
}
