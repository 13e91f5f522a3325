import FoundationEssentials

extension Transcript {
  /// The first member of every record: what it is and the version of its schema.
  package static let format = "triage-transcript 1"
  /// How many bytes a record may have to be read: 4 MiB.
  package static let mostBytes = 4 << 20

  /// The record as JSON in UTF-8: keys in alphabetical order, two spaces, a line end at the end.
  ///
  /// - Returns: The same bytes for the same record.
  package func json() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(Envelope(transcript: self)) else { return [] }
    return [UInt8](data) + [UInt8(ascii: "\n")]
  }

  /// Reads a record back.
  ///
  /// - Parameter bytes: JSON in UTF-8.
  /// - Throws: Why it is no record that this program can read. Whether its names belong to a
  ///   questionnaire is found out by `answerSheet(for:)`.
  package init(json bytes: [UInt8]) throws(TranscriptError) {
    guard bytes.count <= Self.mostBytes else { throw .tooLarge(most: Self.mostBytes) }
    do {
      let data = Data(bytes)
      let found = try JSONDecoder().decode(FormatMember.self, from: data).format
      if found != Self.format { throw TranscriptError.otherFormat(found) }
      self = try JSONDecoder().decode(Transcript.self, from: data)
    } catch let error as TranscriptError {
      throw error
    } catch let error as DecodingError {
      throw TranscriptError(error)
    } catch {
      throw .notJSON(String(describing: error))
    }
  }
}

/// The member that every version of the schema has.
private struct FormatMember: Codable {
  let format: String
}

/// A record with its format beside its members.
private struct Envelope: Encodable {
  let transcript: Transcript

  func encode(to encoder: any Encoder) throws {
    try FormatMember(format: Transcript.format).encode(to: encoder)
    try transcript.encode(to: encoder)
  }
}
