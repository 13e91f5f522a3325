import Diagnostics
package import TriageModel

/// Where the parts of a questionnaire stand, in the order of the model.
package struct Places: Sendable {
  /// The levels.
  package let levels: [Place]
  /// The questions.
  package let questions: [Place]
  /// The definitions.
  package let definitions: [Place]
  /// The rules.
  package let rules: [Place]
  /// The topics.
  package let topics: [Place]
  /// The advice.
  package let advice: [Place]
  /// The properties.
  package let properties: [Place]

  /// The options, by question; empty for a question without any.
  package let options: [[Place]]
  /// The cases of rules, by rule: the word `when`.
  package let cases: [[Place]]
  /// For each condition that has comparisons, where they stand, in the order in which a walk of
  /// the condition meets them; definitions that it names are not entered.
  package let comparisons: [ConditionOwner: [Place]]
}

extension Reader {
  /// Where everything stands, once it was read.
  var places: Places {
    Places(
      levels: places(names.levels), questions: places(names.questions),
      definitions: places(names.definitions), rules: places(names.rules),
      topics: places(names.topics), advice: places(names.advice),
      properties: places(names.properties),
      options: zip(names.questions.entries, names.answers).map { options(of: $0, $1) },
      cases: conditionPlaces.cases, comparisons: conditionPlaces.comparisons)
  }

  private func places(_ table: NameTable) -> [Place] { table.entries.map { place(of: $0) } }

  /// Where a name stands.
  private func place(of entry: NameTable.Entry) -> Place {
    guard let file = entry.file else { return place(entry.position) }
    return Place(file: file, position: entry.position, use: entry.use ?? included?.position)
  }

  /// A place in this file.
  func place(_ position: SourcePosition) -> Place {
    Place(file: log.source.name, position: position)
  }

  private func options(of question: NameTable.Entry, _ answers: AnswerKind) -> [Place] {
    switch answers {
    case .one(let options), .many(let options, _):
      options.entries.map {
        Place(file: question.file ?? log.source.name, position: $0.position, use: question.use)
      }
    case .number, .note, .unreadable: []
    }
  }
}
