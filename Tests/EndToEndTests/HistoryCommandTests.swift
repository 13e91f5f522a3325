import Foundation
import PseudoTerminal
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// `triage history` as a command in a pipe.
@Suite struct HistoryCommandTests {
  let folder: Folder
  let store: SessionStore
  let sciatica: Questionnaire

  init() throws {
    folder = try Folder()
    store = try SessionStore(folder: storeFolder(in: folder), at: firstDay)
    sciatica = try bundledQuestionnaire()
  }

  private func run(_ arguments: [String]) throws -> PipedRun {
    try PipedRun(["history"] + arguments, in: folder)
  }

  /// Three interviews: a week apart the first two, the last one not finished.
  private func keepThree() throws {
    let answers = defaultAnswers.merging(["pain-number": "7"]) { $1 }
    try store.keep("aaaa1111", sciatica, answers, at: firstDay)
    try store.keep(
      "aabb2222", sciatica, answers.merging(["pain-number": "8", "pain-trend": "worse"]) { $1 },
      at: firstDay.days(7))
    try store.keep("cccc3333", sciatica, ["age": "18-49"], at: firstDay.days(8))
  }

  private static let list = """
    1  2026-11-30 23:04  Back and leg pain check  (cccc3333)
       not finished, 1 answered
    2  2026-11-29 23:04  Back and leg pain check  (aabb2222)
       finished, 37 answered: Book a routine appointment
    3  2026-11-22 23:04  Back and leg pain check  (aaaa1111)
       finished, 37 answered: Look after yourself at home

    """

  private static let json = """
    {
      "format" : "triage-history 1",
      "interviews" : [
        {
          "answered" : 1,
          "finished" : false,
          "id" : "cccc3333",
          "last" : "2026-11-30T22:04:00.000Z",
          "number" : 1,
          "questionnaire" : "sciatica",
          "started" : "2026-11-30T22:04:00.000Z",
          "title" : "Back and leg pain check",
          "utcOffsetSeconds" : 3600,
          "version" : "VERSION"
        },
        {
          "answered" : 37,
          "finished" : true,
          "id" : "aabb2222",
          "last" : "2026-11-29T22:04:00.000Z",
          "level" : {
            "id" : "routine",
            "label" : "Book a routine appointment",
            "mark" : "i",
            "rank" : 1,
            "trace" : "D1"
          },
          "number" : 2,
          "questionnaire" : "sciatica",
          "started" : "2026-11-29T22:04:00.000Z",
          "title" : "Back and leg pain check",
          "utcOffsetSeconds" : 3600,
          "version" : "VERSION"
        },
        {
          "answered" : 37,
          "finished" : true,
          "id" : "aaaa1111",
          "last" : "2026-11-22T22:04:00.000Z",
          "level" : {
            "id" : "self-care",
            "label" : "Look after yourself at home",
            "mark" : "ok",
            "rank" : 0,
            "trace" : "D0"
          },
          "number" : 3,
          "questionnaire" : "sciatica",
          "started" : "2026-11-22T22:04:00.000Z",
          "title" : "Back and leg pain check",
          "utcOffsetSeconds" : 3600,
          "version" : "VERSION"
        }
      ]
    }

    """

  private static let trend = """
    Since last time
    Last time was 7 days before.
    - Pain now: 8 now, 7 before. Worse.
    - The advice now: Book a routine appointment. Before: Look after yourself at
      home.

    What you can do
    - First: Book a routine appointment.
    - Later, see a clinician again if you get worse or are no better in a few weeks.
      Do so too if you cannot live your normal life.

    Each time
    2026-11-29: Pain now 8; Book a routine appointment
    2026-11-22: Pain now 7; Look after yourself at home

    """

  private static let trendJSON = """
    {
      "format" : "triage-trend 1",
      "interviews" : [
        {
          "day" : "2026-11-22",
          "ended" : "2026-11-22T22:04:00.000Z",
          "level" : "Look after yourself at home",
          "mark" : "ok",
          "values" : [
            7
          ]
        },
        {
          "day" : "2026-11-29",
          "ended" : "2026-11-29T22:04:00.000Z",
          "level" : "Book a routine appointment",
          "mark" : "i",
          "values" : [
            8
          ]
        }
      ],
      "series" : [
        {
          "label" : "Pain now",
          "least" : 0,
          "most" : 10
        }
      ]
    }

    """

