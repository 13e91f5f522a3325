package import Diagnostics

/// Where the named parts of a questionnaire stand in its file, in the order of the model.
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

  /// The places of names.
  init(_ names: Names) {
    levels = names.levels.entries.map(\.position)
    questions = names.questions.entries.map(\.position)
    definitions = names.definitions.entries.map(\.position)
    rules = names.rules.entries.map(\.position)
    topics = names.topics.entries.map(\.position)
    advice = names.advice.entries.map(\.position)
    properties = names.properties.entries.map(\.position)
  }
}
