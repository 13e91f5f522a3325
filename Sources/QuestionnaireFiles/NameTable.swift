import Diagnostics

/// What a name may name.
enum NameKind: String {
  case level, section, question, option, definition, rule, topic, advice, figure, property
  case hazard, source, evidence, country, region, questionnaire

  /// The kind with its article.
  var noun: String {
    switch self {
    case .advice: "an advice block"
    case .evidence: "a piece of evidence"
    case .option: "an option"
    case .level, .section, .question, .definition, .rule, .topic, .figure, .property, .hazard,
      .source,
      .country, .region, .questionnaire:
      "a \(rawValue)"
    }
  }

  /// What goes wrong when such a name leads nowhere.
  var loss: String {
    switch self {
    case .question: "nobody is asked this, so nothing could ever come of it."
    case .option: "nobody can choose it, so nothing could ever come of it."
    case .level: "it would not be known how soon to act."
    case .source, .evidence: "a reader could not find where the statement comes from."
    case .section, .definition, .rule, .topic, .advice, .figure, .property, .hazard, .country,
      .region, .questionnaire:
      "it leads nowhere, so this could not work as it reads."
    }
  }
}

/// The names of one kind, in file order.
struct NameTable {
  /// A name and where it stands.
  struct Entry {
    /// The name.
    let name: String
    /// Where it stands.
    let position: SourcePosition
    /// The file, where it is another one than the reader's.
    let file: String?
    /// Where this file brings it in, where it is one of another file.
    let use: SourcePosition?
  }

  /// What the names name.
  let kind: NameKind
  /// Every name in file order; a name that stands twice has two entries.
  private(set) var entries: [Entry] = []
  /// Whether every name is known; false when some could not be read or are mistaken.
  var isComplete = true
  private var positions: [String: Int] = [:]

  init(_ kind: NameKind) { self.kind = kind }

  /// The position of a name; nil if there is none.
  func position(of name: String) -> Int? { positions[name] }

  /// Adds a name.
  ///
  /// - Returns: The earlier entry of the same name, if there is one.
  mutating func add(
    _ name: String, at position: SourcePosition, file: String? = nil, use: SourcePosition? = nil
  ) -> Entry? {
    let entry = Entry(name: name, position: position, file: file, use: use)
    let earlier = positions[name].map { entries[$0] }
    if earlier == nil { positions[name] = entries.count }
    entries.append(entry)
    return earlier
  }

  /// The name most like a mistyped one, with its place in words: `'age' (line 3)`.
  ///
  /// - Complexity: O(n) for n names; of very many, only the first are looked at.
  func suggestion(for name: String) -> String? {
    guard let nearest = nearestSpelling(of: name, among: entries.prefix(1_000).lazy.map(\.name)),
      let position = positions[nearest]
    else { return nil }
    return "'\(nearest)' (\(entries[position].place))"
  }
}

extension NameTable.Entry {
  /// Where it stands, in words.
  var place: String { (file.map { "\($0), " } ?? "") + "line \(position.line)" }
}
