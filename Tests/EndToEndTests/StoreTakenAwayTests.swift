import Foundation
import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageModel

/// What was promised: a store that is taken away, before or in the middle, is told once, and the
/// interview goes on to a result whose record can be saved.
@Suite struct StoreTakenAwayTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.addAnkle()
  }

  /// Answers one question, lets something happen to the store, and answers the rest.
  private func walk(
    _ session: TerminalSession, told words: String, _ happening: () throws -> Void
  ) throws {
    let steps = ankleWalk()
    try session.agree()
    try session.answer(steps.prefix(1))
    try session.see(steps[1].asks)
    try happening()
    session.type(steps[1].keys)
    try session.see("Your answers cannot be kept on this machine.")
    try session.wait(for: words) { session.words.contains(words) }
    session.type("1")
    try session.answer(steps.dropFirst(2))
    try session.see("See my result")
    session.type("\r")
    try session.see("STAY AT HOME")
    try session.saveRecord()
    let record = try Transcript(json: folder.bytes("mine.json") ?? [])
    #expect(record.finished)
    #expect(record.answers.count == steps.count)
  }

  @Test(arguments: ["/interviews.sqlite", "/interviews.sqlite-wal", "/interviews.sqlite-shm", ""])
  func `what is moved away in the middle keeps what it had`(_ name: String) throws {
    let session = try triage(ankleFile, in: folder, keeps: true)
    let path = storeFolder(in: folder) + name
    try walk(session, told: "it was moved or deleted while it was in use") {
      try FileManager.default.moveItem(atPath: path, toPath: folder.path("away"))
    }
    try FileManager.default.moveItem(atPath: folder.path("away"), toPath: path)
    let kept = KeptStore(folder: folder)
    #expect(try kept.answers.map(\.answeredWords) == [["Yes"]])
    try kept.expectSound()
  }

  @Test(arguments: ["/interviews.sqlite", "/interviews.sqlite-wal", "/interviews.sqlite-shm", ""])
  func `what is deleted in the middle is not made again`(_ name: String) throws {
    let session = try triage(ankleFile, in: folder, keeps: true)
    let path = storeFolder(in: folder) + name
    try walk(session, told: "it was moved or deleted while it was in use") {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// The superuser may write everything, so the program is run by an ordinary user.
  private let asOrdinaryUser = """
    [ "$(id -u)" != 0 ] || { chown -R 65534 "$1"
    set -- "$1" setpriv --reuid 65534 --regid 65534 --clear-groups "${@:2}"; }
    """

  @Test func `rights that are taken away in the middle are told, and what was kept stays`() throws {
    let session = try triage(ankleFile, in: folder, keeps: true, after: asOrdinaryUser)
    let path = storeFolder(in: folder)
    try walk(session, told: "it cannot be opened: Permission denied.") { try change(path, to: 0) }
    try change(path, to: 0o700)
    let kept = KeptStore(folder: folder)
    #expect(chown(path, geteuid(), gid_t.max) == 0)
    try kept.expectSound()
  }

  @Test(arguments: ["", "/interviews.sqlite", "/open.lock"])
  func `what may only be read is told before the first question`(_ name: String) throws {
    let session = try triage(
      ankleFile, in: folder, keeps: true,
      after: "chmod a-w .local/state/triage\(name)\n\(asOrdinaryUser)")
    let found = try session.walkTold()
    #expect(found.told.map { $0.contains("it may not be written") } == [true])
    #expect(found.acknowledged == 0)
    try session.saveRecord()
  }

  private func change(_ path: String, to mode: Int) throws {
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }
}
