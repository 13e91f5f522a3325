import ArgumentParser
import Diagnostics
import Glibc
import QuestionnaireFiles

/// `triage check PATH…`: every mistake of questionnaire files.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds the mistakes of questionnaire, evidence and countries files.",
    discussion: """
      Prints each finding with its file, line and column, the line itself, why it matters and \
      how to mend it. A folder stands for the .yaml files in it.

      The exit status is 0 when nothing was found, 1 when something was, and 74 when a file \
      cannot be read.

      EXAMPLES
        triage check my-questions.yaml
        triage check Questionnaires
      """)

  @Argument(help: "Files or folders.", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  func run() throws {
    var findings = 0
    var unreadable = 0
    for path in try files() {
      do {
        let found = try Self.findings(in: path)
        findings += found.count
        print(found.isEmpty ? "\(path): nothing found" : found.joined(separator: "\n\n"))
      } catch let problem as FileProblem {
        unreadable += 1
        complain("\(problem)")
      }
    }
    if unreadable > 0 { throw ExitCode(74) }
    if findings > 0 { throw ExitCode(1) }
  }

  /// The files to check: those named, and the .yaml files of the folders named, in order.
  private func files() throws -> [String] {
    try paths.flatMap { path in
      guard let entries = folderEntries(path) else { return [path] }
      let files = entries.filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }.sorted()
      if files.isEmpty { throw ValidationError("no .yaml file in the folder \(path)") }
      return files.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
    }
  }

  /// What is found in one file, each finding as people read it.
  private static func findings(in path: String) throws -> [String] {
    do {
      let file = try readSource(named: path, bytes: readBytes(path))
      switch try fileKind(of: file) {
      case .questionnaire:
        let loaded = try loadQuestionnaire(file) { companion(of: path, $0) }
        return rendered(loaded.diagnostics, loaded.files)
      case .evidence: _ = try loadEvidence(file)
      case .countries: _ = try loadCountries(file)
      }
      return []
    } catch let failure as LoadFailure {
      return rendered(failure.diagnostics, failure.files)
    }
  }

  private static func rendered(_ findings: [Diagnostic], _ files: [SourceFile]) -> [String] {
    findings.map { finding in finding.rendered(in: files.first { $0.name == finding.file }) }
  }
}

/// The names in a folder; nil when the path is no folder.
private func folderEntries(_ path: String) -> [String]? {
  guard let folder = opendir(path) else { return nil }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    names.append(
      withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      })
  }
  return names
}