  @Test(arguments: [
    (["list"], list), (["list", "--format", "json"], json), (["trend", "--plain"], trend),
    (["trend", "sciatica", "--plain"], trend), (["trend", "--format", "json"], trendJSON),
    (["keep"], "Answers are kept on this machine, each as soon as you give it.\n"),
    (
      ["keep", "no"],
      """
      From now on nothing is kept on this machine.
      What was kept before stays until you delete it: triage history delete --all

      """
    ), (["keep", "yes"], "Answers are kept on this machine, each as soon as you give it.\n"),
    (["delete", "--older-than", "1000000w", "--yes"], "There is nothing to delete.\n"),
    (["delete", "3", "aabb", "3", "--yes"], "2 deleted.\n"),
    (
      ["delete", "--all", "--yes", "--format", "json"],
      """
      {
        "damagedFiles" : 0,
        "deleted" : [
          "aaaa1111",
          "aabb2222",
          "cccc3333"
        ],
        "format" : "triage-deletion 1",
        "isErased" : true,
        "openElsewhere" : [

        ]
      }

      """
    ),
  ])
  func `what is printed is this and nothing else`(_ arguments: [String], _ text: String) throws {
    try keepThree()
    try store.setConsent(true)
    let run = try run(arguments)
    #expect(run.errors == "")
    #expect(run.output == text.replacing("VERSION", with: sciatica.cover.version))
    #expect(run.ending == .exited(0))
  }

  @Test(arguments: [
    (["list"], "Nothing is kept on this machine.\n"), ([], "Nothing is kept on this machine.\n"),
    (["show"], "Nothing is kept on this machine.\n"),
    (["resume"], "Nothing is kept on this machine.\n"),
    (["trend"], "Nothing is kept on this machine.\n"),
    (["delete", "--all", "--yes"], "There is nothing to delete.\n"),
    (
      ["keep"],
      "You have not said yet whether answers are kept. Until you do, nothing is kept.\n"
    ), (["list", "--format", "json"], "{\n  \"format\" : \"triage-history 1\",\n"),
    (["trend", "--format", "json"], "{\n  \"format\" : \"triage-trend 1\",\n"),
  ])
  func `where nothing was ever kept, that is said and nothing is made`(
    _ arguments: [String], _ text: String
  ) throws {
    let empty = try Folder()
    let run = try PipedRun(["history"] + arguments, in: empty)
    #expect(run.ending == .exited(0))
    #expect(arguments.contains("json") ? run.output.hasPrefix(text) : run.output == text)
    #expect(run.errors == "")
    #expect(empty.names == ["errors", "input", "output"])
  }

  @Test func `alone in a pipe it prints the list and what can be typed`() throws {
    try keepThree()
    let run = try run([])
    #expect(run.ending == .exited(0))
    #expect(run.output.hasPrefix(Self.list + "\ntriage history show 1 "))
    #expect(run.output.contains("\ntriage history keep no "))
  }

  @Test(arguments: ["2", "aabb2222", "aab"])
  func `a finished interview is shown and written as its record`(_ id: String) throws {
    try keepThree()
    let record = try #require(try store.transcript(of: "aabb2222"))
    #expect(try run(["show", id]).output == record.text())
    #expect(try run(["export", id]).output == record.text())
    let json = String(decoding: record.json(), as: UTF8.self)
    #expect(try run(["show", id, "--format", "json"]).output == json)
    let first = try run(["export", id, "--output", "answers.json"])
    #expect(first.errors == "Saved in answers.json.\n")
    #expect(folder.text("answers.json") == json)
    #expect(folder.mode("answers.json") == 0o600)
    let second = try run(["export", id, "--output", "answers.json", "--format", "text"])
    #expect(second.ending == .exited(74))
    #expect(second.errors.contains("there is already a file of this name"))
    #expect(folder.text("answers.json") == json)
    let third = try run(["export", id, "--output", "answers.json", "--format", "text", "--force"])
    #expect(third.ending == .exited(0))
    #expect(folder.text("answers.json") == record.text())
  }

  @Test func `what is not finished is built from its answers`() throws {
    try keepThree()
    let run = try run(["show"])
    #expect(run.ending == .exited(0))
    #expect(run.errors == "")
    #expect(run.output.contains("NOT FINISHED. Some questions have no answer.\n"))
    #expect(run.output.contains(/Recorded 2026-11-30 23:04:\d\d \(UTC\+01:00\)/))
    #expect(run.output.contains("How old are you? -> 18 to 49\n"))
  }

