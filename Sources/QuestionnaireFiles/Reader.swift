import Diagnostics
import TriageModel

/// Reads the parts of one file, collecting every mistake.
///
/// Reading goes on after a mistake with a stand-in value; nothing that was read may be used
/// once the log has an error.
struct Reader {
  /// What was found.
  var log: FindingLog
  /// The names that this file may use.
  var names = Names()
  /// Where cases and comparisons stand.
  var conditionPlaces = ConditionPlaces()
  /// The questionnaire of which this one uses parts.
  var included: Included?

  init(_ log: FindingLog) { self.log = log }

  /// Adds a mistake at a part of the file.
  mutating func report(_ mistake: some Mistake, at node: YamlTree) {
    log.report(mistake, at: node.position, length: node.length)
  }

  /// Adds a mistake at a key.
  mutating func report(_ mistake: some Mistake, at field: YamlTree.Field) {
    log.report(mistake, at: field.position, length: field.key.unicodeScalars.count)
  }

  /// Adds a mistake at a word inside a text, if its letters stand in the file as they are.
  mutating func report(_ mistake: some Mistake, at word: Word, of node: YamlTree) {
    if log.isFull { return }
    guard let text = node.text, let column = column(of: text, at: node.position) else {
      return report(mistake, at: node)
    }
    let position = SourcePosition(line: node.position.line, column: column + word.offset)
    log.report(mistake, at: position, length: word.text.unicodeScalars.count)
  }

  private func column(of text: String, at position: SourcePosition) -> Int? {
    [0, 1].first { log.lines.has(text, behind: $0, of: position) }.map { position.column + $0 }
  }
}

/// A word of a longer text.
struct Word: Equatable {
  /// Its letters.
  let text: String
  /// How many scalars of the text stand before it.
  let offset: Int
}
