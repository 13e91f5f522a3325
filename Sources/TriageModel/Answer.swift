/// What a person answered to one question.
package enum Answer: Hashable, Sendable {
  /// The options chosen; a single one for a question of kind `one`.
  case options(OptionMask)
  /// The number given, within the bounds of the question.
  case number(Int)
  /// The text given.
  case note(String)
  /// The person passed over an optional question.
  case skipped
}

/// A set of options of one question, by position.
package struct OptionMask: OptionSet, Hashable, Sendable {
  /// One bit for each option, the first option in the lowest bit.
  package let rawValue: UInt64

  package init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of a single option.
  ///
  /// - Parameter position: The position of the option, 0…63.
  package init(position: Int) { self.init(rawValue: 1 << UInt64(position)) }

  /// The positions of the options, lowest first.
  package var positions: [Int] { (0..<Self.mostOptions).filter { contains(.init(position: $0)) } }

  /// How many options are in the set.
  package var count: Int { rawValue.nonzeroBitCount }

  /// How many options a question may have.
  package static let mostOptions = 64
}

/// All answers of one interview, by the position of their questions.
///
/// Answers to questions that are hidden at the moment stay in the sheet; reading it leaves
/// them out.
package struct AnswerSheet: Hashable, Sendable {
  private var answers: [Answer?]

  /// A sheet without answers.
  ///
  /// - Parameter count: How many questions the questionnaire has.
  package init(count: Int) { answers = Array(repeating: nil, count: count) }

  /// The answer to a question; nil when there is none.
  package subscript(position: Int) -> Answer? {
    get { answers[position] }
    set { answers[position] = newValue }
  }

  /// How many questions the questionnaire has.
  package var count: Int { answers.count }
}
