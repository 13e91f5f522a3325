import ProgramWords
package import TriageModel

/// Why an answer cannot be taken.
package enum AnswerError: Error, Hashable, Sendable {
  /// The answer is of another kind than the question.
  case wrongKind
  /// An option that the question does not have.
  case unknownOption
  /// Nothing was chosen where something must be.
  case nothingChosen
  /// More than one option where only one may be chosen.
  case moreThanOne
  /// An option that stands alone was chosen beside others.
  case exclusiveBesideOthers
  /// The number lies outside these bounds.
  case outOfBounds(ClosedRange<Int>)
  /// The text is longer than this many characters.
  case tooLong(Int)
  /// The text holds control characters.
  case controlCharacters
  /// A question that must be answered was passed over.
  case notOptional

  /// What a person is told, and what to do.
  package var words: String {
    switch self {
    case .wrongKind, .unknownOption: AnswerProblemWords.notShown
    case .nothingChosen: AnswerProblemWords.nothingChosen
    case .moreThanOne: AnswerProblemWords.moreThanOne
    case .exclusiveBesideOthers: AnswerProblemWords.standsAlone
    case .outOfBounds(let bounds): AnswerProblemWords.outOf(bounds)
    case .tooLong(let most): AnswerProblemWords.tooLong(most: most)
    case .controlCharacters: AnswerProblemWords.notKept
    case .notOptional: AnswerProblemWords.notOptional
    }
  }
}

extension Question {
  /// How many characters a note may have.
  package static let longestNote = 2000

  /// Checks that an answer can be taken.
  ///
  /// - Throws: The first thing that stands against it.
  package func check(_ answer: Answer) throws(AnswerError) {
    switch (answer, kind) {
    case (.skipped, _): if !isOptional { throw .notOptional }
    case (.options(let mask), .one(let options)): try check(mask, of: options, single: true)
    case (.options(let mask), .many(let options)), (.options(let mask), .sites(let options)):
      try check(mask, of: options, single: false)
    case (.number(let number), .number(let range)): try check(number, in: range.bounds)
    case (.number(let number), .scale(let scale)): try check(number, in: scale.bounds)
    case (.note(let text), .note): try check(text)
    case (.options, _), (.number, _), (.note, _): throw .wrongKind
    }
  }

  private func check(
    _ mask: OptionMask, of options: [Option], single: Bool
  ) throws(AnswerError) {
    guard let last = mask.positions.last else { throw .nothingChosen }
    if last >= options.count { throw .unknownOption }
    if mask.count == 1 { return }
    if single { throw .moreThanOne }
    if mask.positions.contains(where: { options[$0].isExclusive }) { throw .exclusiveBesideOthers }
  }

  private func check(_ number: Int, in bounds: ClosedRange<Int>) throws(AnswerError) {
    if !bounds.contains(number) { throw .outOfBounds(bounds) }
  }

  private func check(_ text: String) throws(AnswerError) {
    if text.count > Self.longestNote { throw .tooLong(Self.longestNote) }
    // Marks that turn the writing direction would reverse the line in a record.
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    if text.unicodeScalars.contains(where: { isControl($0) && $0 != "\n" }) {
      throw .controlCharacters
    }
  }
}
