import TriageEngine

/// Columns for the values of one series over time.
struct CourseChart {
  /// How many lines the columns are high.
  static let rows = 5
  /// What stands before the columns: the number of a line and the axis.
  private static let axis = 4

  /// The column of each point, counted from the axis.
  let columns: [Int]
  let isASCII: Bool
  private let width: Int

  /// Places the points by their time, no two on one column; where there are more than fit, the
  /// latest.
  ///
  /// - Parameters:
  ///   - moments: When each was, oldest first.
  ///   - width: How many columns there are in all.
  ///   - isASCII: Whether only ASCII may be drawn.
  init(_ moments: [Moment], width: Int, isASCII: Bool) {
    self.width = max(1, width - Self.axis)
    self.isASCII = isASCII
    columns = Self.placed(moments, in: self.width)
  }

  private static func placed(_ moments: [Moment], in width: Int) -> [Int] {
    guard let first = moments.first, let last = moments.last else { return [] }
    let span = Double(max(1, last.milliseconds - first.milliseconds))
    let step = 2 * moments.count <= width ? 2 : 1
    var places: [Int] = []
    for moment in moments {
      let share = Double(moment.milliseconds - first.milliseconds) / span
      let wished = Int((share * Double(width - 1)).rounded())
      places.append(max(wished, (places.last ?? -step) + step))
    }
    for index in places.indices.reversed() {
      places[index] = min(places[index], width - 1 - (places.count - 1 - index) * step)
    }
    return places
  }

  /// The lines of a series, the highest first, with the axis below.
  func lines(of values: [Double?], in bounds: ClosedRange<Int>) -> [String] {
    let (low, high) = (Double(bounds.lowerBound), Double(bounds.upperBound))
    let heights = values.map { $0.map { ($0 - low) / max(1, high - low) } }
    let body = (0..<Self.rows).reversed().map { row in
      let number =
        row == Self.rows - 1 ? bounds.upperBound : row == 0 ? bounds.lowerBound : nil
      return padded(number) + (isASCII ? "|" : "│") + cells(of: heights, row: row)
    }
    return body + [padded(nil) + (isASCII ? "+" : "└") + rule]
  }

  private var rule: String { String(repeating: isASCII ? "-" : "─", count: width) }

  private func padded(_ number: Int?) -> String {
    let digits = number.map { String($0) } ?? ""
    return String(repeating: " ", count: max(0, Self.axis - 2 - digits.count)) + digits + " "
  }

  /// The marks of the levels below their columns, each mark from top to bottom.
  func lines(ofMarks marks: [String]) -> [String] {
    (0..<(marks.map(\.count).max() ?? 0)).map { row in
      let letters = marks.map { mark in row < mark.count ? Array(mark)[row] : " " }
      return String(repeating: " ", count: Self.axis) + placed(letters)
    }
  }

  /// The first and the last day below the axis, in one line or, where it is too short, in two.
  func days(_ days: [String]) -> [String] {
    let ends = days.count > 1 ? [days[0], days[days.count - 1]] : days
    let gap = width - ends.reduce(0) { $0 + $1.count }
    let lines =
      gap > 0
      ? [ends.joined(separator: String(repeating: " ", count: gap))]
      : [ends[0] + " -"] + ends.dropFirst()
    return lines.map { String(repeating: " ", count: Self.axis) + $0 }
  }

  private func cells(of heights: [Double?], row: Int) -> String {
    let missing: Character = row > 0 ? " " : isASCII ? "?" : "·"
    return placed(heights.map { $0.map { cell($0, row: row) } ?? missing })
  }

  private func placed(_ letters: [Character]) -> String {
    var line = Array(repeating: Character(" "), count: width)
    for (column, letter) in zip(columns, letters) where line.indices.contains(column) {
      line[column] = letter
    }
    return String(line).trimmingEnd
  }

  /// How much of a cell a height of 0...1 fills, in eighths; 0 shows as a thin line.
  private func cell(_ height: Double, row: Int) -> Character {
    let eighths = Int((min(max(height, 0), 1) * Double(Self.rows * 8)).rounded()) - row * 8
    if row == 0, eighths <= 0 { return isASCII ? "_" : "▁" }
    return (isASCII ? Self.plain : Self.blocks)[min(max(eighths, 0), 8)]
  }

  private static let blocks = Array(" ▁▂▃▄▅▆▇█")
  private static let plain = Array(" ...:::##")
}

extension String {
  fileprivate var trimmingEnd: String {
    var end = self[...]
    while end.last == " " { end.removeLast() }
    return String(end)
  }
}
