import GRDB

/// The tables, version by version. A version that was delivered is never changed: a new one
/// follows it.
enum StoreSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 interviews and their events") { try $0.execute(sql: first) }
    return migrator
  }

  /// Rows are numbered without using a number twice, because the number is that of a lock.
  private static let first = """
    CREATE TABLE setting (
      name TEXT PRIMARY KEY NOT NULL,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE interview (
      row INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      questionnaire TEXT NOT NULL,
      version TEXT NOT NULL,
      title TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      program TEXT NOT NULL,
      country TEXT NOT NULL,
      utc_offset INTEGER NOT NULL,
      started INTEGER NOT NULL,
      last INTEGER NOT NULL,
      events INTEGER NOT NULL,
      answered INTEGER NOT NULL,
      finished INTEGER NOT NULL,
      level TEXT,
      level_rank INTEGER,
      level_trace TEXT,
      level_label TEXT,
      level_mark TEXT
    ) STRICT;
    CREATE INDEX interview_by_age ON interview (last);
    CREATE INDEX interview_to_go_on_with ON interview (questionnaire, last)
    WHERE NOT finished AND answered > 0;

    CREATE TABLE event (
      interview INTEGER NOT NULL REFERENCES interview (row) ON DELETE CASCADE,
      number INTEGER NOT NULL,
      moment INTEGER NOT NULL,
      kind TEXT NOT NULL,
      detail TEXT NOT NULL,
      PRIMARY KEY (interview, number)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER events_go_with_their_interview BEFORE DELETE ON event
    WHEN EXISTS (SELECT 1 FROM interview WHERE row = OLD.interview)
    BEGIN SELECT RAISE(ABORT, 'events are deleted with their interview only'); END;
    CREATE TRIGGER events_have_no_gaps BEFORE INSERT ON event
    WHEN NEW.number <> (
      SELECT ifnull(max(number), 0) + 1 FROM event WHERE interview = NEW.interview)
    BEGIN SELECT RAISE(ABORT, 'events are appended one after the other'); END;

    CREATE TABLE transcript (
      interview INTEGER PRIMARY KEY REFERENCES interview (row) ON DELETE CASCADE,
      json BLOB NOT NULL
    ) STRICT;
    """
}
