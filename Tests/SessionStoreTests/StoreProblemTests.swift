import Foundation
import Scenarios
import SessionStore
import Testing

@Suite struct StoreProblemTests {
  static let kinds: [StoreProblem.Kind] = [
    .unreachable("No such device"), .openToOthers(mode: 0o755), .ownedByAnother, .symbolicLink,
    .wrongType, .newer, .damaged, .full, .notWritable, .vanished, .busy, .openElsewhere,
    .noSuchInterview, .changedElsewhere, .finishedBefore, .failed("disk I/O error"),
  ]

  @Test(arguments: kinds)
  func `every problem says what, why and how to mend it`(_ kind: StoreProblem.Kind) {
    let problem = StoreProblem(kind, at: "/home/ada/.local/state/triage")
    #expect(!problem.what.isEmpty && !problem.what.hasSuffix("."))
    #expect(problem.why.hasSuffix("."))
    #expect(!problem.fix.isEmpty && problem.fix.first?.isUppercase == true)
  }

  @Test func `what may only be read can be copied to where it may be written`() throws {
    let folder = try Folder()
    let kept = try store(in: folder)
    try kept.setConsent(true)
    let fix = StoreProblem(.notWritable, at: folder.path("state/triage")).fix
    #expect(fix.contains("copy the folder into one of your own and set XDG_STATE_HOME to that"))
    let own = try Folder()
    try FileManager.default.copyItem(atPath: folder.path("state"), toPath: own.path("state"))
    #expect(try store(in: own).consent() == true)
  }

  @Test func `a folder that others can open comes with the command that mends it`() {
    let problem = StoreProblem(.openToOthers(mode: 0o755), at: "/home/ada/kept")
    #expect(problem.what == "other people can open it (mode 0755)")
    #expect(problem.fix == "Take the rights of others away: chmod go= \"/home/ada/kept\"")
  }
}
