import FoundationEssentials

extension Encodable {
  /// The value as JSON for other programs: keys in alphabetical order, two spaces, and nothing
  /// that drives a terminal.
  ///
  /// - Throws: What the encoder says.
  func report() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return terminalJSON(String(decoding: try encoder.encode(self), as: UTF8.self))
  }
}
