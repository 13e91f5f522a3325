/// How hard a text is to read: the Flesch–Kincaid grade level, 0.39 words per sentence + 11.8
/// syllables per word − 15.59.
///
/// Grade 6 is the school year of people aged 11 in the United States. The formula was fitted to
/// whole passages, so the measure of one short sentence says little.
///
/// Source: Kincaid, Fishburne, Rogers and Chissom, Derivation of new readability formulas for
/// Navy enlisted personnel, Research Branch Report 8-75, Naval Technical Training Command, 1975.
package struct ReadingGrade: Hashable, Sendable {
  /// How many words the text has.
  package private(set) var words = 0
  /// How many sentences; a colon and a semicolon end one too.
  package private(set) var sentences = 0
  /// How many syllables, by the rules of `syllables(of:)`.
  package private(set) var syllables = 0

  /// Counts a text.
  ///
  /// - Parameters:
  ///   - text: The text, with every place filled in.
  ///   - known: Words in lower case that count one syllable, because people are told them or have
  ///     no easier word for them.
  package init(_ text: String, known: Set<String> = []) {
    let words = text.split { $0.isWhitespace }.filter { $0.contains { $0.isLetter || $0.isNumber } }
    let bare = words.map { $0.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" } }
    let ends = words.map { word in word.last { !"\"')”’".contains($0) }.map { ".!?:;".contains($0) }
    }
    self.words = words.count
    sentences = ends.dropLast().count { $0 == true } + (words.isEmpty ? 0 : 1)
    syllables = bare.map { known.contains($0) ? 1 : Self.syllables(of: $0) }.reduce(0, +)
  }

  /// The grade; 0 for a text without words.
  package var grade: Double {
    guard words > 0 else { return 0 }
    return 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words)
      - 15.59
  }

  /// The syllables of an English word: its groups of vowels, without a silent e at the end, as in
  /// "like", and without that of -ed and -es where it is silent; 1 at least. A number counts
  /// 1. It is an estimate: two vowels in a row that
  /// are said apart, as in "physio", count one too few.
  package static func syllables(of word: String) -> Int {
    let letters = Array(word.lowercased())
    let isVowel = letters.map { "aeiouy".contains($0) }
    var count = isVowel.indices.filter { isVowel[$0] && ($0 == 0 || !isVowel[$0 - 1]) }.count
    let silent = [("ed", "td"), ("es", "sczxhgl"), ("e", "l")]
    for (end, voiced) in silent where word.hasSuffix(end) && letters.count > end.count {
      let before = letters.count - end.count - 1
      if !isVowel[before], !voiced.contains(letters[before]) { count -= 1 }
    }
    return max(1, count)
  }
}
