/// What can be wrong with a single part of a file, whatever it is about.
enum ShapeMistake: Mistake {
  /// A list where a text is wanted, and the like.
  case wrongShape(found: String, wanted: String)
  /// A key that this part does not have.
  case unknownKey(String, of: Shape, nearest: String?)
  /// A key that may not be left out.
  case missingKey(String, of: Shape)
  /// A text without words.
  case emptyText
  /// A text of several paragraphs where one is wanted.
  case lineBreak
  /// A list or a group without anything in it.
  case emptyList(wanted: String)
  /// Not `yes` or `no`.
  case badFlag(String)
  /// Not a whole number, or one outside its limits.
  case badNumber(String, limits: ClosedRange<Int>)
  /// Not one of a few words.
  case badChoice(String, of: [String], nearest: String?)
  /// Not a name.
  case badName(String, rule: String)
  /// Words with a meaning of their own.
  case reservedName(String)

  var wording: Wording {
    switch self {
    case .wrongShape(let found, let wanted):
      Wording(
        "wrong-shape", "\(found) stands where \(wanted) is wanted",
        why: "it cannot be read in any other way.", fix: "write \(wanted) here.")
    case .unknownKey(let key, let shape, let nearest):
      Wording(
        "unknown-key", "\(shape.noun) has no key '\(key)'", why: "it would have no effect.",
        fix: nearest.map { "did you mean '\($0)'?" } ?? "use one of \(list(shape.keys)).")
    case .missingKey(let key, let shape):
      Wording(
        "missing-key", "\(shape.noun) needs the key '\(key)'",
        why: "\(shape.noun) is not complete without it.", fix: "add a line '\(key): …'.")
    case .emptyText:
      Wording(
        "empty-text", "a text without words", why: "people would see nothing here.",
        fix: "write the words, or delete the key if it may be left out.")
    case .lineBreak:
      Wording(
        "line-break", "a text of more than one paragraph",
        why: "this is shown as one paragraph, wrapped to the screen.",
        fix: "write it as one paragraph, below '>-' if it is long.")
    case .emptyList(let wanted):
      Wording(
        "empty-list", "nothing stands here", why: "\(wanted) needs at least one entry.",
        fix: "add an entry, or delete the key if it may be left out.")
    case .badFlag(let text):
      Wording(
        "bad-flag", "'\(text)' is neither yes nor no", why: "other words could be misread.",
        fix: "write 'yes' or 'no'.")
    case .badNumber(let text, let limits):
      Wording(
        "bad-number",
        "'\(text)' is not a whole number from \(limits.lowerBound) to \(limits.upperBound)",
        why: "this is counted in whole numbers within these limits.",
        fix: "write a number such as \(limits.lowerBound), in digits.")
    case .badChoice(let text, let words, let nearest):
      Wording(
        "bad-choice", "'\(text)' is not one of the words for this key",
        why: "only \(list(words, "and")) have a meaning here.",
        fix: nearest.map { "did you mean '\($0)'?" } ?? "use one of them.")
    case .badName(let text, let rule):
      Wording(
        "bad-name", "'\(text)' is not spelled like a name",
        why: "names stand inside conditions and lists, so their spelling is strict.", fix: rule)
    case .reservedName(let text):
      Wording(
        "reserved-name", "'\(text)' has a meaning of its own",
        why: "a condition or a text could not tell the two apart.", fix: "choose another name.")
    }
  }
}
