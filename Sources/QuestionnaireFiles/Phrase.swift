/// A comparison as it is written, before its words are looked up.
struct Phrase: Equatable {
  /// What it says of the answer.
  enum Verb: Equatable {
    case isAny
    case isNone
    case includesAny
    case includesAll
    case includesNone
    case isBetween
    case compares(Sign)
  }

  /// A sign that compares numbers.
  enum Sign: String, CaseIterable {
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
  }

  /// The question it speaks about.
  let question: Word
  /// What it says of the answer.
  let verb: Verb
  /// The word that says so.
  let said: Word
  /// The options or numbers it names.
  let values: [Word]
}

/// The word at which a comparison could no longer be understood.
struct PhraseError: Error {
  /// The word; nil for the end of the text.
  let found: Word?
  /// What could have stood there.
  let wanted: String
}

extension Phrase {
  /// Understands the words of a comparison.
  init(_ words: [Word]) throws(PhraseError) {
    var reader = PhraseReader(rest: words[...])
    question = try reader.value("a question")
    said = reader.rest.first ?? question
    let verb = try reader.verb()
    switch verb {
    case .isBetween:
      let least = try reader.value("a number")
      try reader.expect("and")
      values = [least, try reader.value("a number")]
      self.verb = verb
    case .compares:
      values = [try reader.value("a number")]
      self.verb = verb
    case .isAny, .isNone, .includesNone:
      values = try reader.values(joinedBy: "or")
      self.verb = verb
    case .includesAny, .includesAll:
      let isAll = reader.isFollowed(by: "and")
      values = try reader.values(joinedBy: isAll ? "and" : "or")
      self.verb = isAll ? .includesAll : .includesAny
    }
    try reader.expectEnd()
  }
}

/// Takes the words of a comparison one by one.
private struct PhraseReader {
  var rest: ArraySlice<Word>

  mutating func verb() throws(PhraseError) -> Phrase.Verb {
    let word = try value("'is', 'includes', 'does not include' or a sign such as '<'")
    if let sign = Phrase.Sign(rawValue: word.text) { return .compares(sign) }
    switch word.text {
    case "is":
      if take("between") { return .isBetween }
      return take("not") ? .isNone : .isAny
    case "includes": return .includesAny
    case "does":
      try expect("not")
      try expect("include")
      return .includesNone
    case _:
      let verbs = "'is', 'is not', 'includes', 'does not include', '<', '<=', '>' or '>='"
      throw PhraseError(found: word, wanted: verbs)
    }
  }

  mutating func value(_ wanted: String) throws(PhraseError) -> Word {
    guard let word = rest.popFirst() else { throw PhraseError(found: nil, wanted: wanted) }
    return word
  }

  mutating func values(joinedBy conjunction: String) throws(PhraseError) -> [Word] {
    var values = [try value("an option")]
    while take(conjunction) { values.append(try value("another option")) }
    if let word = rest.first { throw PhraseError(found: word, wanted: "'\(conjunction)'") }
    return values
  }

  mutating func take(_ text: String) -> Bool {
    guard rest.first?.text == text else { return false }
    rest.removeFirst()
    return true
  }

  mutating func expect(_ text: String) throws(PhraseError) {
    if !take(text) { throw PhraseError(found: rest.first, wanted: "'\(text)'") }
  }

  func expectEnd() throws(PhraseError) {
    if let word = rest.first { throw PhraseError(found: word, wanted: "the end") }
  }

  func isFollowed(by text: String) -> Bool { rest.dropFirst().first?.text == text }
}
