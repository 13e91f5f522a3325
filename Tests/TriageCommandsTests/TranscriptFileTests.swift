import FHIRExport
import Foundation
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

@testable import TriageCommands

@Suite struct TranscriptFileTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func file(_ name: String) -> TranscriptFile {
    TranscriptFile(path: folder.path(name), home: nil)
  }

  @Test func `a record is written in the form that the end of the name asks for`() throws {
    let (transcript, ankle) = (try emptyTranscript(), try fixture("ankle"))
    for (name, bytes) in [
      ("a.txt", Array(transcript.text().utf8)), ("b.json", transcript.json()),
      ("c.TXT", Array(transcript.text().utf8)), ("d.md", Array(transcript.markdown().utf8)),
      ("e.html", Array(transcript.html().utf8)), ("f.fhir.json", try transcript.fhir(of: ankle)),
      ("g.Fhir.JSON", try transcript.fhir(of: ankle)), ("hfhir.json", transcript.json()),
    ] {
      let outcome = file(name).write(transcript, asked: ankle, overwrite: false)
      #expect(outcome == .saved(path: folder.path(name)))
      #expect(folder.bytes(name) == bytes)
    }
    #expect(folder.names.map(\.first) == Array("abcdefgh"))
  }

  @Test(arguments: ["a.txt", "a.md", "a.html", "a.json", "a.fhir.json"])
  func `FHIR alone needs the questions as they were asked`(name: String) throws {
    for asked in [{ throw CancellationError() }, { try fixture("wrist") }] {
      let outcome = file(name).write(try emptyTranscript(), asked: try asked(), overwrite: true)
      let path = folder.path(name)
      let isFHIR = name == "a.fhir.json"
      #expect(outcome == (isFHIR ? .failed(path: path, .otherQuestions) : .saved(path: path)))
      #expect(folder.names == (isFHIR ? [] : [name]))
    }
  }

  @Test(arguments: ["a", "a.doc", "a.txt.gz", "txt", ".jso", "a.htm"])
  func `a name that ends otherwise is refused`(name: String) throws {
    let outcome = file(name).write(
      try emptyTranscript(), asked: try fixture("ankle"), overwrite: false)
    #expect(outcome == .failed(path: folder.path(name), .unknownFormat))
    #expect(folder.names == [])
  }

  @Test func `a file is replaced only when the person agrees`() throws {
    try folder.add("a.txt", "old")
    #expect(file("a.txt").write([1], overwrite: false) == .exists(path: folder.path("a.txt")))
    #expect(folder.bytes("a.txt") == Array("old".utf8))
    #expect(file("a.txt").write([1], overwrite: true) == .saved(path: folder.path("a.txt")))
    #expect(folder.bytes("a.txt") == [1])
    #expect(folder.names == ["a.txt"])
  }

  @Test func `a link stays, and the file behind it is replaced`() throws {
    try folder.addFolder("far")
    try folder.add("far/target.txt", "mine")
    try folder.link("a.txt", to: "far/target.txt")
    #expect(file("a.txt").write([1], overwrite: false) == .exists(path: folder.path("a.txt")))
    #expect(folder.bytes("far/target.txt") == Array("mine".utf8))
    #expect(file("a.txt").write([1], overwrite: true) == .saved(path: folder.path("a.txt")))
    #expect(folder.bytes("far/target.txt") == [1])
    #expect(folder.linkTarget("a.txt") == "far/target.txt")
    #expect(folder.names == ["a.txt", "far"])
  }

  @Test(arguments: [false, true])
  func `what is no file is not replaced, nor is a link to it or to nowhere`(
    overwrite: Bool
  ) throws {
    #expect(mkfifo(folder.path("pipe.txt"), 0o600) == 0)
    try folder.link("link.txt", to: "pipe.txt")
    try folder.link("nowhere.txt", to: "nothing")
    for name in ["pipe.txt", "link.txt", "nowhere.txt"] {
      let outcome = file(name).write([1], overwrite: overwrite)
      #expect(outcome == .failed(path: folder.path(name), .notAFile))
    }
    var status = stat()
    #expect(lstat(folder.path("pipe.txt"), &status) == 0 && status.st_mode & S_IFMT == S_IFIFO)
    #expect(folder.linkTarget("link.txt") == "pipe.txt")
    #expect(folder.names == ["link.txt", "nowhere.txt", "pipe.txt"])
  }

  @Test(arguments: [false, true])
  func `only the owner may read the file, whatever stood there before`(overwrite: Bool) throws {
    if overwrite { try folder.add("a.txt", "old", mode: 0o666) }
    _ = file("a.txt").write([1], overwrite: overwrite)
    #expect(folder.mode("a.txt") == 0o600)
  }

  @Test(
    arguments: [
      ("no/a.txt", .noSuchFolder), ("file/a.txt", .notAFolder), ("folder.txt", .isAFolder),
      ("", .isAFolder), ("a\u{0}b.txt", .badName),
      (String(repeating: "x", count: 300) + ".txt", .badName),
      (String(repeating: "x/", count: 3000) + "a.txt", .badName),
    ] as [(String, SaveFailure)])
  func `what stands in the way is named`(name: String, failure: SaveFailure) throws {
    try folder.add("file", "")
    try folder.addFolder("folder.txt")
    for overwrite in [false, true] {
      let outcome = file(name).write(
        try emptyTranscript(), asked: try fixture("ankle"), overwrite: overwrite)
      #expect(outcome == .failed(path: folder.path(name), failure))
    }
    #expect(folder.names == ["file", "folder.txt"])
  }

  @Test func `an empty path is no path`() {
    let outcome = TranscriptFile(path: "", home: nil).write([1], overwrite: false)
    #expect(outcome == .failed(path: "", .badName))
  }

  @Test func `a folder where nobody may write is named`() throws {
    let outcome = TranscriptFile(path: "/proc/a.txt", home: nil).write([1], overwrite: false)
    #expect(outcome == .failed(path: "/proc/a.txt", .noSuchFolder))
  }

  @Test func `the person's own folder stands for the wave`() {
    let file = TranscriptFile(path: "~/a.txt", home: folder.path(""))
    #expect(file.write([1], overwrite: false) == .saved(path: folder.path("") + "/a.txt"))
    #expect(TranscriptFile(path: "~/a.txt", home: nil).path == "~/a.txt")
    #expect(TranscriptFile(path: "~b/a.txt", home: "/x").path == "~b/a.txt")
  }
}

/// The record of an interview that has not begun.
func emptyTranscript() throws -> Transcript {
  let ankle = try fixture("ankle")
  let moment = Moment(milliseconds: 0)
  return Transcript(
    of: Interview(ankle),
    in: TranscriptContext(
      questionnaireSHA256: "", programVersion: "0.1.0", country: ankle.countries[0],
      started: moment, ended: moment, utcOffsetSeconds: 0, interviewID: ""))
}

extension Folder {
  /// What a symbolic link holds; nil when it is none.
  fileprivate func linkTarget(_ name: String) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: path(name))
  }
}
