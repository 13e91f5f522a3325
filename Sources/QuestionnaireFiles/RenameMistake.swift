/// What can be wrong with what is said of the version before.
enum RenameMistake: Mistake {
  /// An earlier name that something of the kind has now.
  case stillThere(NameKind, String, place: String)
  /// An earlier name given to two things.
  case givenTwice(NameKind, String, first: String)
  /// Options of a question that has none.
  case noOptions(String)
  /// A change to a more urgent level.
  case notLessUrgent(String, than: String)

  var wording: Wording {
    switch self {
    case .stillThere(let kind, let name, let place):
      Wording(
        "earlier-name-in-use", "the \(kind.rawValue) '\(name)' is still there (\(place))",
        why: "the two versions could not be laid side by side.",
        fix: "write the name that the version before has, or delete this line.")
    case .givenTwice(let kind, let name, let first):
      Wording(
        "same-earlier-name", "the \(kind.rawValue) '\(name)' became '\(first)' already",
        why: "one thing of the version before cannot have become two.",
        fix: "keep one of the two lines; the other thing is new.")
    case .noOptions(let question):
      Wording(
        "no-options", "'\(question)' has no options", why: "only options are named here.",
        fix: "name the question under 'questions', or delete this line.")
    case .notLessUrgent(let to, let from):
      Wording(
        "not-less-urgent", "'\(to)' is more urgent than '\(from)'",
        why: "only a change to a less urgent level needs to be accepted.",
        fix: "correct one of the two levels, or delete this entry.")
    }
  }
}
