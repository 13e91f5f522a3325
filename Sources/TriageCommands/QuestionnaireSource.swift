import Diagnostics
import ProgramWords
import QuestionnaireFiles
import RuleVerification
import TriageModel

/// A questionnaire to ask from: one that comes with the program, or a file.
struct QuestionnaireSource {
  /// The path or the bundled name of the main file.
  let name: String
  /// The bytes of the main file.
  let bytes: [UInt8]
  /// Reads a file beside it.
  let companion: (String) -> CompanionText

  /// The questionnaire of a name, else the file of a path.
  ///
  /// - Throws: `FileProblem` when the file cannot be read.
  init(_ name: String) throws(FileProblem) {
    if let bundled = BundledFile.questionnaires.first(where: { $0.name == name + ".yaml" }) {
      self = QuestionnaireSource(bundled)
    } else {
      self.name = name
      do { bytes = try readBytes(name) } catch {
        var problem = error
        problem.fix = Self.names
        throw problem
      }
      companion = { TriageCommands.companion(of: name, $0) }
    }
  }

  /// What can be named.
  private static var names: String {
    let names = BundledFile.questionnaires.map { $0.name.dropLast(5) }.joined(separator: ", ")
    return CommandWords.questionnaires(names)
  }

  /// A questionnaire that comes with the program.
  init(_ bundled: BundledFile) {
    name = bundled.name
    bytes = bundled.bytes
    companion = { name in
      BundledFile.named(name).map { .bytes($0.bytes) }
        ?? .unreadable(reason: CommandWords.notBundled)
    }
  }

  /// The SHA-256 of what is asked, in hexadecimal digits: of the main file, with the file of which
  /// it uses parts behind it.
  func digest(of cover: Cover) -> String {
    guard let name = cover.includedFile, case .bytes(let more) = companion(name) else {
      return sha256(bytes)
    }
    return sha256(bytes + more)
  }

  /// The first page, without the rest of the file.
  ///
  /// - Throws: `LoadFailure` with the mistakes of the first page.
  func cover() throws(LoadFailure) -> Cover {
    let length = bytes.withUnsafeBufferPointer(firstPageLength)
    return try loadCover(readSource(named: name, bytes: bytes.prefix(length)))
  }

  /// The first page with its countries, which is quick to read; nil when it holds mistakes,
  /// which loading the whole file then reports.
  func firstPage() -> (cover: Cover, countries: [Country])? {
    guard let cover = try? cover(), case .bytes(let bytes) = companion(cover.countriesFile),
      let text = try? readSource(named: cover.countriesFile, bytes: bytes),
      let countries = try? loadCountries(text)
    else { return nil }
    return (cover, countries)
  }

  /// The whole questionnaire, whose rules say something about every possible answer sheet.
  ///
  /// - Throws: `LoadFailure` with every mistake.
  func questionnaire() throws(LoadFailure) -> Questionnaire {
    let file = try readSource(named: name, bytes: bytes)
    let loaded = try loadQuestionnaire(file, companion: companion)
    // A rule that always fires settles it without a search.
    guard !loaded.questionnaire.hasRuleForAll else { return loaded.questionnaire }
    let gaps = Verification(Prover(loaded.questionnaire), only: [.noRule]).findings
    guard gaps.isEmpty else {
      throw LoadFailure(
        diagnostics: gaps.map { loaded.diagnostic(for: $0, in: name) }, files: loaded.files)
    }
    return loaded.questionnaire
  }
}
