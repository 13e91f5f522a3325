package import TriageModel

/// What the person was told: the level, why, and the guidance, in names and in words.
package struct RecordedResult: Codable, Hashable, Sendable {
  /// The level; nil when an unfinished interview gives none that may be shown.
  package let level: RecordedLevel?
  /// How soon, in words; empty without a level.
  package let within: String
  /// Within how many hours to act, where a rule asks for less than the level says.
  package let withinHours: Int?
  /// What to do, in order.
  package let steps: [String]
  /// Every rule that fired, in file order; empty without a level.
  package let rules: [RecordedRule]
  /// The rules whose reasons were shown, in the order shown.
  package let reasons: [RuleID]
  /// Questions whose answers are enough for the level, in asking order; nil without a level, or
  /// when it is not sure yet.
  package let deciding: [QuestionID]?
  /// For each answered question, what another answer would change; nil while unfinished.
  package let whatIf: [RecordedWhatIf]?
  /// The levels that answers still to come can give, most urgent first; nil when finished.
  package let possibleLevels: [LevelID]?
  /// The advice shown, in the order shown.
  package let advice: [AdviceID]
  /// The texts of the advice, by topic.
  package let parts: [RecordedPart]
  /// Where the statements come from.
  package let sources: [RecordedSource]
}

/// A level of urgency as it was shown.
package struct RecordedLevel: Codable, Hashable, Sendable {
  /// The level.
  package let id: LevelID
  /// How urgent: 0 for the least urgent level of the questionnaire.
  package let rank: Int
  /// Its id in the clinical blueprint.
  package let trace: String?
  /// Its label.
  package let label: String
  /// Its mark of one to three characters.
  package let mark: String

  /// A level by what was shown of it.
  package init(id: LevelID, rank: Int, trace: String?, label: String, mark: String) {
    self.id = id
    self.rank = rank
    self.trace = trace
    self.label = label
    self.mark = mark
  }

  /// A level as it is shown.
  package init(_ level: Level) {
    self.init(
      id: level.id, rank: level.urgency.rank, trace: level.trace, label: level.label,
      mark: level.mark)
  }
}

/// A rule that fired.
package struct RecordedRule: Codable, Hashable, Sendable {
  /// The rule.
  package let id: RuleID
  /// Its id in the clinical blueprint.
  package let trace: String?
  /// The level it gives.
  package let level: RecordedLevel
  /// Within how many hours to act, where that is sooner than the level says.
  package let withinHours: Int?
  /// The reason as it was shown.
  package let because: String
  /// The answers that made it fire, in asking order.
  package let rationale: [RecordedRationale]
}

/// What of an answer made a rule fire.
package struct RecordedRationale: Codable, Hashable, Sendable {
  /// The question.
  package let question: QuestionID
  /// The options or the number that counted.
  package let answer: RecordedValue
}

/// What another answer to one question would change, all other answers kept.
package struct RecordedWhatIf: Codable, Hashable, Sendable {
  /// The question.
  package let question: QuestionID
  /// The most urgent level that another answer gives; nil when none is more urgent.
  package let more: RecordedChange?
  /// The least urgent level that another answer gives; nil when none is less urgent.
  package let less: RecordedChange?
}

/// Another answer with the level it gives.
package struct RecordedChange: Codable, Hashable, Sendable {
  /// The whole other answer.
  package let answer: RecordedValue
  /// What is other about it, such as the option that is added.
  package let words: String
  /// The level.
  package let level: RecordedLevel
}

/// The advice on one topic.
package struct RecordedPart: Codable, Hashable, Sendable {
  /// The topic.
  package let topic: TopicID
  /// Where it stood: `action`, `say`, `body`, `warning` or `ending`.
  package let place: String
  /// Its heading.
  package let title: String
  /// Paragraphs and list items.
  package let blocks: [RecordedBlock]
}

/// A paragraph or a list item, `{"paragraph": ".."}` or `{"item": ".."}`.
package struct RecordedBlock: Codable, Hashable, Sendable {
  /// The text of a paragraph; nil for a list item.
  package let paragraph: String?
  /// The text of a list item; nil for a paragraph.
  package let item: String?
}

/// A source that was named.
package struct RecordedSource: Codable, Hashable, Sendable {
  /// The source.
  package let id: SourceID
  /// Title, publisher, year and address in one line.
  package let citation: String
}
