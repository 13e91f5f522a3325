import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

@Suite struct HostileTranscriptTests {
  let ankle: Questionnaire
  let good: String

  init() throws {
    ankle = try fixture("ankle")
    good = String(decoding: try eventfulTalk(ankle).transcript().json(), as: UTF8.self)
  }

  @Test(
    arguments: [
      ("\"triage-transcript 1\"", "\"triage-transcript 2\"", .otherFormat("triage-transcript 2")),
      ("\"triage-transcript 1\"", "7", .invalid(at: "format", "")),
      ("\"format\"", "\"fromat\"", .missing(at: "format")),
      ("\"finished\" : true", "\"finished\" : \"yes\"", .invalid(at: "finished", "")),
      ("\"finished\" : true,", "", .missing(at: "finished")),
      ("\"state\" : \"answered\"", "\"state\" : \"lost\"", .invalid(at: "answers[0].state", "")),
      (
        "\"options\" : [", "\"options\" : 7, \"was\" : [",
        .invalid(at: "answers[0].answer.options", "")
      ),
      ("2026-11-22T23:04:06.123Z", "yesterday", .invalid(at: "answers[0].history[0].at", "")),
      ("2026-11-22T23:04:06.123Z", "", .invalid(at: "answers[0].history[0].at", "")),
      ("{", "", .notJSON("")),
    ] as [(String, String, TranscriptError)])
  func `a record that is not one is refused with its place`(
    part: String, instead: String, expected: TranscriptError
  ) throws {
    let changed = good.replacing(part, with: instead, maxReplacements: 1)
    try #require(changed != good)
    let error = #expect(throws: TranscriptError.self) {
      try Transcript(json: Array(changed.utf8))
    }
    #expect(error?.withoutWords == expected)
  }

  @Test(
    arguments: [
      ("\"id\" : \"ankle\"", "\"id\" : \"knee\"", .otherQuestionnaire("knee")),
      ("\"question\" : \"walk\"", "\"question\" : \"run\"", .unknownQuestion("run")),
      ("\"question\" : \"since\"", "\"question\" : \"walk\"", .answeredTwice("walk")),
      ("\"number\" : 71", "\"number\" : 121", .refused("age", .outOfBounds(0...120))),
      ("\"skipped\" : true", "\"note\" : \"7\"", .refused("pain", .wrongKind)),
      ("\"number\" : 71", "\"options\" : [\"no\"]", .unknownOption("no", of: "age")),
      ("\"number\" : 71", "\"skipped\" : true", .refused("age", .notOptional)),
      ("\"note\" : \"It", "\"note\" : \"\\u001b[2J", .refused("words", .controlCharacters)),
    ] as [(String, String, TranscriptError)])
  func `a record that does not fit the questionnaire is refused`(
    part: String, instead: String, expected: TranscriptError
  ) throws {
    let changed = good.replacing(part, with: instead, maxReplacements: 1)
    try #require(changed != good)
    let transcript = try Transcript(json: Array(changed.utf8))
    #expect(throws: expected) { try transcript.answerSheet(for: ankle) }
  }

  @Test(arguments: [
    "\\u001b]0;x\\u0007", "\\u009b31m", "\\u202e", "a\\nb", "\u{202E}",
    "long",
  ])
  func `no mark of a record drives a terminal, begins a line or fills the page`(
    _ kind: String
  ) throws {
    let mark = kind == "long" ? String(repeating: "m", count: 2_000) : kind
    let changed = good.replacing("\"mark\" : \"!", with: "\"mark\" : \"\(mark)!")
      .replacing("\"trace\" : \"", with: "\"trace\" : \"\(mark)")
    try #require(changed != good)
    let text = try Transcript(json: Array(changed.utf8)).text()
    let isControl = { (scalar: Unicode.Scalar) in
      scalar.properties.generalCategory == .control || scalar.properties.isBidiControl
    }
    #expect(text.unicodeScalars.filter(isControl).allSatisfy { $0 == "\n" })
    #expect(!text.contains("\nb!"))
    #expect(text.utf8.count < changed.utf8.count)
  }

  @Test(arguments: [Int.min, -1, .max])
  func `a number of any size is read in every form`(_ number: Int) throws {
    let numbers = good.ranges(of: /: -?\d+/)
    #expect(numbers.count > 5)
    for place in numbers {
      var changed = good
      changed.replaceSubrange(place, with: ": \(number)")
      let transcript = try Transcript(json: Array(changed.utf8))
      #expect(!transcript.text().isEmpty && !transcript.markdown().isEmpty)
      #expect(!transcript.html().isEmpty)
      _ = try? transcript.answerSheet(for: ankle)
    }
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "100000"])
  func `an offset that no clock has is none in every form`(_ offset: String) throws {
    let changed = good.replacing(
      /"utcOffsetSeconds" : \d+/, with: "\"utcOffsetSeconds\" : \(offset)")
    try #require(changed != good)
    let transcript = try Transcript(json: Array(changed.utf8))
    #expect(transcript.text().contains("(UTC+00:00)"))
    #expect(transcript.markdown().contains("(UTC+00:00)"))
    #expect(transcript.html().contains("(UTC+00:00)"))
  }

  @Test func `ten megabytes are refused before they are read`() {
    let bytes = [UInt8](repeating: UInt8(ascii: "["), count: 10 << 20)
    #expect(throws: TranscriptError.tooLarge(most: 4 << 20)) { try Transcript(json: bytes) }
  }

  @Test(arguments: ["[", "{\"a\":", "\u{0}", "\"", "9"])
  func `four megabytes of nonsense end in an error`(_ unit: String) {
    let bytes = Array(String(repeating: unit, count: (4 << 20) / unit.utf8.count).utf8)
    #expect(throws: TranscriptError.self) { try Transcript(json: bytes) }
  }

  @Test func `changed bytes never crash the reader`() {
    var random = SeededGenerator(seed: 5)
    let bytes = Array(good.utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0..<3 {
        let place = Int.random(in: changed.indices, using: &random)
        changed[place] = UInt8.random(in: 0...255, using: &random)
      }
      guard let transcript = try? Transcript(json: changed) else { continue }
      _ = transcript.text()
      _ = try? transcript.answerSheet(for: ankle)
    }
  }
}

extension TranscriptError {
  /// The error without the words of the JSON reader, which are not ours.
  fileprivate var withoutWords: TranscriptError {
    switch self {
    case .invalid(let place, _): .invalid(at: place, "")
    case .notJSON: .notJSON("")
    case .tooLarge, .otherFormat, .missing, .otherQuestionnaire, .unknownQuestion,
      .answeredTwice, .unknownOption, .refused:
      self
    }
  }
}
