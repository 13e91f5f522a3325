import GRDB
import Scenarios
import SessionStore
import Testing
import TriageEngine

/// What is kept on the disk of a person, read beside the program or after it.
struct KeptStore {
  /// The person's home.
  let folder: Folder

  /// The store, opened as the program opens it.
  var store: SessionStore {
    get throws {
      let store = try SessionStore(folder: storeFolder(in: folder), at: Moment(milliseconds: 0))
      #expect(store.setAside == nil)
      return store
    }
  }

  /// The answers of the latest interview, oldest first, without their moments.
  var answers: [StoredEvent.Kind] {
    get throws {
      let store = try store
      guard let latest = try store.interviews().first else { return [] }
      return try store.answers(of: latest.id)
    }
  }

  /// Expects that SQLite finds nothing wrong with the database.
  func expectSound() throws {
    let queue = try DatabaseQueue(path: storeFolder(in: folder) + "/interviews.sqlite")
    let found = try queue.read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check")
        + Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map { "\($0)" }
    }
    #expect(found == ["ok"])
  }
}

extension SessionStore {
  /// The answers of an interview, oldest first, without their moments.
  func answers(of id: String) throws -> [StoredEvent.Kind] { try events(of: id).answers }
}

extension [StoredEvent] {
  /// The answers among them, without their moments.
  var answers: [StoredEvent.Kind] {
    compactMap { event in
      switch event.kind {
      case .answered: event.kind
      case .alertShown, .countryChosen, .went, .resultRead, .carriedOver: nil
      }
    }
  }
}
