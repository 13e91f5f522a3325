import TriageModel

/// Every answer that a question takes, at once: each literal says that a certain answer is given.
package enum SymbolicAnswer: Hashable, Sendable {
  /// One literal for each option, of which exactly one is true.
  case one([Literal])
  /// One literal for each option, of which any may be true that go together.
  case many([Literal])
  /// One literal for each interval of numbers, of which exactly one is true.
  case number([Interval])
  /// A free text: no condition reads it.
  case note

  /// Numbers that no condition tells apart.
  package struct Interval: Hashable, Sendable {
    /// The numbers.
    package let range: ClosedRange<Int>
    /// Whether the answer is one of them.
    package let literal: Literal
  }

  /// The literals, in the order of the options or intervals.
  package var literals: [Literal] {
    switch self {
    case .one(let literals), .many(let literals): literals
    case .number(let intervals): intervals.map(\.literal)
    case .note: []
    }
  }

  /// New inputs for the answer to a question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - cuts: For a number, the smallest numbers of the intervals above the lowest one.
  ///   - circuit: Where the inputs are made.
  init(to question: Question, cuts: [Int], in circuit: inout Circuit) {
    switch question.kind {
    case .one(let options): self = .one(options.map { _ in circuit.input() })
    case .many(let options), .sites(let options): self = .many(options.map { _ in circuit.input() })
    case .number(let range): self = .number(Self.intervals(of: range.bounds, cuts, &circuit))
    case .scale(let scale): self = .number(Self.intervals(of: scale.bounds, cuts, &circuit))
    case .note: self = .note
    }
  }

  /// A certain answer; the literals are constants.
  init(_ answer: Answer, like other: SymbolicAnswer) {
    func constant(_ isTrue: Bool) -> Literal { isTrue ? .yes : .no }
    switch (other, answer) {
    case (.one(let literals), .options(let mask)):
      self = .one(literals.indices.map { constant(mask.contains(.init(position: $0))) })
    case (.many(let literals), .options(let mask)):
      self = .many(literals.indices.map { constant(mask.contains(.init(position: $0))) })
    case (.number(let intervals), .number(let number)):
      self = .number(
        intervals.map { Interval(range: $0.range, literal: constant($0.range.contains(number))) })
    case (.one, _), (.many, _), (.number, _), (.note, _): self = .note
    }
  }

  private static func intervals(
    of bounds: ClosedRange<Int>, _ cuts: [Int], _ circuit: inout Circuit
  ) -> [Interval] {
    let inside = cuts.filter { $0 > bounds.lowerBound && $0 <= bounds.upperBound }
    let starts = [bounds.lowerBound] + Set(inside).sorted()
    let ends = starts.dropFirst().map { $0 - 1 } + [bounds.upperBound]
    return zip(starts, ends).map { Interval(range: $0...$1, literal: circuit.input()) }
  }
}

extension SymbolicAnswer {
  /// Whether a test holds of the answer.
  func holds(_ test: Comparison.Test, in circuit: inout Circuit) -> Literal {
    switch (test, self) {
    case (.isAny(let mask), .one(let all)), (.isAny(let mask), .many(let all)):
      circuit.any(all.chosen(mask))
    case (.isNone(let mask), .one(let all)), (.isNone(let mask), .many(let all)):
      !circuit.any(all.chosen(mask))
    case (.includesAll(let mask), .one(let all)), (.includesAll(let mask), .many(let all)):
      circuit.all(all.chosen(mask))
    case (.isWithin(let range), .number(let intervals)):
      circuit.any(intervals.filter { range.contains($0.range.lowerBound) }.map(\.literal))
    case (.isAny, _), (.isNone, _), (.includesAll, _), (.isWithin, _): .no
    }
  }

  /// What must be true for the literals to be an answer: in each clause at least one literal.
  ///
  /// An answer to a question that takes many options may be empty only where a missing answer
  /// counts as none of them.
  func clauses(for question: Question) -> [[Literal]] {
    switch self {
    case .one(let literals): Self.exactlyOne(literals)
    case .number(let intervals): Self.exactlyOne(intervals.map(\.literal))
    case .many(let literals): Self.together(literals, of: question)
    case .note: []
    }
  }

  private static func exactlyOne(_ literals: [Literal]) -> [[Literal]] {
    [literals]
      + literals.indices.flatMap { left in
        literals[..<left].map { [!$0, !literals[left]] }
      }
  }

  private static func together(_ literals: [Literal], of question: Question) -> [[Literal]] {
    let alone = question.options.indices.filter { question.options[$0].isExclusive }
    let pairs = alone.flatMap { left in
      literals.indices.filter { $0 > left || ($0 != left && !alone.contains($0)) }
        .map { [!literals[left], !literals[$0]] }
    }
    return question.ifUnanswered == .options([]) ? pairs : [literals] + pairs
  }
}

extension [Literal] {
  /// Those at the positions of a mask.
  fileprivate func chosen(_ mask: OptionMask) -> [Literal] {
    indices.filter { mask.contains(.init(position: $0)) }.map { self[$0] }
  }
}
