package import Transcripts

/// How a transcript is written, as the end of the file name says.
package enum TranscriptFormat: String, Sendable, CaseIterable {
  /// A page of text to read.
  case text
  /// The same page as CommonMark.
  case markdown
  /// A record for programs.
  case json
  /// The same page for a browser and for paper.
  case html

  /// How the names of such files end.
  package var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .json: ".json"
    case .html: ".html"
    }
  }

  /// Every format by its name, as it is offered, such as `text, json or html`.
  static var choices: String { alternatives(allCases.map(\.rawValue)) }
  /// Every ending, as it is offered.
  static var endings: String { alternatives(allCases.map(\.ending)) }

  /// The format of a path by its ending, in capitals too; nil for an ending of another kind.
  package init?(path: String) {
    let name = path.lowercased()
    guard let format = Self.allCases.first(where: { name.hasSuffix($0.ending) }) else {
      return nil
    }
    self = format
  }

  /// The transcript in this format.
  package func bytes(of transcript: Transcript) -> [UInt8] {
    switch self {
    case .text: Array(transcript.text().utf8)
    case .markdown: Array(transcript.markdown().utf8)
    case .json: transcript.json()
    case .html: Array(transcript.html().utf8)
    }
  }
}

/// Words as a choice: `a, b or c`.
private func alternatives(_ words: [String]) -> String {
  words.dropLast().joined(separator: ", ") + (words.last.map { " or \($0)" } ?? "")
}
