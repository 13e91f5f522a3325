/// What can be wrong with names and with what refers to them.
enum NameMistake: Mistake {
  /// A name that names nothing of its kind.
  case unknown(NameKind, String, suggestion: String?)
  /// Two things of one kind with one name.
  case duplicate(NameKind, String, first: String)
  /// A name that stands twice in one list.
  case repeated(NameKind, String)
  /// Words for people with nothing behind them.
  case noEvidence(String)
  /// A file name that is more than a name.
  case badFileName(String)

  var wording: Wording {
    switch self {
    case .unknown(let kind, let name, let suggestion):
      Wording(
        "unknown-\(kind.rawValue)", "unknown \(kind.rawValue) '\(name)'", why: kind.loss,
        fix: (suggestion.map { "did you mean \($0)? Otherwise add" } ?? "add")
          + " \(kind.noun) of this name, or correct it.")
    case .duplicate(let kind, let name, let first):
      Wording(
        "duplicate-name", "the \(kind.rawValue) '\(name)' is there twice, first in \(first)",
        why: "a condition or a list could not say which of the two it means.",
        fix: "give one of them another name.")
    case .repeated(let kind, let name):
      Wording(
        "repeated-name", "the \(kind.rawValue) '\(name)' stands twice in this list",
        why: "once is enough, so another one was probably meant.",
        fix: "delete it, or write the name that was meant.")
    case .noEvidence(let noun):
      Wording(
        "no-evidence", "\(noun) without evidence or sources",
        why: "everything people read says where it comes from.",
        fix: "add 'evidence: […]' or 'sources: […]'.")
    case .badFileName(let name):
      Wording(
        "bad-file-name", "'\(name)' is not the name of a file beside this one",
        why: "files are looked for in the folder of the questionnaire only.",
        fix: "write a file name such as 'countries.yaml', without a folder.")
    }
  }
}
