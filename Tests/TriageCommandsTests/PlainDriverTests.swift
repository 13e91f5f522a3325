import Glibc
import PlainInterview
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@testable import TriageCommands

@Suite struct PlainDriverTests {
  let ankle: Questionnaire
  let folder: Folder

  init() throws {
    ankle = try fixture("ankle")
    folder = try Folder()
  }

  /// Runs an interview with files in the place of a terminal.
  private func run(_ input: [UInt8]) throws -> (ending: PlainEnding, said: String) {
    try folder.add("input", "")
    let writer = open(folder.path("input"), O_WRONLY)
    _ = input.withUnsafeBytes { write(writer, $0.baseAddress, $0.count) }
    close(writer)
    let (source, target) = (
      open(folder.path("input"), O_RDONLY), open(folder.path("output"), O_RDWR | O_CREAT, 0o600)
    )
    defer {
      close(source)
      close(target)
    }
    let ending = try run(driver(source, target))
    return (ending, String(decoding: folder.bytes("output") ?? [], as: UTF8.self))
  }

  private func run(_ driver: PlainDriver) throws -> PlainEnding {
    var driver = driver
    return try driver.run(start)
  }

  private var start: PlainInterview {
    PlainInterview(
      ankle, country: nil, programVersion: "0.1.0", transcriptPath: folder.path("offered.txt"))
  }

  private func driver(_ input: Int32, _ output: Int32) -> PlainDriver {
    PlainDriver(
      input: input, output: output, home: nil, now: { Moment(milliseconds: 0) },
      record: RecordKeeper(ankle, sha256: ""), keeper: .ofNothing)
  }

  @Test func `answers from a pipe lead to the result and a saved record`() throws {
    let lines = ["2", "1", "1", "4", "30", "s", "s", "1", "1", "", "3"]
    let (ending, said) = try run(Array(lines.joined(separator: "\n").utf8))
    #expect(ending == .finished)
    #expect(said.contains("\nResult: Stay at home.\n"))
    #expect(said.hasSuffix("/offered.txt.\n"))
    let page = String(decoding: folder.bytes("offered.txt") ?? [], as: UTF8.self)
    #expect(page.hasPrefix("Ankle check: hand-over and record\n"))
  }

  @Test func `an empty input ends as unfinished with the warning list`() throws {
    let (ending, said) = try run([])
    #expect(ending == .unfinished)
    #expect(said.contains("\nGet help if:\nGo if your foot turns cold.\n"))
  }

  @Test func `broken letters, long lines and carriage returns do no harm`() throws {
    var input = Array("2\r\n1\r\n1\r\n4\r\n30\r\ns\r\n".utf8)
    input += [0xFF, 0xC3, 0x28] + [UInt8](repeating: UInt8(ascii: "x"), count: 200_000)
    input += Array("\nfine\n1\n".utf8)
    let (ending, said) = try run(input)
    #expect(ending == .finished)
    #expect(said.contains("\nThat is too long. Please use at most 2000 letters.\n"))
    #expect(said.contains("\nYou answered: fine.\n"))
  }

  @Test func `a listener who is gone ends it quietly`() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let source = open("/dev/zero", O_RDONLY)
    #expect(try run(driver(source, ends[1])) == .unfinished)
    close(source)
    close(ends[1])
  }

  @Test func `an output that is full is an error with the system's word`() throws {
    let (source, full) = (open("/dev/null", O_RDONLY), open("/dev/full", O_WRONLY))
    let error = #expect(throws: OutputFailure.self) { try run(driver(source, full)) }
    #expect(error?.words == "No space left on device")
    close(source)
    close(full)
  }
}
