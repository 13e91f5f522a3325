/// What can be wrong with the use of parts of another questionnaire.
enum IncludeMistake: Mistake {
  /// Not a file name with a version.
  case unclear(String)
  /// The file that includes is named.
  case itself(String)
  /// A file that another one includes, and that includes one itself.
  case includedIncludes
  /// The included file has mistakes.
  case unusable(String, Int)
  /// The included file has another version.
  case otherVersion(String, found: String)
  /// Something that the included file brings.
  case comesAlong(String)
  /// `use` in a file that includes none.
  case nothingIncluded
  /// A key beside `use`.
  case besideUse(String)
  /// A used part that reads only questions that are not asked here.
  case comesToNothing(NameKind, String, unasked: [String])
  /// A used advice block that holds because a question is not asked.
  case reassuresUnasked(String, unasked: [String])
  /// A used question that is asked too early for its `ask-when`.
  case askedTooEarly(String, reads: String)

  var wording: Wording {
    switch self {
    case .unclear(let text):
      Wording(
        "bad-include", "'\(text)' is not a file name with a version",
        why: "the parts that are used were read in one version of a file beside this one.",
        fix: "write it like 'ankle.yaml 1.0.0', without a folder.")
    case .itself(let file):
      Wording(
        "includes-itself", "'\(file)' is this file",
        why: "what stands here need not be brought in.", fix: "name another file, or delete it.")
    case .includedIncludes:
      Wording(
        "included-includes", "this file is included by another one, so it cannot include one",
        why: "a reader would have to follow more than two files to know what is asked.",
        fix: "include the last of the files directly.")
    case .unusable(let file, let count):
      Wording(
        "included-mistakes",
        "'\(file)' has \(count) mistake\(count == 1 ? "" : "s"), told with the places there",
        why: "nothing of it can be used as long as it has any.", fix: "mend that file.")
    case .otherVersion(let version, let found):
      Wording(
        "included-version", "version \(version) is wanted, the file has \(found)",
        why: "what is used here was read in another version.",
        fix: "read what changed ('triage diff'), then write \(found) here.")
    case .comesAlong(let key):
      Wording(
        "comes-along", "'\(key)' comes along with the included file",
        why: "used questions, rules and advice mean what they mean there only with it.",
        fix: "delete it here.")
    case .nothingIncluded:
      Wording(
        "nothing-included", "'use' without a file to use from",
        why: "it is not said where this part stands.",
        fix: "write 'include: ankle.yaml 1.0.0' on the first page, with the file's own name.")
    case .besideUse(let key):
      Wording(
        "beside-use", "'\(key)' stands beside 'use'",
        why: "what is used is used as it stands; it cannot be changed here.",
        fix: "delete it, or write the whole part here under a name of its own.")
    case .comesToNothing(let kind, let name, let unasked):
      Wording(
        "comes-to-nothing",
        "the \(kind.noun(of: name)) comes to nothing, as \(Self.notAsked(unasked)) here",
        why: unasked.isEmpty
          ? "it would speak of something that is not there."
          : "a comparison about a question that is not asked is false.",
        fix: unasked.isEmpty
          ? "use that too, or delete this."
          : "add '- use: \(unasked[0])' to the questions, or delete this.")
    case .reassuresUnasked(let name, let unasked):
      Wording(
        "reassures-unasked",
        "the advice block '\(name)' would be shown to more people, as \(Self.notAsked(unasked)) here",
        why: "what stands under 'none' counts as fulfilled, although nobody was asked.",
        fix: "add '- use: \(unasked.first ?? "…")' to the questions, or delete this.")
    case .askedTooEarly(let question, let other):
      Wording(
        "read-before-asked", "'\(question)' reads '\(other)', which is asked later",
        why: "there is no answer yet when it is decided whether to ask.",
        fix: "use '\(other)' earlier.")
    }
  }

  private static func notAsked(_ questions: [String]) -> String {
    switch questions.count {
    case 0: "what it needs is not used"
    case 1: "'\(questions[0])' is not asked"
    case _: "\(list(questions, "and")) are not asked"
    }
  }
}

extension NameKind {
  fileprivate func noun(of name: String) -> String {
    self == .advice ? "advice block '\(name)'" : "\(rawValue) '\(name)'"
  }
}
