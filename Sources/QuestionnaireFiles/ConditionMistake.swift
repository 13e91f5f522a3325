/// What can be wrong with a condition.
enum ConditionMistake: Mistake {
  /// What the answer to a question is, as far as verbs care.
  enum AnswerShape {
    case oneOption, manyOptions, number
  }

  /// A list without a word that joins its entries.
  case bareList
  /// A key that joins nothing.
  case unknownJoin(String)
  /// Keys that do not go together.
  case mixedJoins([String])
  /// The name of a question alone.
  case questionAlone(String)
  /// A sign with letters beside it.
  case noSpaces(String)
  /// A definition where a question is wanted.
  case definitionCompared(String)
  /// A word that does not go on as a comparison does.
  case unclear(found: String?, wanted: String)
  /// A verb that does not go with the question.
  case wrongVerb(String, question: String, takes: AnswerShape)
  /// A note in a condition.
  case noteIsNeverRead(String)
  /// An option that stands alone, together with another.
  case neverTogether(String)
  /// A definition that needs itself.
  case cycle([String])
  /// A definition that stands for more comparisons than anybody could follow.
  case tooManyComparisons
  /// A question read before it is asked.
  case readBeforeAsked(String, isItself: Bool, place: String, through: String?)
  /// No number of the question makes it true.
  case neverTrue(ClosedRange<Int>)

  var wording: Wording {
    switch self {
    case .bareList:
      Wording(
        "bare-list", "a list without a word that joins its conditions",
        why: "it is not said how many of them must hold.", fix: "put it under 'all:' or 'any:'.")
    case .unknownJoin(let key):
      Wording(
        "unknown-join", "'\(key)' does not join conditions",
        why: "conditions are joined by 'all', 'any', 'none', or 'at-least' with 'of'.",
        fix: "use one of them, or write a comparison without a colon.")
    case .mixedJoins(let keys):
      Wording(
        "mixed-joins", "\(list(keys, "and")) cannot stand here like this",
        why: "a group of conditions has exactly one of 'all', 'any' and 'none', or 'at-least' "
          + "and 'of' together.", fix: "put one group inside the other.")
    case .questionAlone(let question):
      Wording(
        "no-comparison", "the question '\(question)' stands alone",
        why: "it is not said which answer is meant.",
        fix: "say more, such as '\(question) is …', or write the name of a definition.")
    case .noSpaces(let sign):
      Wording(
        "no-spaces", "a '\(sign)' without spaces around it",
        why: "the words of a comparison are told apart by spaces.",
        fix: "put a space before and behind '\(sign)'.")
    case .definitionCompared(let definition):
      Wording(
        "definition-compared", "'\(definition)' is a definition, not a question",
        why: "a definition holds or does not hold; it has no answer.",
        fix: "write '\(definition)' alone, or name a question.")
    case .unclear(let found, let wanted):
      Wording(
        "bad-comparison",
        found.map { "'\($0)' stands where \(wanted) is wanted" }
          ?? "the comparison ends where \(wanted) is wanted",
        why: "it is not clear what is said of the answer.",
        fix: "write it like 'question is option or option', or 'question < 5'.")
    case .wrongVerb(let verb, let question, let shape):
      Wording(
        "wrong-comparison", "'\(verb)' does not go with the question '\(question)'", why: shape.why,
        fix: shape.fix)
    case .noteIsNeverRead(let question):
      Wording(
        "note-is-never-read", "'\(question)' is a note",
        why: "free text is kept for the clinician; no condition reads it.",
        fix: "name another question, or give this one options.")
    case .neverTogether(let option):
      Wording(
        "never-together", "'\(option)' stands alone, so it is never chosen with another",
        why: "the comparison could never be true.", fix: "write 'or', or delete '\(option)'.")
    case .cycle(let round):
      Wording(
        "definition-cycle", "the definition needs itself: \(round.joined(separator: " → "))",
        why: "nobody could say whether it holds.", fix: "take one step out of the round.")
    case .tooManyComparisons:
      Wording(
        "too-many-comparisons",
        "this definition stands for more than \(DefinitionGraph.mostComparisons) comparisons",
        why: "definitions that name others many times grow until they cannot be read or checked.",
        fix: "name each definition once, or say the same more simply.")
    case .readBeforeAsked(let question, let isItself, let place, let definition):
      Wording(
        "read-before-asked",
        Self.lateness(of: question, isItself: isItself, place: place, through: definition),
        why: "there is no answer yet when it is decided whether to ask.",
        fix: "name an earlier question, or move this one behind it.")
    case .neverTrue(let bounds):
      Wording(
        "never-true", "no number from \(bounds.lowerBound) to \(bounds.upperBound) makes this true",
        why: "the condition could never hold.", fix: "correct the numbers or the sign.")
    }
  }
}

extension ConditionMistake {
  private static func lateness(
    of question: String, isItself: Bool, place: String, through definition: String?
  ) -> String {
    switch (isItself, definition) {
    case (true, nil): "'\(question)' reads its own answer"
    case (true, .some(let name)): "'\(question)' reads its own answer through '\(name)'"
    case (false, nil): "'\(question)' is asked later (\(place))"
    case (false, .some(let name)): "'\(name)' reads '\(question)', which is asked later (\(place))"
    }
  }
}

extension ConditionMistake.AnswerShape {
  fileprivate var why: String {
    switch self {
    case .oneOption: "its answer is one option."
    case .manyOptions: "its answer is any number of options."
    case .number: "its answer is a number."
    }
  }

  fileprivate var fix: String {
    switch self {
    case .oneOption: "use 'is' or 'is not' with options."
    case .manyOptions: "use 'includes' or 'does not include' with options."
    case .number: "use '<', '<=', '>', '>=', 'is' with one number, or 'is between … and …'."
    }
  }
}
