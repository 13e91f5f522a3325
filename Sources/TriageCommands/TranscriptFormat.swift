package import Transcripts

/// How a transcript is written, as the end of the file name says.
package enum TranscriptFormat: String, Sendable, CaseIterable {
  /// A page to read.
  case text
  /// A record for programs.
  case json

  /// The format of a path that ends in `.txt` or `.json`, in capitals too; nil otherwise.
  package init?(path: String) {
    switch path.lowercased() {
    case let name where name.hasSuffix(".txt"): self = .text
    case let name where name.hasSuffix(".json"): self = .json
    default: return nil
    }
  }

  /// The transcript in this format.
  package func bytes(of transcript: Transcript) -> [UInt8] {
    switch self {
    case .text: Array(transcript.text().utf8)
    case .json: transcript.json()
    }
  }
}
