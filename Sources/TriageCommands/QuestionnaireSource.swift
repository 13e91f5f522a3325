import Diagnostics
import QuestionnaireFiles
import TriageModel

/// A questionnaire to ask from: one that comes with the program, or a file.
struct QuestionnaireSource {
  /// The main file.
  let file: SourceFile
  /// The bytes of the main file.
  let bytes: [UInt8]
  /// Reads a file beside it.
  let companion: (String) -> CompanionText

  /// The questionnaire of a name, else the file of a path.
  ///
  /// - Throws: `FileProblem` or `LoadFailure`.
  init(_ name: String) throws {
    if let bundled = BundledFile.questionnaires.first(where: { $0.name == name + ".yaml" }) {
      self = try QuestionnaireSource(bundled)
    } else {
      bytes = try readBytes(name)
      file = try readSource(named: name, bytes: bytes)
      companion = { TriageCommands.companion(of: name, $0) }
    }
  }

  init(_ bundled: BundledFile) throws {
    bytes = bundled.bytes
    file = try readSource(named: bundled.name, bytes: bundled.bytes)
    companion = { name in
      BundledFile.named(name).map { .bytes($0.bytes) }
        ?? .unreadable(reason: "it does not come with the program")
    }
  }

  /// The first page with its countries, which is quick to read; nil when it holds mistakes,
  /// which loading the whole file then reports.
  func firstPage() -> (cover: Cover, countries: [Country])? {
    guard let cover = try? loadCover(file), case .bytes(let bytes) = companion(cover.countriesFile),
      let text = try? readSource(named: cover.countriesFile, bytes: bytes),
      let countries = try? loadCountries(text)
    else { return nil }
    return (cover, countries)
  }

  /// The whole questionnaire.
  ///
  /// - Throws: `LoadFailure` with every mistake.
  func questionnaire() throws(LoadFailure) -> Questionnaire {
    try loadQuestionnaire(file, companion: companion).questionnaire
  }
}
