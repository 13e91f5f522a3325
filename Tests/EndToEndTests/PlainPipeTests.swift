import PseudoTerminal
import Scenarios
import Testing
import Transcripts
import TriageModel

struct PlainPipeTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  /// The lines up to a question: the country, the agreement, and answers.
  private func lines(before question: String) -> [String] {
    ["2", "1"] + calmWalk.prefix { $0.asks != question }.map(\.line)
  }

  private func ask(
    _ lines: [String], _ arguments: [String] = ["--plain"], reader: String = "cat"
  ) throws -> PipedRun {
    try PipedRun(
      arguments, input: lines.map { $0 + "\n" }.joined(), in: folder, reader: reader)
  }

  @Test func `answers from a pipe lead to the result and a saved record`() throws {
    let all = ["2", "1"] + calmWalk.map(\.line)
    let run = try ask(all + ["1", "1", "mine.json", "3"])
    #expect(run.ending == .exited(0))
    #expect(run.errors == "")
    #expect(run.output.contains("\nResult: Look after yourself at home.\n"))
    #expect(run.output.contains("/mine.json.\n"))
    #expect(folder.mode("mine.json") == 0o600)
    let record = try Transcript(json: folder.bytes("mine.json") ?? [])
    let questionnaire = try bundledQuestionnaire()
    #expect(
      try record.answerSheet(for: questionnaire) == questionnaire.sheet(calmAnswers))
    #expect(record.result.level?.id == "self-care")
  }

  @Test func `each question is asked once, and each answer said once`() throws {
    let run = try ask(["2", "1"] + calmWalk.map(\.line) + ["1", "3"])
    let questions = run.output.split(separator: "\n").filter { $0.hasPrefix("Question ") }
    #expect(questions.count == calmWalk.count)
    #expect(questions.last == "Question 37 of 37.")
    #expect(run.output.split(separator: "You answered: ").count == calmWalk.count + 2)
  }

  @Test(arguments: [["--plain"], ["run", "--plain"], [], ["run", "sciatica"]])
  func `an empty input ends unfinished, with the signs that cannot wait`(
    _ arguments: [String]
  ) throws {
    let run = try ask([], arguments)
    #expect(run.ending == .exited(2))
    #expect(run.output.hasPrefix("If you think your life is in danger, call your local"))
    #expect(run.output.contains("\nNo more input. The questions are not finished.\n"))
    #expect(run.output.contains("\nGet help at once if:\n"))
    #expect(run.errors == "")
  }

  @Test func `an input that ends behind a warning says the level so far`() throws {
    let run = try ask(lines(before: "Is it hard to start to pee").dropLast() + ["4"])
    #expect(run.ending == .exited(2))
    #expect(run.output.contains("\nWARNING: Go to an emergency department now.\n"))
    let end = run.output.split(separator: "No more input.").last ?? ""
    #expect(end.contains("\nSo far: Go to an emergency department now.\n"))
    #expect(end.contains("\nGet help at once if:\n"))
    #expect(end.contains("999 (United Kingdom)"))
  }

  @Test func `an input that ends without a warning gives no level`() throws {
    let run = try ask(lines(before: "Which hurts more?"))
    #expect(run.ending == .exited(2))
    #expect(!run.output.contains("So far:"))
    #expect(!run.output.contains("Result:"))
    #expect(run.output.contains("\nGet help at once if:\n"))
  }

  @Test func `nothing but text and line ends is written`() throws {
    let talk = ["?", "r", "b", "4", "1", "q", "3"]
    let run = try ask(lines(before: "Is it hard to start to pee").dropLast() + talk)
    #expect(run.ending == .exited(2))
    let controls = run.output.unicodeScalars.filter {
      $0 != "\n" && $0.properties.generalCategory == .control
    }
    #expect(controls.isEmpty)
  }

  @Test func `hostile lines are no answers, and the questions go on`() throws {
    let long = String(repeating: "x", count: 100_000)
    let run = try ask(["2", "1", "\u{1B}[A", "99999999999999999999", "-1", "腰", long, "3"])
    #expect(run.ending == .exited(2))
    #expect(run.output.contains("\nYou answered: 18 to 49.\n"))
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test func `a reader that has heard enough ends it quietly`() throws {
    let run = try ask(Array(repeating: "?", count: 2000), reader: "head -n 1")
    #expect(run.ending == .exited(2))
    #expect(run.output.split(separator: "\n").count == 1)
    #expect(run.errors == "")
  }

  @Test func `an output that is full is told on the other one`() throws {
    let session = try triage(
      ["--plain"], in: folder, after: "exec </dev/null >/dev/full 2>errors")
    #expect(try session.finish() == .exited(74))
    #expect(
      folder.text("errors")
        == "triage: nothing can be written to standard output: No space left on device\n")
  }
}
