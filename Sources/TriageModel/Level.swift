/// How urgent something is, comparable: greater means more urgent.
package struct Urgency: Hashable, Sendable, Comparable {
  /// 0 for the least urgent level of the questionnaire, one more for each level above.
  package let rank: Int

  /// An urgency by its rank, 0 or more.
  package init(rank: Int) { self.rank = rank }

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }
}

/// One level of urgency: what a person should do, and how soon.
package struct Level: Sendable {
  /// How a level looks where there is colour; the words and the mark always stand beside it.
  package enum Tone: String, Sendable, CaseIterable {
    /// Danger: reverse video.
    case emergency
    /// Today.
    case urgent
    /// Within days.
    case soon
    /// An ordinary appointment.
    case routine
    /// At home.
    case calm
  }

  /// The name in the file.
  package let id: LevelID
  /// The id in the clinical blueprint, such as `D4`.
  package let trace: String?
  /// Where it stands among the levels.
  package let urgency: Urgency
  /// The label, such as "Go to an emergency department now".
  package let label: String
  /// A mark of one to three ASCII characters that says the same without colour, such as `!!`.
  package let mark: String
  /// How it looks.
  package let tone: Tone
  /// The time frame in words, such as "Leave now, aim to be there within 1 hour".
  package let within: String
  /// How a time limit is said inside a sentence, such as "the day"; a rule's hours replace it.
  package let limit: String
  /// What to do, in the order to do it.
  package let steps: [Template]
  /// Whether a rule of this level warns at once, in the middle of the interview.
  package let isAlert: Bool
  /// Whether the level may be shown for an interview that was left unfinished.
  package let isShownUnfinished: Bool
  /// The ids of the evidence behind the texts.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A level with all its parts.
  package init(
    id: LevelID, trace: String?, urgency: Urgency, label: String, mark: String, tone: Tone,
    within: String, limit: String, steps: [Template], isAlert: Bool, isShownUnfinished: Bool,
    evidence: [EvidenceID], sources: [SourceID] = []
  ) {
    self.id = id
    self.trace = trace
    self.urgency = urgency
    self.label = label
    self.mark = mark
    self.tone = tone
    self.within = within
    self.limit = limit
    self.steps = steps
    self.isAlert = isAlert
    self.isShownUnfinished = isShownUnfinished
    self.evidence = evidence
    self.sources = sources
  }
}
