/// What can be wrong with a file as YAML.
enum YamlMistake: Mistake {
  /// The YAML library could not read on.
  case syntax(YamlSyntax)
  /// A key stands twice in one group.
  case duplicateKey(String, firstLine: Int)
  /// A key that is a list or a group.
  case keyIsNoText
  /// A tag such as `!!str`.
  case tag(String)
  /// Lists and groups inside each other, too many.
  case tooDeep
  /// There is nothing in the file.
  case empty
  /// No line of three hyphens between the cover and the rest.
  case noSeparator
  /// A further line of three hyphens.
  case extraDocument

  /// How many lists and groups may stand inside each other.
  static let mostLevels = 32

  var wording: Wording {
    switch self {
    case .syntax(let syntax): syntax.wording
    case .duplicateKey(let key, let line):
      Wording(
        "duplicate-key", "'\(key)' stands twice here, first in line \(line)",
        why: "only one of the two could count, and nobody could tell which.",
        fix: "delete one of them, or give it another name.")
    case .keyIsNoText:
      Wording(
        "key-is-no-text", "a list or a group stands where a key is wanted",
        why: "keys are words.",
        fix: "write a word before the colon; wrap a text that begins "
          + "with a brace or a bracket in double quotes.")
    case .tag(let tag):
      Wording(
        "tag", "'!\(tag)' is a YAML tag", why: "what a text means is decided by its key alone.",
        fix: "delete it, or wrap a text that begins with '!' in double quotes.")
    case .tooDeep:
      Wording(
        "too-deep", "more than \(Self.mostLevels) lists and groups stand inside each other here",
        why: "nobody could read it.", fix: "give inner conditions a name under 'definitions'.")
    case .empty:
      Wording(
        "empty-file", "the file is empty", why: "there is nothing to ask.",
        fix: "begin with the line 'format: \(FileKind.questionnaire.format)'.")
    case .noSeparator:
      Wording(
        "no-separator", "the first page is not ended by a line of three hyphens",
        why: "the first page is read and shown before everything else.",
        fix: "put a line '---' after it, before this line.")
    case .extraDocument:
      Wording(
        "extra-document", "this stands behind a line '---' too many",
        why: "only the end of the first page of a questionnaire has such a line.",
        fix: "delete that line.")
    }
  }
}
