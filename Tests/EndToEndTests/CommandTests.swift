import Foundation
import PseudoTerminal
import Scenarios
import Testing

struct CommandTests {
  let folder: Folder
  let shipped: String

  init() throws {
    folder = try Folder()
    shipped =
      URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Questionnaires").path
  }

  private func run(_ arguments: String...) throws -> PipedRun {
    try PipedRun(arguments, in: folder)
  }

  @Test func `check finds nothing in the questionnaires that come with the program`() throws {
    let run = try run("check", shipped)
    #expect(run.ending == .exited(0))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(
      lines.filter { $0.contains(": nothing found") } == [
        "\(shipped)/body-map.yaml: nothing found", "\(shipped)/countries.yaml: nothing found",
        "\(shipped)/evidence.yaml: nothing found",
        "\(shipped)/pain-follow-up.yaml: nothing found, notes aside",
        "\(shipped)/sciatica.yaml: nothing found, notes aside",
      ])
    #expect(
      lines.last?.contains(
        #/^(\d+) of \1 properties proved for all 1\.8 × 10\^32 answer sheets\. /#) == true)
    #expect(run.errors == "")
  }

  @Test func `check shows the smallest answers that break a promise, and what they lead to`() throws
  {
    let sure = "when: swollen-leg is yes"
    try copyShipped { $0.replacing(sure + " or not-sure", with: sure, maxReplacements: 1) }
    let run = try run("check", "sciatica.yaml", "--only", "properties")
    #expect(run.ending == .exited(1))
    #expect(
      run.output.contains(
        """
          shown by: a person who answers
            - Is one calf or thigh newly swollen, hot, or a different colour all over, compared \
        with the other? I'm not sure
            and to all other questions the calmest answer.
            The result is: Look after yourself at home.

        """))
    #expect(run.output.contains(#/\n  S12 +broken +A swollen, hot/#))
  }

  @Test func `check reports as JSON what it reports as text`() throws {
    let run = try run("check", shipped + "/sciatica.yaml", "--format", "json")
    #expect(run.ending == .exited(0))
    let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    #expect(report.format == "triage-check 1")
    #expect(report.files.map(\.file) == [shipped + "/sciatica.yaml"])
    #expect(report.files[0].properties.allSatisfy { $0.verdict == "proved" })
    #expect(report.files[0].properties.count > 45)
    #expect(report.files[0].sheets.count == "177343065084806553760101873607680")
  }

  private struct Report: Decodable {
    struct File: Decodable {
      struct Verdict: Decodable { let id, verdict: String }
      struct Sheets: Decodable { let count: String }
      let file: String
      let properties: [Verdict]
      let sheets: Sheets
    }
    let format: String
    let files: [File]
  }

  @Test func `what the search could not settle is not decided, and that is a finding`() throws {
    let run = try run("check", shipped + "/sciatica.yaml", "--effort", "1", "--only", "properties")
    #expect(run.output.contains("not decided"))
    #expect(run.ending == .exited(1))
  }

  @Test func `check writes every obligation for another solver`() throws {
    let run = try run("check", shipped + "/sciatica.yaml", "--smtlib", "obligations")
    #expect(run.ending == .exited(0))
    let script = folder.text("obligations/sciatica/S12.smt2")
    #expect(script.hasPrefix("; "))
    #expect(script.contains("\n(check-sat)\n"))
  }

  @Test(arguments: [["list"], ["check", "sciatica.yaml", "--only", "no-rule"]])
  func `a report that cannot be written is told, with exit status 74`(_ arguments: [String]) throws
  {
    try copyShipped { $0 }
    let run = try PipedRun(arguments, in: folder, output: "/dev/full")
    #expect(run.ending == .exited(74))
    #expect(run.errors == "standard output: error: No space left on device\n")
  }

  @Test func `obligations that cannot be written are told, with exit status 74`() throws {
    try folder.add("taken", "")
    let run = try run("check", shipped + "/sciatica.yaml", "--smtlib", "taken/deeper")
    #expect(run.ending == .exited(74))
    #expect(run.errors == "taken/deeper: error: Not a directory\n")
  }

  @Test func `a questionnaire with answers that no rule covers is checked and not asked`() throws {
    try copyShipped { $0.replacing("when: always", with: "when: age is 18-49") }
    let check = try run("check", "sciatica.yaml", "--only", "no-rule")
    #expect(check.ending == .exited(1))
    #expect(check.output.contains("there are answers for which no rule fires [no-rule]"))
    let run = try run("run", "sciatica.yaml", "--plain")
    #expect(run.ending == .exited(65))
    #expect(run.errors.contains("there are answers for which no rule fires [no-rule]"))
  }

  @Test func `check tells the place of a mistake, and how to mend it`() throws {
    try copyShipped { $0.replacing("- saddle-numbness is new", with: "- sadle-numbness is new") }
    let run = try run("check", "sciatica.yaml")
    #expect(run.ending == .exited(1))
    #expect(run.output.contains(/sciatica\.yaml:\d+:\d+: error: unknown question 'sadle-numbness'/))
    #expect(run.output.contains("fix: did you mean 'saddle-numbness'"))
    #expect(run.errors == "")
  }

  @Test func `a path that is not there does not hide what is found elsewhere`() throws {
    try folder.add("tab.yaml", "format: triage-questionnaire 1\n\tid: x\n")
    let run = try run("check", "nowhere.yaml", "tab.yaml")
    #expect(run.ending == .exited(74))
    #expect(run.errors == "nowhere.yaml: error: No such file or directory\n")
    #expect(run.output.hasPrefix("tab.yaml:2:1: error: a tab [tab]\n"))
  }

  @Test func `list names the questionnaires that can be run`() throws {
    let run = try run("list")
    #expect(run.ending == .exited(0))
    #expect(
      run.output.contains(
        /^sciatica  \d+\.\d+\.\d+  Back and leg pain check\n/))
    #expect(
      run.output.contains(/\npain-follow-up  \d+\.\d+\.\d+  How your pain is going\n$/))
  }

  @Test(arguments: [
    (["--help"], "EXIT STATUS"), (["-h"], "USAGE: triage [--version] <subcommand>"),
    (["help", "run"], "USAGE: triage run"), (["run", "--help"], "--no-mouse"),
    (["list", "--help"], "USAGE: triage list"), (["check", "--help"], "USAGE: triage check"),
    (["diff", "--help"], "USAGE: triage diff"), (["evaluate", "--help"], "USAGE: triage evaluate"),
  ])
  func `every command explains itself`(_ arguments: [String], _ words: String) throws {
    let run = try PipedRun(arguments, in: folder)
    #expect(run.ending == .exited(0))
    #expect(run.output.contains(words))
    #expect(run.errors == "")
  }

  @Test func `the version names the program and each questionnaire with the hash of its files`()
    throws
  {
    let run = try run("--version")
    #expect(run.ending == .exited(0))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.contains(/^triage \d+\.\d+\.\d+$/) == true)
    let listed = try self.run("list").output.split(separator: "\n").map {
      $0.split(separator: " ").prefix(2).joined(separator: " ")
    }
    let hashes = [
      try hash("sciatica.yaml"), try hash("pain-follow-up.yaml", "sciatica.yaml"),
    ]
    #expect(lines.dropFirst() == zip(listed, hashes).map { "\($0) sha256:\($1)" }[...])
  }

  /// What `sha256sum` says of shipped files, one behind the other.
  private func hash(_ names: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.currentDirectoryURL = URL(filePath: shipped)
    process.arguments = ["-c", "cat \(names.joined(separator: " ")) | sha256sum"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    return String(text.prefix(64))
  }

  @Test(arguments: [
    (["--nope"], "Unknown option '--nope'"), (["run", "--theme", "pink"], "'dark', 'contrast' or"),
    (["list", "more"], "Unexpected argument 'more'"), (["check"], "Missing expected argument"),
    (["--country", "xx", "--plain"], "Use one of: any, gb, us, eu, ie, nz, au, ca."),
    (["check", "."], "no .yaml file in the folder ."),
    (["check", ".", "--only", "rules"], "there is no check 'rules'; there are properties"),
    (["check", ".", "--only", ","], "--only names no check; there are properties"),
    (["check", ".", "--effort", "0"], "--effort must be 1 or more"),
    (["check", ".", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
  ])
  func `a mistake on the command line is explained`(_ arguments: [String], _ words: String) throws {
    let run = try PipedRun(arguments, in: folder)
    #expect(run.ending == .exited(64))
    #expect(run.errors.contains(words))
    #expect(run.output == "")
  }

  @Test func `an unknown country is refused before the screen is taken`() throws {
    let session = try triage(["--country", "xx"], in: folder)
    #expect(try session.finish() == .exited(64))
    #expect(session.text.contains("there are no numbers for 'xx'"))
    #expect(!session.received.contains(0x1B))
  }

  @Test(arguments: ["nosuch", "nosuch.yaml", "."])
  func `an unknown questionnaire is refused with the names there are`(_ name: String) throws {
    let run = try run("run", name)
    #expect(run.ending == .exited(74))
    #expect(run.errors.contains("or one of these names: sciatica, pain-follow-up."))
    #expect(run.output == "")
  }

  @Test(arguments: [
    ("format: triage-questionnaire 1\n\tid: x\n", "broken.yaml:2:1: error: a tab [tab]\n"),
    ("", "broken.yaml: error: the file is empty [empty-file]\n"),
    (String(repeating: "\u{7}a{[", count: 2_500_000), "more than 1048576 bytes (1 MiB)"),
    (String(repeating: "[", count: 100_000), "broken.yaml:1:"),
  ])
  func `a file that is no questionnaire is refused in words`(_ text: String, _ words: String) throws
  {
    try folder.add("broken.yaml", text)
    for arguments in [["run", "broken.yaml"], ["run", "--plain", "broken.yaml"]] {
      let run = try PipedRun(arguments, in: folder)
      #expect(run.ending == .exited(65))
      #expect(run.errors.contains(words))
      #expect(run.errors.contains("\n  fix: "))
      #expect(run.output == "")
    }
  }

  @Test func `a broken file leaves the screen as it was`() throws {
    try copyShipped { $0.replacing("- saddle-numbness is new", with: "- sadle-numbness is new") }
    let session = try triage(["run", "sciatica.yaml"], in: folder)
    #expect(try session.finish() == .exited(65))
    #expect(session.text.contains("error: unknown question 'sadle-numbness'"))
    #expect(session.leftBehind == [])
  }

  /// The shipped files in the folder of the test, the questionnaire among them changed.
  private func copyShipped(changing change: (String) -> String) throws {
    for name in ["body-map.yaml", "countries.yaml", "evidence.yaml", "sciatica.yaml"] {
      let text = try String(contentsOfFile: shipped + "/" + name, encoding: .utf8)
      try folder.add(name, name == "sciatica.yaml" ? change(text) : text)
    }
  }
}
