import FHIRExport
import ProgramWords
package import Transcripts
package import TriageModel

/// How a transcript is written, as the end of the file name says.
package enum TranscriptFormat: String, Sendable, CaseIterable {
  /// A page of text to read.
  case text
  /// The same page as CommonMark.
  case markdown
  /// The same page for a browser and for paper.
  case html
  /// A record for programs.
  case json
  /// A Bundle of HL7 FHIR R4, for the programs of a clinic.
  case fhir

  /// How the names of such files end.
  package var ending: String {
    switch self {
    case .text: ".txt"
    case .markdown: ".md"
    case .html: ".html"
    case .json: ".json"
    case .fhir: ".fhir.json"
    }
  }

  /// Every format by its name, as it is offered, such as `text, json or html`.
  static var choices: String { Words.alternatives(allCases.map(\.rawValue)) }
  /// Every ending, as it is offered.
  static var endings: String { Words.alternatives(allCases.map(\.ending)) }

  /// The format of a path by its ending, in capitals too; nil for an ending of another kind.
  package init?(path: String) {
    let name = path.lowercased()
    // The last, since `.fhir.json` ends in `.json` too.
    guard let format = Self.allCases.last(where: { name.hasSuffix($0.ending) }) else {
      return nil
    }
    self = format
  }

  /// Writes a transcript in this format.
  ///
  /// - Parameters:
  ///   - transcript: What to write.
  ///   - asked: The questionnaire as it was asked; FHIR alone needs it.
  /// - Returns: The transcript in UTF-8.
  /// - Throws: What `asked` throws, or `TranscriptError` when it is another questionnaire.
  package func bytes(
    of transcript: Transcript, asked: @autoclosure () throws -> Questionnaire
  ) throws -> [UInt8] {
    switch self {
    case .text: Array(transcript.text().utf8)
    case .markdown: Array(transcript.markdown().utf8)
    case .html: Array(transcript.html().utf8)
    case .json: Self.forTerminals(transcript.json())
    case .fhir: Self.forTerminals(try transcript.fhir(of: asked()))
    }
  }

  private static func forTerminals(_ json: [UInt8]) -> [UInt8] {
    Array(terminalJSON(String(decoding: json, as: UTF8.self)).utf8)
  }
}
