/// A part of the result, such as self-care.
package struct Topic: Sendable {
  /// What a part is for, so that the screens and the transcript know where it belongs.
  package enum Place: String, Sendable, CaseIterable {
    /// What to do first; also stands on alert cards.
    case action
    /// What to say to the clinician.
    case say
    /// Everything else, in file order.
    case body
    /// The signs that mean "go at once"; on every result and on leaving.
    case warning
    /// The small print at the end of every result.
    case ending
  }

  /// The name in the file.
  package let id: TopicID
  /// The heading.
  package let title: String
  /// Where it stands.
  package let place: Place
  /// How many blocks are shown at most; nil for all.
  package let most: Int?
  /// What is said when no block applies, at the given levels; may be absent.
  package let otherwise: String?
  /// The levels at which `otherwise` is said.
  package let otherwiseAt: Set<Urgency>
  /// The ids of the evidence behind `otherwise`.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A part of the result.
  package init(
    id: TopicID, title: String, place: Place, most: Int?, otherwise: String?,
    otherwiseAt: Set<Urgency>, evidence: [EvidenceID] = [], sources: [SourceID] = []
  ) {
    self.id = id
    self.title = title
    self.place = place
    self.most = most
    self.otherwise = otherwise
    self.otherwiseAt = otherwiseAt
    self.evidence = evidence
    self.sources = sources
  }
}

/// A block of guidance, shown when it applies.
package struct Advice: Sendable {
  /// The name in the file.
  package let id: AdviceID
  /// The id in the clinical blueprint, such as `PT1`.
  package let trace: String?
  /// The position of its topic.
  package let topic: Int
  /// The levels at which it may be shown.
  package let levels: Set<Urgency>
  /// What must be true of the answers; nil means nothing.
  package let when: Condition?
  /// Positions of rules of which one must have fired at the level of the result; nil means
  /// any rule will do.
  package let byRules: [Int]?
  /// Positions of rules of which none may have fired at the level of the result.
  package let notByRules: [Int]
  /// Positions of advice of which one must be shown too; nil means none is needed.
  package let with: [Int]?
  /// Positions of advice that must never be shown beside it.
  package let contradicts: [Int]
  /// Paragraphs and list items.
  package let text: [Block]
  /// The ids of the evidence behind it.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A paragraph or a list item.
  package enum Block: Hashable, Sendable {
    /// A paragraph.
    case paragraph(Template)
    /// An item of a list.
    case item(Template)
  }

  /// A block of guidance with all its parts.
  package init(
    id: AdviceID, trace: String?, topic: Int, levels: Set<Urgency>, when: Condition?,
    byRules: [Int]?, notByRules: [Int], with: [Int]?, contradicts: [Int], text: [Block],
    evidence: [EvidenceID], sources: [SourceID]
  ) {
    self.id = id
    self.trace = trace
    self.topic = topic
    self.levels = levels
    self.when = when
    self.byRules = byRules
    self.notByRules = notByRules
    self.with = with
    self.contradicts = contradicts
    self.text = text
    self.evidence = evidence
    self.sources = sources
  }
}
