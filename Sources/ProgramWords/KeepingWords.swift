/// What a person is told when answers cannot be kept or found, each text a paragraph.
package enum KeepingWords {
  /// The answers of this interview cannot be kept.
  package static let notKept = "Your answers cannot be kept on this machine."
  /// What can be done all the same, after where, why and how to mend it were said.
  package static let goOnUnkept =
    "You can go on. Save the record at the end to keep your answers."
  /// Kept answers cannot be gone on with.
  package static let notResumed = "These answers cannot be opened."
  /// A record holds answers that its questionnaire does not take: what it says in the place of a
  /// path, what is wrong, why it matters and what to do.
  package static let otherAnswers = (
    place: "these answers",
    what: "the record holds an answer that its questionnaire does not take",
    why: "so another program has changed the record.",
    fix: "show it in another format, such as text, and compare."
  )

  /// Where it is, and what is wrong there.
  package static func place(_ path: String, _ what: String) -> String { "\(path): \(what)." }

  /// What was kept is damaged and was set aside.
  package static func setAside(_ path: String) -> [String] {
    [
      "What was kept before is damaged. It was not deleted. It is here now: \(path)",
      "New answers are kept in a new file.",
    ]
  }
}
