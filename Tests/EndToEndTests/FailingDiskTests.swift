import Foundation
import PseudoTerminal
import Scenarios
import SessionStore
import Testing
import Transcripts
import TriageEngine

/// What was promised: a disk that fails never stops an interview. The person is told once, plainly,
/// what was kept before stays kept, and the record can still be saved.
@Suite struct FailingDiskTests {
  let folder: Folder
  let kept: KeptStore

  init() throws {
    folder = try Folder()
    kept = KeptStore(folder: folder)
    try folder.addAnkle()
  }

  /// From files that take nothing, in KiB; one that takes everything at last.
  @Test(arguments: Array(stride(from: 0, through: 144, by: 4)) + [400])
  func `a write that fails, whichever it is, is told once, and what was kept before stays kept`(
    _ size: Int
  ) throws {
    let session = try triage(ankleFile, in: folder, keeps: true, after: "ulimit -f \(size)")
    let found = try session.walkTold()
    #expect(found.told.count == (size < 400 ? 1 : 0))
    #expect(try kept.answers.count >= found.acknowledged)
    try session.leave(saying: found.told.isEmpty ? "3 Leave" : "3 Leave without saving")
    #expect(try session.finish() == .exited(0))
    try kept.expectSound()
  }

  /// File systems of so many blocks of 4 KiB, of which the store itself needs 14; one that takes
  /// everything at last.
  @Test(arguments: Array(14...52) + [200])
  func `a disk that is full is told once, and the record can be saved on another`(
    _ blocks: Int
  ) throws {
    let session = try triage(ankleFile, in: folder, keeps: true, after: smallDisk(blocks))
    let found = try session.walkTold()
    #expect(found.told.count == (blocks < 200 ? 1 : 0))
    for words in found.told where folder.names.contains("mounted") {
      #expect(words.contains(": the disk is full. New answers are not kept."))
    }
    try session.saveRecord()
  }

  /// Puts the store on a small file system of its own, or where none may be mounted, lets no file
  /// of the store grow much.
  private func smallDisk(_ blocks: Int) -> String {
    """
    new='unshare --mount'; $new true || new="$new --map-root-user"
    if $new true; then touch mounted; set -- "$1" $new /bin/sh -ec '
    cp -a .local/state/triage kept
    mount -t tmpfs -o size=\(blocks * 4)k,mode=0700 tmpfs .local/state/triage
    cp -a kept/. .local/state/triage
    exec "$0" "$@"' "${@:2}"; else ulimit -f \(blocks * 4 - 50); fi
    """
  }
}

extension TerminalSession {
  /// Answers everything up to the result, whatever is told of the keeping in between.
  ///
  /// - Returns: The screens on which it was told that nothing can be kept, and how many answers
  ///   were followed by the next screen before.
  func walkTold() throws -> (told: [String], acknowledged: Int) {
    try agree()
    var told: [String] = []
    var acknowledged = 0
    for (number, step) in (ankleWalk() + [Step("See my result", keys: "\r")]).enumerated() {
      told += try readNews(before: step.asks)
      if told.isEmpty { acknowledged = number }
      type(step.keys)
    }
    return (told + (try readNews(before: "STAY AT HOME")), acknowledged)
  }

  /// Reads what is told until a screen stands; it is told on one screen at most each time.
  private func readNews(before next: String) throws -> [String] {
    try wait(for: next) {
      text.contains(next) || text.contains("Please note") && text.contains("1 Go on")
    }
    if text.contains(next) { return [] }
    let told = words
    type("1")
    try see(next)
    return [told]
  }

  /// All words on the screen, one blank between each two: how rows are broken does not count.
  var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Saves the record of the result that stands, and leaves.
  func saveRecord() throws {
    type("s")
    try save(as: "mine.json")
    try see("Saved in mine.json")
    type("q")
    try see("2 Leave")
    type("2")
    let ending = try finish()
    #expect(ending == .exited(0))
  }
}
