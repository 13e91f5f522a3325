import TriageModel

extension Answer {
  /// The answer that a line stands for: numbers of options, a whole number, or a text.
  ///
  /// Numbers of options stand apart by spaces or commas; a full stop or bracket behind one is
  /// left out. Whether the question takes the answer is another matter.
  ///
  /// - Returns: Nil when the line is empty or names something that is not there.
  init?(line: String, to question: Question) {
    guard !line.isEmpty else { return nil }
    switch question.kind {
    case .one(let options), .many(let options), .sites(let options):
      guard let mask = OptionMask(line: line, of: options.count) else { return nil }
      self = .options(mask)
    case .number, .scale:
      guard let number = Int(line) else { return nil }
      self = .number(number)
    case .note: self = .note(line)
    }
  }
}

extension OptionMask {
  /// The options that a line names by their numbers, counted from 1.
  fileprivate init?(line: String, of count: Int) {
    self = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "," }) {
      let digits = word.last.map { ".)".contains($0) } ?? false ? word.dropLast() : word
      guard let number = Int(digits), (1...count).contains(number) else { return nil }
      insert(OptionMask(position: number - 1))
    }
  }
}
