import FHIRExport
import Foundation
import Transcripts
import TriageModel

/// A record read back from its JSON.
struct ReadBundle {
  let text: String
  private let entries: [[String: Any]]

  init(_ transcript: Transcript, of questionnaire: Questionnaire) throws {
    let bytes = try transcript.fhir(of: questionnaire)
    let bundle = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    text = String(decoding: bytes, as: UTF8.self)
    entries = bundle?["entry"] as? [[String: Any]] ?? []
  }

  /// The resources of a type.
  func resources(_ type: String) -> [[String: Any]] {
    entries.compactMap { $0["resource"] as? [String: Any] }
      .filter { $0["resourceType"] as? String == type }
  }

  /// A member of the first resource of a type, as text.
  func member(_ name: String, of type: String) -> String? {
    resources(type).first?[name] as? String
  }

  /// Every text in the record.
  var texts: Set<String> { Set(Self.texts(in: entries)) }

  /// Every text in a value.
  static func texts(in value: Any) -> [String] {
    switch value {
    case let text as String: [text]
    case let list as [Any]: list.flatMap(texts)
    case let members as [String: Any]: members.values.flatMap(texts)
    case _: []
    }
  }
}
