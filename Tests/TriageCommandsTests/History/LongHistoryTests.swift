import GRDB
import Scenarios
import SessionStore
import StoreScenarios
import Testing
import TriageEngine

@testable import TriageCommands

/// A list that grew for years.
@Suite struct LongHistoryTests {
  private static let count = 10_000

  /// Puts interviews into a store, one an hour.
  private func fill(_ folder: Folder) throws {
    let queue = try DatabaseQueue(path: folder.path("state/triage/interviews.sqlite"))
    try queue.write { database in
      try database.execute(
        sql: """
          WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
          INSERT INTO interview SELECT i, printf('%08x', i), 'sciatica', '0.2.0', 'Back', '0f',
            '0.1.0', 'gb', 3600, 0, ? + i * 3600000, 40, 36, i % 2, 'routine', 1, 'D1',
            'Book a routine appointment', 'i' FROM n
          """, arguments: [Self.count, firstDay.milliseconds])
    }
  }

  @Test func `every interview is listed, the latest first, and found by number and by name`()
    throws
  {
    let folder = try Folder()
    let store = try store(in: folder)
    try fill(folder)
    let history = KeptHistory(store: store, interviews: try store.interviews())
    let text = try HistoryReport(store).text
    let lines = text.split(separator: "\n")
    #expect(HistoryReport(history.interviews).text == text)
    #expect(lines.count == 2 * Self.count)
    #expect(
      lines.prefix(2) == [
        "    1  2028-01-13 15:04  Back  (00002710)",
        "       not finished, 36 answered: Book a routine appointment",
      ])
    #expect(lines[2 * Self.count - 2] == "10000  2026-11-23 00:04  Back  (00000001)")
    #expect(try history.interview("10000").id == "00000001")
    #expect(try history.interview("00002710").id == "00002710")
    #expect(throws: (any Error).self) { try history.interview("10001") }
    #expect(throws: (any Error).self) { try history.interview("0000") }
  }
}

/// Ages as they are typed.
@Suite struct AgeTests {
  @Test(
    arguments: [
      ("12h", 43_200_000), ("30d", 2_592_000_000), ("8w", 4_838_400_000), ("0d", 0), ("30", nil),
      ("30m", nil), ("-1d", nil), ("d", nil), ("", nil), ("1.5d", nil), ("9999999d", nil),
    ] as [(String, Int64?)])
  func `an age is a whole number of hours, days or weeks`(text: String, milliseconds: Int64?) {
    #expect(Age(argument: text)?.milliseconds == milliseconds)
  }
}
