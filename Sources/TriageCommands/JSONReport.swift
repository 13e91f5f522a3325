import FoundationEssentials

extension Encodable {
  /// The value as JSON for other programs: keys in alphabetical order, two spaces.
  ///
  /// - Throws: What the encoder says.
  func report() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
