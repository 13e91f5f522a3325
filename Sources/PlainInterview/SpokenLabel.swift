/// The one label that a line says, whole or by its first word, in capitals or not; nil when it says
/// none or several.
///
/// A letter alone is never taken for words, and a number only for a whole label.
///
/// - Parameters:
///   - line: What was typed, such as "yes".
///   - labels: What can be chosen, such as "Yes, start".
/// - Returns: The position of the label.
func position(named line: String, among labels: [String]) -> Int? {
  let said = line.spoken
  guard said.count > 1 else { return nil }
  if let whole = only(labels.indices.filter { labels[$0].spoken == said }) { return whole }
  guard said.first?.isLetter == true else { return nil }
  return only(labels.indices.filter { labels[$0].spoken.firstWord == said })
}

private func only(_ positions: [Int]) -> Int? { positions.count == 1 ? positions.first : nil }

extension String {
  /// In small letters, with a straight apostrophe and without a full stop at the end.
  fileprivate var spoken: String {
    let words = lowercased().replacing("\u{2019}", with: "'")
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  fileprivate var firstWord: Substring { prefix { $0.isLetter || $0 == "'" || $0 == "-" } }
}
