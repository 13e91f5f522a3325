import ProgramWords
import SessionStore
import TriageScreens

/// The list of what is kept, for people.
struct HistoryReport {
  private let indent: String
  private var count = 0
  private var lines = ""

  /// A list with room for so many interviews, which are added one after the other.
  init(of count: Int) {
    indent = String(repeating: " ", count: String(count).count + 2)
    // A text that grows by itself is moved a dozen times on its way to 10,000 interviews.
    lines.reserveCapacity(count * 160)
  }

  /// Two lines for each interview: number, when, what and its name; then how far it came.
  var text: String { lines.isEmpty ? Words.nothingKept : lines }

  /// Adds the next interview.
  mutating func add(_ entry: HistoryEntry) {
    if count > 0 { lines += "\n" }
    count += 1
    let number = String(count)
    lines += String(repeating: " ", count: indent.utf8.count - 2 - number.utf8.count)
    for part in [
      number, "  ", entry.when, "  ", entry.title, "  (", lineText(entry.id), ")\n", indent,
    ] {
      lines += part
    }
    lines += entry.state
  }

  /// What can be typed next.
  static var whatToType: String {
    let width = Words.whatToType.map(\.0.count).max() ?? 0
    return Words.whatToType.map { command, does in
      command + String(repeating: " ", count: width - command.count + 2) + does
    }.joined(separator: "\n")
  }
}

extension HistoryReport {
  /// The list of these interviews.
  init(_ interviews: [InterviewSummary]) {
    self = interviews.reduce(into: HistoryReport(of: interviews.count)) {
      $0.add(HistoryEntry($1))
    }
  }

  /// The list of all that is kept.
  ///
  /// - Throws: `StoreProblem` when it cannot be read.
  init(_ store: SessionStore) throws(StoreProblem) {
    self = try store.interviews(into: HistoryReport.init(of:)) { $0.add(HistoryEntry($1)) }
  }
}
