import SessionStore
import TriageScreens

/// The list of what is kept, for people.
struct HistoryReport {
  let entries: [HistoryEntry]

  /// Two lines for each interview: number, when, what and its name; then how far it came.
  var text: String {
    guard !entries.isEmpty else { return Words.nothingKept }
    let width = String(entries.count).count
    let indent = String(repeating: " ", count: width + 2)
    var text = ""
    for (position, entry) in entries.enumerated() {
      let number = String(position + 1)
      if position > 0 { text += "\n" }
      text += indent.dropLast(number.count + 2)
      text += "\(number)  \(entry.when)  \(entry.title)  (\(entry.id))\n"
      text += indent + Words.state(of: entry)
    }
    return text
  }

  /// What can be typed next.
  static var whatToType: String {
    let commands = Words.whatToType.map { ("triage history " + $0.0, $0.1) }
    let width = commands.map(\.0.count).max() ?? 0
    return commands.map { command, does in
      command + String(repeating: " ", count: width - command.count + 2) + does
    }.joined(separator: "\n")
  }
}
