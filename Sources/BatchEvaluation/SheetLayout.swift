import TriageModel

/// Where the answers to each question stand among the inputs of a program.
struct SheetLayout: Sendable {
  typealias Register = BitProgramWriter.Register

  /// What a question takes, and where it is noted.
  struct Entry: Sendable {
    /// What kind of answer it takes.
    enum Kind: UInt8, Sendable {
      case one
      case many
      case number
      case note
    }

    let kind: Kind
    let isOptional: Bool
    /// Where it is noted that the line names the question.
    let seen: Register
    /// Where it is noted that it has an answer.
    let given: Register
    /// The first of its options, or of the ranges that are asked of its number: positions in
    /// `options` or `ranges`.
    let first: Int
    /// How many options or ranges these are.
    let count: Int
    /// Where the first of them is noted.
    let column: Register
    /// The options that stand alone.
    let exclusive: UInt64
    /// The smallest and the largest number.
    let bounds: ClosedRange<Int>
  }

  /// The questions by position.
  private(set) var entries: [Entry] = []
  /// The names of the questions, by position.
  let questions: NameTable
  /// The names of the options of all questions.
  private(set) var options = NameList()
  /// The ranges that conditions ask of numbers, those of one question together.
  private(set) var ranges: [ClosedRange<Int>] = []
  /// How many inputs there are.
  private(set) var inputs = BitProgramWriter.constants

  /// The layout for a questionnaire.
  ///
  /// - Complexity: O(c) for c comparisons in all conditions.
  init(_ questionnaire: Questionnaire) {
    questions = NameTable(questionnaire.questions.map(\.id.text))
    let asked = questionnaire.askedRanges
    for (position, question) in questionnaire.questions.enumerated() {
      let ranges = asked[position] ?? []
      entries.append(entry(question, ranges))
      inputs += 2 + max(question.options.count, ranges.count)
      self.ranges += ranges
      for option in question.options { options.append(option.id.text) }
    }
  }

  private func entry(_ question: Question, _ ranges: [ClosedRange<Int>]) -> Entry {
    let exclusive = question.options.indices.filter { question.options[$0].isExclusive }
    let isNumber = question.bounds != nil
    return Entry(
      kind: question.entryKind, isOptional: question.isOptional, seen: Register(inputs),
      given: Register(inputs + 1), first: isNumber ? self.ranges.count : options.count,
      count: max(question.options.count, ranges.count), column: Register(inputs + 2),
      exclusive: exclusive.reduce(0) { $0 | 1 << UInt64($1) }, bounds: question.bounds ?? 0...0)
  }
}

extension Question {
  fileprivate var entryKind: SheetLayout.Entry.Kind {
    switch kind {
    case .one: .one
    case .many, .sites: .many
    case .number, .scale: .number
    case .note: .note
    }
  }
}

extension Questionnaire {
  /// The ranges that conditions ask of the number of each question, each once.
  fileprivate var askedRanges: [Int: [ClosedRange<Int>]] {
    let conditions =
      questions.compactMap(\.askWhen) + definitions.map(\.condition)
      + rules.flatMap { $0.cases.map(\.when) } + advice.compactMap(\.when)
    var found: [Int: [ClosedRange<Int>]] = [:]
    for comparison in conditions.flatMap(comparisons) {
      guard case .isWithin(let range) = comparison.test,
        questions[comparison.question].bounds != nil
      else { continue }
      if !found[comparison.question, default: []].contains(range) {
        found[comparison.question, default: []].append(range)
      }
    }
    return found
  }

  /// The comparisons that stand in a condition itself, not in the definitions it names.
  private func comparisons(_ condition: Condition) -> [Comparison] {
    switch condition {
    case .always, .definition: []
    case .comparison(let comparison): [comparison]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.flatMap(comparisons)
    }
  }
}
