package import Diagnostics

/// Reads the bytes of a file as text.
///
/// A byte order mark at the start is left out.
///
/// - Parameters:
///   - name: The path or the bundled name, as the person gave it.
///   - bytes: The whole file, at most 1 MiB.
/// - Returns: The text with its name.
/// - Throws: `LoadFailure` if the file is too large or not UTF-8.
/// - Complexity: O(n) for n bytes.
package func readSource(
  named name: String, bytes: some Collection<UInt8>
) throws(LoadFailure) -> SourceFile {
  let log = FindingLog(named: name, bytes: bytes)
  if log.hasErrors { throw LoadFailure([log]) }
  return log.source
}

extension FindingLog {
  /// The log of a file from its bytes, with a report if they are too many or no text.
  init(named name: String, bytes: some Collection<UInt8>) {
    let isTooLarge = bytes.count > TextMistake.mostBytes
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let body = Array(bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...])
    let text = isTooLarge ? "" : String(decoding: body, as: UTF8.self)
    self.init(SourceFile(name: name, text: text))
    if isTooLarge {
      report(TextMistake.tooLarge, at: nil)
    } else if String(validating: body, as: UTF8.self) == nil {
      let valid = zip(body, text.utf8).prefix { $0 == $1 }.count
      report(TextMistake.notText, at: place(afterBytes: valid, of: text))
    }
  }
}

/// The place behind some bytes of a text.
private func place(afterBytes count: Int, of text: String) -> SourcePosition {
  let before = Array(text.utf8.prefix(count))
  let lastLine = before.split(separator: 10, omittingEmptySubsequences: false).last ?? []
  return SourcePosition(
    line: before.count { $0 == 10 } + 1, column: lastLine.count { $0 & 0xC0 != 0x80 } + 1)
}

extension FindingLog {
  /// Looks for what may not stand in any file: control characters and tabs, the first of a line.
  ///
  /// - Complexity: O(n) for n Unicode scalars.
  mutating func checkText() {
    if source.text.utf8.count > TextMistake.mostBytes {
      return report(TextMistake.tooLarge, at: nil)
    }
    var (line, column, reportedLine) = (1, 0, 0)
    var previous: Unicode.Scalar = " "
    for scalar in source.text.unicodeScalars {
      column += 1
      let isLoneReturn = previous == "\r" && scalar != "\n"
      let isLineEnd = scalar == "\n" || scalar == "\r"
      if isLoneReturn || (scalar.isUnprintable && !isLineEnd), line != reportedLine {
        reportRefused(
          isLoneReturn ? previous : scalar,
          at: .init(line: line, column: isLoneReturn ? column - 1 : column))
        reportedLine = line
      }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      previous = scalar
    }
  }

  private mutating func reportRefused(_ scalar: Unicode.Scalar, at position: SourcePosition) {
    report(scalar == "\t" ? TextMistake.tab : .controlCharacter(scalar), at: position)
  }
}
