import Foundation
import GRDB
import Scenarios
import Testing
import TriageEngine

@testable import SessionStore

@Suite struct FolderTests {
  @Test func `folder and files are made for the eyes of their owner only`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    try store.setConsent(true)
    _ = try store.unfinished(questionnaire: "sciatica")
    #expect(folder.mode("state") == 0o700)
    #expect(folder.mode("state/triage") == 0o700)
    for name in [
      "interviews.sqlite", "interviews.sqlite-wal", "interviews.sqlite-shm", "open.lock",
    ] {
      #expect(folder.mode("state/triage/\(name)") == 0o600, "\(name)")
    }
  }

  @Test(arguments: [0o755, 0o750, 0o720, 0o701, 0o707])
  func `a folder that others can open is refused`(_ mode: Int) throws {
    let folder = try Folder()
    _ = try store(in: folder)
    try change("state/triage", of: folder, to: mode)
    let problem = #expect(throws: StoreProblem.self) { try store(in: folder) }
    #expect(problem?.kind == .openToOthers(mode: UInt32(mode)))
    #expect(problem?.path == folder.path("state/triage"))
  }

  @Test(arguments: ["interviews.sqlite", "open.lock"], [0o644, 0o660, 0o604])
  func `a file that others can open is refused`(_ name: String, _ mode: Int) throws {
    let folder = try Folder()
    _ = try store(in: folder)
    try change("state/triage/\(name)", of: folder, to: mode)
    let problem = #expect(throws: StoreProblem.self) { try store(in: folder) }
    #expect(problem?.kind == .openToOthers(mode: UInt32(mode)))
    #expect(problem?.path == folder.path("state/triage/\(name)"))
  }

  @Test func `a symbolic link in the place of the folder or of the file is refused`() throws {
    let folder = try Folder()
    _ = try SessionStore(folder: folder.path("elsewhere"), at: beginning)
    try folder.link("link", to: folder.path("elsewhere"))
    #expect(throws: StoreProblem(.symbolicLink, at: folder.path("link"))) {
      try SessionStore(folder: folder.path("link"), at: beginning)
    }
    try folder.link("elsewhere/moved", to: folder.path("elsewhere/interviews.sqlite"))
    try FileManager.default.moveItem(
      atPath: folder.path("elsewhere/moved"), toPath: folder.path("moved"))
    try FileManager.default.removeItem(atPath: folder.path("elsewhere/interviews.sqlite"))
    try FileManager.default.moveItem(
      atPath: folder.path("moved"), toPath: folder.path("elsewhere/interviews.sqlite"))
    #expect(throws: StoreProblem(.symbolicLink, at: folder.path("elsewhere/interviews.sqlite"))) {
      try SessionStore(folder: folder.path("elsewhere"), at: beginning)
    }
  }

  @Test func `a file in the place of the folder, or of its parent, is refused`() throws {
    let folder = try Folder()
    try folder.add("file", "", mode: 0o600)
    #expect(throws: StoreProblem(.wrongType, at: folder.path("file"))) {
      try SessionStore(folder: folder.path("file"), at: beginning)
    }
    let problem = #expect(throws: StoreProblem.self) {
      try SessionStore(folder: folder.path("file/triage"), at: beginning)
    }
    #expect(problem?.kind == .wrongType)
  }

  @Test func `a folder that cannot be seen is no folder that is not there`() throws {
    let folder = try Folder()
    #expect(!SessionStore.exists(in: folder.path("triage")))
    try folder.add("file", "")
    #expect(!SessionStore.exists(in: folder.path("file/triage")))
    try folder.link("loop", to: "loop")
    #expect(SessionStore.exists(in: folder.path("loop/triage")))
    #expect(throws: StoreProblem.self) {
      try SessionStore(folder: folder.path("loop/triage"), at: beginning)
    }
  }

  @Test func `every commit waits for the disk, and what is deleted is overwritten`() throws {
    let folder = try Folder()
    let store = try store(in: folder)
    let values = try store.read { database in
      try ["journal_mode", "synchronous", "secure_delete", "foreign_keys", "temp_store"].map {
        try String.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(values == ["wal", "2", "1", "1", "2"])
  }

  @Test func `consent is unknown at first, then what was chosen last`() throws {
    let folder = try Folder()
    #expect(try store(in: folder).consent() == nil)
    try store(in: folder).setConsent(true)
    #expect(try store(in: folder).consent() == true)
    try store(in: folder).setConsent(false)
    #expect(try store(in: folder).consent() == false)
  }
}

/// Changes the mode of a file or folder.
func change(_ name: String, of folder: Folder, to mode: Int) throws {
  try FileManager.default.setAttributes(
    [.posixPermissions: mode], ofItemAtPath: folder.path(name))
}