  @Test func `FHIR needs the questions as they were asked, and no other format does`() throws {
    try keepThree()
    let changed = try run(["export", "2", "--output", "answers.fhir.json"])
    #expect(changed.ending == .exited(64))
    #expect(
      changed.errors.hasPrefix(
        "Error: the questions of 'sciatica' have changed since these answers were given. Name "
          + "the file of version \(sciatica.cover.version) as it was then: --questionnaire PATH\n"))
    #expect(!folder.names.contains("answers.fhir.json"))
    #expect(try run(["show", "2", "--format", "fhir"]).ending == .exited(64))
    #expect(try run(["export", "2", "--output", "answers.json"]).ending == .exited(0))
    let unfinished = try run(["show", "1", "--format", "fhir"])
    #expect(unfinished.ending == .exited(0))
    #expect(unfinished.output.contains("\"status\" : \"in-progress\""))
  }

  @Test func `answers to questions of one's own need their file`() throws {
    let ankle = try fixture("ankle")
    try store.keep("a1", ankle, ["walk": "yes"], at: firstDay)
    let without = try run(["show", "a1"])
    #expect(without.ending == .exited(64))
    #expect(without.errors.contains("Name its file: --questionnaire PATH"))
    let other = try run(["show", "a1", "--questionnaire", "sciatica"])
    #expect(other.ending == .exited(64))
    #expect(other.errors.contains("these answers belong to 'ankle', and sciatica is another one"))
    let path = fixturePath("ankle.yaml")
    let with = try run(["show", "a1", "--questionnaire", path])
    #expect(with.ending == .exited(0))
    #expect(with.output.contains("Can you take four steps? -> Yes\n"))
    try folder.add("broken.yaml", "format: triage-questionnaire 1\n\tid: x\n")
    #expect(try run(["show", "a1", "--questionnaire", "broken.yaml"]).ending == .exited(65))
    #expect(try run(["show", "a1", "--questionnaire", "nowhere.yaml"]).ending == .exited(74))
  }

  @Test(arguments: [
    (["show", "4"], "no kept answers are called '4'. See: triage history list"),
    (["show", ""], "no kept answers are called ''."),
    (["resume", "a"], "'a' is the beginning of more than one name: aabb2222, aaaa1111"),
    (["resume", "3"], "these answers are finished. Read them: triage history show 3"),
    (["export", "9"], "no kept answers are called '9'"),
    (["export", "1", "--output", "answers"], "must end in .txt, .md, .html, .json or .fhir.json"),
    (["delete", "1", "nobody", "--yes"], "no kept answers are called 'nobody'"),
    (["delete", "--yes"], "name what to delete: an ID, --older-than or --all"),
    (["delete", "1", "--all", "--yes"], "name what to delete: an ID, --older-than or --all"),
    (["delete", "1"], "nobody can be asked here. Add --yes to delete at once."),
    (["delete", "--older-than", "30m", "--yes"], "'30m' is invalid for '--older-than <age>'"),
    (["keep", "maybe"], "'maybe' is invalid"), (["lost"], "Unexpected argument 'lost'"),
  ])
  func `a mistake on the command line is explained and changes nothing`(
    _ arguments: [String], _ words: String
  ) throws {
    try keepThree()
    let run = try run(arguments)
    #expect(run.ending == .exited(64))
    #expect(run.errors.contains(words))
    #expect(!run.errors.contains("Usage: triage [--version]"))
    #expect(run.output == "")
    #expect(try store.interviews().count == 3)
  }

  @Test(arguments: [["list"], ["show"], ["trend"], ["delete", "--all", "--yes"], ["keep", "no"]])
  func `a store that cannot be opened is explained, with exit status 74`(
    _ arguments: [String]
  ) throws {
    try keepThree()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: storeFolder(in: folder))
    let run = try run(arguments)
    #expect(run.ending == .exited(74))
    #expect(
      run.errors == """
        \(storeFolder(in: folder)): error: other people can open it (mode 0755)
          why: Answers about your health are for your eyes only.
          fix: Take the rights of others away: chmod go= "\(storeFolder(in: folder))"

        """)
    #expect(run.output == "")
  }

  @Test func `a damaged store is set aside, which is told, and deleted with all`() throws {
    let other = try Folder()
    _ = try SessionStore(folder: storeFolder(in: other), at: firstDay)
    try other.add(
      ".local/state/triage/interviews.sqlite", String(repeating: "secret ", count: 500),
      mode: 0o600)
    let list = try PipedRun(["history", "list"], in: other)
    #expect(list.ending == .exited(0))
    #expect(list.errors.hasPrefix("What was kept before is damaged. It was not deleted."))
    let delete = try PipedRun(["history", "delete", "--all", "--yes"], in: other)
    #expect(delete.output == "0 deleted. Files that were damaged: 1 deleted too.\n")
  }
}

/// The path of a file of the folder `Tests/Fixtures`.
private func fixturePath(_ name: String) -> String {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return tests.appending(path: "Fixtures/\(name)").path
}
