import ArgumentParser
import Glibc
import RuleVerification

/// `triage check PATH…`: every mistake of questionnaire files, and the proof of their promises.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Finds the mistakes of questionnaire files, and proves what they promise.",
    discussion: """
      Prints each finding with its file, line and column, the line itself, why it matters and \
      how to mend it. A folder stands for the .yaml files in it.

      The rules of a questionnaire are checked for every possible answer sheet: each property of \
      the file is proved, or broken by the answers that are shown, as few as possible. Further \
      checks find rules that can never fire and the like. What the search could not settle \
      within its limit counts as not decided, never as proved.

      The exit status is 0 when nothing was found, notes aside; 1 when something was; and 74 \
      when a file cannot be read.

      EXAMPLES
        triage check my-questions.yaml
        triage check Questionnaires --format json
        triage check my-questions.yaml --only properties,no-rule
        triage check my-questions.yaml --smtlib obligations
      """)

  @Argument(help: "Files or folders.", completion: .file(extensions: ["yaml", "yml"]))
  var paths: [String]

  @Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  @Option(
    help: ArgumentHelp(
      "Run only these checks, with commas between them: \(Verification.Kind.names).",
      valueName: "checks"))
  var only: String?

  @Option(help: "After how many conflicts of the solver a question counts as not decided.")
  var effort = Prover.usualLimit

  @Option(
    help: ArgumentHelp(
      "Also write what is to be proved into this folder, for other solvers such as z3.",
      valueName: "folder"),
    completion: .directory)
  var smtlib: String?

  func validate() throws {
    if effort < 1 { throw ValidationError("--effort must be 1 or more") }
    _ = try kinds()
  }

  func run() throws {
    let wishes = CheckWishes(kinds: try kinds(), limit: effort)
    var checked: [CheckedFile] = []
    var unreadable = 0
    for path in try files() {
      do { checked.append(try CheckedFile(path, wishes)) } catch {
        unreadable += 1
        complain("\(error)")
        continue
      }
      if format == .text, let file = checked.last { try say(file.report) }
    }
    if format == .json { try say(CheckReportJSON(checked).report()) }
    if let smtlib { try ObligationFolder(path: smtlib).write(checked) }
    if unreadable > 0 { throw ExitCode(74) }
    if checked.contains(where: \.isFaulty) { throw ExitCode(1) }
  }

  /// The checks to run; nil for all.
  private func kinds() throws -> Set<Verification.Kind>? {
    guard let only else { return nil }
    let names = only.split(whereSeparator: { ", ".contains($0) })
    if names.isEmpty {
      throw ValidationError("--only names no check; there are \(Verification.Kind.names)")
    }
    let kinds = try names.map { name in
      guard let kind = Verification.Kind(rawValue: String(name)) else {
        throw ValidationError("there is no check '\(name)'; there are \(Verification.Kind.names)")
      }
      return kind
    }
    return Set(kinds)
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
}

/// How a command reports.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people.
  case text
  /// For other programs.
  case json
}

extension Verification.Kind {
  /// The names of all kinds.
  fileprivate static var names: String { allCases.map(\.rawValue).joined(separator: ", ") }
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
