/// What can be wrong with levels and rules.
enum RuleMistake: Mistake {
  /// A mark that a plain terminal could not show in its place.
  case badMark(String)
  /// A level that is treated with less care than a less urgent one.
  case quietLevel(String, less: String, key: String)
  /// A rule that never fires.
  case noCase(missing: String)
  /// A condition beside a list of cases.
  case casesBeside(String)

  var wording: Wording {
    switch self {
    case .badMark(let mark):
      Wording(
        "bad-mark", "'\(mark)' is not a mark of one to three plain characters",
        why: "it must fit and show on every terminal.",
        fix: "use one to three ASCII letters, digits or signs, such as \"!!\".")
    case .quietLevel(let level, let less, let key):
      Wording(
        "quiet-level", "'\(level)' has no '\(key): yes', but '\(less)' below it does",
        why: "what is done for a level must be done for every more urgent one.",
        fix: "add '\(key): yes' here, or correct the order of the levels.")
    case .noCase(let key):
      Wording(
        "no-case", "a rule without '\(key)'",
        why: "a rule says when it fires and how urgent that is.",
        fix: "add 'when' and 'level', or a list of 'cases'.")
    case .casesBeside(let key):
      Wording(
        "cases-beside", "a rule with both 'cases' and '\(key)'",
        why: "it would not be clear when it fires.",
        fix: "make '\(key)' part of a case, or delete 'cases'.")
    }
  }
}
