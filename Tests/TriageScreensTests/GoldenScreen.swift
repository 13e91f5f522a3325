import Foundation
import Testing

@testable import TriageScreens

extension Grid {
  /// The screen line by line, without spaces at the ends of lines.
  var text: String {
    (0..<size.rows).map { row in
      let line = (0..<size.columns).map { self[row, $0].text }.joined()
      return line.trimmingEnd()
    }.joined(separator: "\n")
  }

  /// What each cell is for, one letter a cell, lines of plain text as `.` alone.
  var roleMap: String {
    (0..<size.rows).map { row in
      let line = String(
        (0..<size.columns).map { column in
          let cell = self[row, column]
          return cell.text == " " && cell.role == .plain ? " " : cell.role.rawValue
        })
      return line.trimmingEnd()
    }.joined(separator: "\n")
  }

  /// The screen as it stands in a golden file: text, roles, cursor.
  var golden: String {
    """
    \(size.columns)x\(size.rows)
    \(text.framed(size.columns))
    roles
    \(roleMap.framed(size.columns))
    cursor \(cursor.row),\(cursor.column)

    """
  }
}

extension String {
  /// The text without spaces at its end.
  func trimmingEnd() -> String {
    var end = self[...]
    while end.last == " " { end.removeLast() }
    return String(end)
  }

  /// Each line behind a bar, so that empty lines and the left edge are seen.
  fileprivate func framed(_ columns: Int) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { "|\($0)" }
      .joined(separator: "\n")
  }
}

/// Compares a screen with its golden file. `UPDATE_GOLDEN=1` writes the file anew and fails, so
/// that a changed screen is read by a person before it is kept.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")
  let file = folder.appending(path: "\(name).golden")
  let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  let expected = try? String(contentsOf: file, encoding: .utf8)
  if updates || expected == nil {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try actual.write(to: file, atomically: true, encoding: .utf8)
    if expected != actual {
      Issue.record("wrote \(name).golden: read it, then run again", sourceLocation: sourceLocation)
    }
    return
  }
  #expect(actual == expected, "\(name).golden", sourceLocation: sourceLocation)
}

/// Compares a screen with its golden files, one for each character set; a screen that is the same
/// in both stands in one file.
///
/// - Parameters:
///   - name: The scene and the size, such as "review-80x24".
///   - screen: The screen, in plain ASCII or not.
/// - Throws: What the screen throws, or that a file cannot be written.
func expectGoldens(_ name: String, _ screen: (_ ascii: Bool) throws -> Grid) throws {
  let whole = try screen(false).golden
  try expectGolden(whole, name)
  let plain = try screen(true).golden
  #expect(!plain.contains { !$0.isASCII })
  let size = name.lastIndex(of: "-").map { name[$0...] } ?? ""
  if plain != whole { try expectGolden(plain, name.dropLast(size.count) + "-ascii" + size) }
}
