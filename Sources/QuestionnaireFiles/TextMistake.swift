/// What can be wrong with a file before it is read as YAML.
enum TextMistake: Mistake {
  /// It is larger than the limit.
  case tooLarge
  /// It is not UTF-8.
  case notText
  /// A scalar that moves the cursor, turns the writing direction or is not a character.
  case controlCharacter(Unicode.Scalar)
  /// A tab.
  case tab
  /// A name for a part of the file, to be used again elsewhere.
  case anchor(String)
  /// The use of such a name.
  case alias(String)
  /// It could not be read at all.
  case unreadable(reason: String)

  /// The largest file, in bytes.
  static let mostBytes = 1_048_576

  var wording: Wording {
    switch self {
    case .tooLarge:
      Wording(
        "file-too-large", "the file has more than \(Self.mostBytes) bytes (1 MiB)",
        why: "no questionnaire that a person can answer is this long.",
        fix: "check that this is the right file, or split it.")
    case .notText:
      Wording(
        "not-utf8", "this byte does not belong to a UTF-8 text",
        why: "the words after it cannot be read with certainty.",
        fix: "save the file as UTF-8.")
    case .controlCharacter(let scalar):
      Wording(
        "control-character", "a control character (\(Self.code(scalar)))",
        why: "it could move the cursor or hide words on a screen.",
        fix: "delete it; only line ends may stand between words.")
    case .tab:
      Wording(
        "tab", "a tab",
        why: "YAML counts columns, and editors disagree about the width of a tab.",
        fix: "replace it with spaces.")
    case .anchor(let name):
      Wording(
        "anchor", "'&\(name)' names a part of the file (a YAML anchor)",
        why: "a reader of one line could not see what it says.",
        fix: "delete it and write the words out wherever they are needed.")
    case .alias(let name):
      Wording(
        "alias", "'*\(name)' repeats a part of the file (a YAML alias)",
        why: "a reader of this line could not see what it says.",
        fix: "write the words out, or wrap a text that begins with '*' in double quotes.")
    case .unreadable(let reason):
      Wording(
        "unreadable-file", "the file cannot be read: \(reason)",
        why: "the questionnaire is not complete without it.",
        fix: "put it beside the questionnaire, or correct its name on the cover.")
    }
  }

  private static func code(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
