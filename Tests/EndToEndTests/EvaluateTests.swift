import Foundation
import Glibc
import PseudoTerminal
import Scenarios
import Testing

@Suite struct EvaluateTests {
  let folder: Folder
  private let ankle = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/ankle.yaml").path

  init() throws { folder = try Folder() }

  private static let sheet = #"{"id":"a","answers":{"walk":"no","signs":["cold"],"age":40}}"#
  private static let result =
    #"{"id":"a","status":"incomplete","level":"emergency","rules":["cold-foot","cannot-walk","nothing"],"advice":["act-cold","break","break-more","warn"],"unanswered":["since"],"errors":[]}"#

  @Test(arguments: [["--jobs", "1"], ["--jobs", "3"], []])
  func `answer sheets from a pipe or a file give one result each`(_ jobs: [String]) throws {
    let input = String(repeating: Self.sheet + "\n", count: 20_000)
    let expected = String(repeating: Self.result + "\n", count: 20_000)
    let piped = try PipedRun(["evaluate", ankle] + jobs, input: input, in: folder)
    let isSame = piped.output == expected
    #expect(isSame)
    #expect(piped.ending == .exited(0))
    #expect(piped.errors == "")
    let read = try PipedRun(["evaluate", ankle, "input"] + jobs, input: input, in: folder)
    let isSameRead = read.output == expected
    #expect(isSameRead)
  }

  @Test func `a bad line is counted and changes no other`() throws {
    let input = "\(Self.sheet)\nbad\n\(String(repeating: "x", count: 3 << 20))\n\(Self.sheet)"
    let run = try PipedRun(["evaluate", ankle], input: input, in: folder)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    #expect([lines[0], lines[3]] == [Self.result, Self.result])
    #expect(lines[1].contains(#""errors":[{"line":2,"kind":"not-json""#))
    #expect(lines[2].contains(#""errors":[{"line":3,"kind":"line-too-long""#))
    #expect(run.errors == "triage: 2 of 4 lines are no answer sheets.\n")
    #expect(run.ending == .exited(65))
  }

  @Test func `a disk that is full is told with the lines written, with exit status 74`() throws {
    let run = try PipedRun(
      ["evaluate", ankle], input: Self.sheet + "\n", in: folder, output: "/dev/full")
    #expect(
      run.errors == "standard output: error: No space left on device; 0 lines were written.\n")
    #expect(run.ending == .exited(74))
  }

  @Test func `a file is not evaluated into itself`() throws {
    try folder.add("sheets", Self.sheet + "\n")
    for (arguments, streams) in [(["sheets"], ">sheets"), ([], ">sheets <sheets")] {
      let run = try PipedRun(["evaluate", ankle] + arguments, in: folder, output: streams)
      #expect(run.errors.contains("It is the output as well"))
      #expect(run.ending == .exited(74))
      #expect(folder.text("sheets") == Self.sheet + "\n")
    }
  }

  @Test func `a signal ends it within a line without an end`() throws {
    let session = try triage(
      ["evaluate", ankle, "--jobs", "1"], in: folder, rows: 40,
      after: "exec < <(echo '\(Self.sheet)'; exec cat /dev/zero)")
    try session.see(#""status":"incomplete""#)
    kill(session.process, SIGTERM)
    #expect(try session.finish() == .killed(SIGTERM))
  }

  @Test func `a reader that goes is told with the lines written, with exit status 74`() throws {
    let input = String(repeating: Self.sheet + "\n", count: 20_000)
    let run = try PipedRun(["evaluate", ankle], input: input, in: folder, reader: "head -n 2")
    #expect(run.output == "\(Self.result)\n\(Self.result)\n")
    #expect(
      run.errors.contains(/^standard output: error: Broken pipe; \d+ lines were written\.\n$/))
    #expect(run.ending == .exited(74))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends it with whole lines, and it says how many`(_ signal: Int32) throws {
    let session = try triage(["evaluate", ankle], in: folder, rows: 40)
    session.type(Self.sheet + "\r")
    try session.see(#""status":"incomplete""#)
    kill(session.process, signal)
    try session.see("triage: stopped; 1 line was written.")
    #expect(try session.finish() == .killed(signal))
  }

  @Test(arguments: [
    (["evaluate", "ANKLE", "nowhere"], 74, "nowhere: error: No such file or directory\n"),
    (["evaluate", "ANKLE", "."], 74, ".: error: Is a directory\n"),
    (["evaluate", "nowhere"], 74, "  fix: give the path of a file, or one of these names: "),
    (["evaluate", "input"], 65, "input:1:"), (["evaluate"], 64, "Missing expected argument"),
    (["evaluate", "ANKLE", "--jobs", "0"], 64, "--jobs takes a number from 1 to 256."),
  ])
  func `what cannot be read is told`(
    _ arguments: [String], _ status: Int32, _ words: String
  ) throws {
    let named = arguments.map { $0 == "ANKLE" ? ankle : $0 }
    let run = try PipedRun(named, input: "{]\n", in: folder)
    #expect(run.ending == .exited(status))
    #expect(run.errors.contains(words))
    #expect(run.output == "")
  }
}
