package import Diagnostics
package import TriageModel

/// Where the parts of a questionnaire stand in its file, in the order of the model.
package struct Places: Sendable {
  /// The levels.
  package let levels: [SourcePosition]
  /// The questions.
  package let questions: [SourcePosition]
  /// The definitions.
  package let definitions: [SourcePosition]
  /// The rules.
  package let rules: [SourcePosition]
  /// The topics.
  package let topics: [SourcePosition]
  /// The advice.
  package let advice: [SourcePosition]
  /// The properties.
  package let properties: [SourcePosition]

  /// The options, by question; empty for a question without any.
  package let options: [[SourcePosition]]
  /// The cases of rules, by rule: the word `when`.
  package let cases: [[SourcePosition]]
  /// For each condition that has comparisons, where they stand, in the order in which a walk of
  /// the condition meets them; definitions that it names are not entered.
  package let comparisons: [ConditionOwner: [SourcePosition]]
}

extension Reader {
  /// Where everything stands, once it was read.
  var places: Places {
    Places(
      levels: names.levels.places, questions: names.questions.places,
      definitions: names.definitions.places, rules: names.rules.places,
      topics: names.topics.places, advice: names.advice.places,
      properties: names.properties.places, options: names.answers.map(\.optionPlaces),
      cases: conditionPlaces.cases, comparisons: conditionPlaces.comparisons)
  }
}

extension NameTable {
  fileprivate var places: [SourcePosition] { entries.map(\.position) }
}

extension AnswerKind {
  fileprivate var optionPlaces: [SourcePosition] {
    switch self {
    case .one(let options), .many(let options, _): options.places
    case .number, .note, .unreadable: []
    }
  }
}
