/// One question, asked on a screen of its own.
package struct Question: Sendable {
  /// What kind of answer it takes.
  package enum Kind: Sendable {
    /// One option of a list.
    case one([Option])
    /// Any options of a list.
    case many([Option])
    /// Any places of the body.
    case sites([Option])
    /// A whole number.
    case number(NumberRange)
    /// A whole number on a line, 0–10, with words at its ends.
    case scale(Scale)
    /// Free text: kept in the transcript, never read by a condition.
    case note
  }

  /// The name in the file.
  package let id: QuestionID
  /// The ids in the clinical blueprint, such as `Q07`.
  package let trace: String?
  /// The question as people read it.
  package let ask: String
  /// What a clinician calls it in a few words, for the record; nil takes the question.
  package let inShort: String?
  /// Whether its answer stands first in the hand-over: who it is about, and what is felt where.
  package let isSituation: Bool
  /// What makes it clearer; may be absent.
  package let hint: String?
  /// Why it is asked, in words for the person.
  package let why: String
  /// What kind of answer it takes.
  package let kind: Kind
  /// When it is asked; nil means always. Reads earlier questions only.
  package let askWhen: Condition?
  /// Whether it may be passed over.
  package let isOptional: Bool
  /// What a missing answer counts as in a finished result; nil only for notes and for
  /// optional numbers and scales that no condition reads.
  package let ifUnanswered: Answer?
  /// The ids of the evidence behind it.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A question with all its parts.
  package init(
    id: QuestionID, trace: String?, ask: String, inShort: String? = nil,
    isSituation: Bool = false, hint: String?, why: String, kind: Kind,
    askWhen: Condition?, isOptional: Bool, ifUnanswered: Answer?, evidence: [EvidenceID],
    sources: [SourceID]
  ) {
    self.id = id
    self.trace = trace
    self.ask = ask
    self.inShort = inShort
    self.isSituation = isSituation
    self.hint = hint
    self.why = why
    self.kind = kind
    self.askWhen = askWhen
    self.isOptional = isOptional
    self.ifUnanswered = ifUnanswered
    self.evidence = evidence
    self.sources = sources
  }

  /// The options of a question that has any; empty for numbers, scales and notes.
  package var options: [Option] {
    switch kind {
    case .one(let options), .many(let options), .sites(let options): options
    case .number, .scale, .note: []
    }
  }

  /// Whether more than one option may be chosen.
  package var takesMany: Bool {
    switch kind {
    case .many, .sites: true
    case .one, .number, .scale, .note: false
    }
  }

  /// The numbers it takes; nil for options and notes.
  package var bounds: ClosedRange<Int>? {
    switch kind {
    case .number(let range): range.bounds
    case .scale(let scale): scale.bounds
    case .one, .many, .sites, .note: nil
    }
  }

  /// The position of an option; nil if there is none of that name.
  package func position(of option: OptionID) -> Int? { options.firstIndex { $0.id == option } }
}

/// One answer a person may choose.
package struct Option: Sendable {
  /// The name within its question.
  package let id: OptionID
  /// The code in the clinical blueprint where the name is another word.
  package let trace: String?
  /// The words people read.
  package let label: Template
  /// Whether it stands alone among the options of its question.
  package let isExclusive: Bool
  /// What it says about regions of the body; empty where it is not drawn.
  package let marks: [BodyMark]

  /// An option with all its parts.
  package init(
    id: OptionID, trace: String?, label: Template, isExclusive: Bool, marks: [BodyMark] = []
  ) {
    self.id = id
    self.trace = trace
    self.label = label
    self.isExclusive = isExclusive
    self.marks = marks
  }
}

/// The whole numbers a question takes, with their unit.
package struct NumberRange: Hashable, Sendable {
  /// The smallest and the largest number.
  package let bounds: ClosedRange<Int>
  /// The unit, such as "years".
  package let unit: String

  /// A range with its unit.
  package init(bounds: ClosedRange<Int>, unit: String) {
    self.bounds = bounds
    self.unit = unit
  }
}

/// A line of whole numbers with words at its ends.
package struct Scale: Hashable, Sendable {
  /// The smallest and the largest number, 0…10 unless the file says otherwise.
  package let bounds: ClosedRange<Int>
  /// The words at the low end.
  package let low: String
  /// The words at the high end.
  package let high: String

  /// A scale with the words at its ends.
  package init(bounds: ClosedRange<Int>, low: String, high: String) {
    self.bounds = bounds
    self.low = low
    self.high = high
  }
}
