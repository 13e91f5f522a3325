import Diagnostics
import Yams

/// What can be wrong with a file as YAML.
enum YamlMistake: Mistake {
  /// The YAML library could not read on.
  case syntax(problem: String, at: SourcePosition?, began: SourcePosition?)
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

  /// What the YAML library could not read.
  init(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      self = .syntax(problem: problem, at: .init(mark), began: (context?.mark).map { .init($0) })
    case .duplicatedKeysInMapping(let duplicates, let context):
      self = .syntax(
        problem: "the key '\(duplicates.first ?? "")' stands twice", at: .init(context.mark),
        began: nil)
    case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem),
      .representer(let problem):
      self = .syntax(problem: problem, at: nil, began: nil)
    case .no, .memory, .dataCouldNotBeDecoded:
      self = .syntax(problem: "it could not be read", at: nil, began: nil)
    }
  }

  /// Where the YAML library stopped; nil for every other mistake.
  var position: SourcePosition? {
    if case .syntax(_, let position, _) = self { position } else { nil }
  }

  var wording: Wording {
    switch self {
    case .syntax(let problem, _, let began): YamlSyntax(problem: problem, began: began).wording
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
        "extra-document", "the file has a line '---' too many",
        why: "everything after it would be ignored.",
        fix: "delete that line; only the end of the first page has one.")
    }
  }
}

extension SourcePosition {
  /// The place the YAML library speaks of.
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
