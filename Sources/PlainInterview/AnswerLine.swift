import TriageModel

extension Answer {
  /// The answer that a line stands for: numbers of options, the words of one of them, a whole
  /// number, or a text.
  ///
  /// Numbers of options stand apart by spaces or commas; a full stop or bracket behind one is
  /// left out. Whether the question takes the answer is another matter. There is none when
  /// the line is empty or names something that is not there.
  ///
  /// - Parameters:
  ///   - line: What was typed.
  ///   - question: What is answered.
  ///   - labels: The words of its options.
  init?(line: String, to question: Question, labels: [String]) {
    guard !line.isEmpty else { return nil }
    switch question.kind {
    case .one, .many, .sites:
      let named = position(named: line, among: labels).map { OptionMask(position: $0) }
      guard let mask = OptionMask(line: line, of: labels.count) ?? named else { return nil }
      self = .options(mask)
    case .number, .scale:
      guard let number = Int(line) else { return nil }
      self = .number(number)
    case .note: self = .note(line)
    }
  }
}

extension Answer {
  /// Whether the option at a position is chosen.
  func chooses(_ position: Int) -> Bool {
    if case .options(let mask) = self {
      mask.contains(OptionMask(position: position))
    } else {
      false
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
