import Diagnostics

/// The lines of a file that were changed, with a few lines around, as an article shows them.
struct ChangedLines {
  private let lines: [String]
  private var shown: Set<Int> = []

  /// How many lines are shown before and behind a change.
  private static let around = 2
  /// Of more changed lines than this only the first and the last are shown.
  private static let most = 8
  /// How many scalars of a line are shown.
  private static let widest = 200

  /// The lines of a text that an earlier one does not have, and where lines are missing.
  ///
  /// - Parameters:
  ///   - text: The text as it is now.
  ///   - earlier: The text as it was; nil where there was none.
  ///   - line: A line that is shown in any case, counted from 1.
  init(in text: String, since earlier: String?, beside line: Int?) {
    lines = Self.lines(of: text)
    let changes = earlier.map { Self.changes(from: Self.lines(of: $0), to: lines) }
    for change in changes ?? [lines.indices] {
      let ends = change.count > Self.most ? [change.prefix(3), change.suffix(2)] : [change]
      for end in ends {
        shown.formUnion(end.lowerBound - Self.around..<end.upperBound + Self.around)
      }
      if change.count > Self.most { shown.subtract(change.dropFirst(3).dropLast(2)) }
    }
    if let line { shown.insert(line - 1) }
    shown.formIntersection(lines.indices)
  }

  /// The lines as they can be printed; a comment stands where some are left out between them.
  var text: String {
    var text = ""
    var next = shown.min() ?? 0
    for index in shown.sorted() {
      // A comment in the place of a single line would save nothing.
      text += index == next + 1 ? Self.printed(lines[next]) : index > next ? "# …\n" : ""
      text += Self.printed(lines[index])
      next = index + 1
    }
    return text
  }

  private static func printed(_ line: String) -> String {
    let start = String(line.unicodeScalars.prefix(widest))
    let words = start.split(separator: "\t", omittingEmptySubsequences: false)
    let end = line.unicodeScalars.count > widest ? "…\n" : "\n"
    return words.map { String($0).printable }.joined(separator: "\t") + end
  }

  /// The lines of a text; the empty one at its end is none.
  private static func lines(of text: String) -> [String] {
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { String($0) }
  }

  /// The ranges of new lines; empty ones where lines are missing.
  private static func changes(from old: [String], to new: [String]) -> [Range<Int>] {
    let difference = new.difference(from: old)
    let added = Set(difference.insertions.map(\.offset))
    let removed = Set(difference.removals.map(\.offset))
    var ranges: [Range<Int>] = []
    var (before, now) = (0, 0)
    while before < old.count || now < new.count {
      let start = (before, now)
      while removed.contains(before) { before += 1 }
      while added.contains(now) { now += 1 }
      if start != (before, now) { ranges.append(start.1..<now) }
      // Behind a change stands a line that both have.
      (before, now) = (before + 1, now + 1)
    }
    return ranges
  }
}

extension CollectionDifference.Change {
  fileprivate var offset: Int {
    switch self {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }
}
