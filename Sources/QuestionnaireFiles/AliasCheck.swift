import Diagnostics

extension FindingLog {
  /// Refuses anchors that are used by aliases before the text is read as YAML.
  ///
  /// The YAML library puts the anchored part in the place of each alias, so that a short file
  /// could grow without end; afterwards the aliases cannot be told from what they repeat.
  ///
  /// - Complexity: O(n) for n bytes.
  mutating func checkAliases() {
    let marks = AnchorMark.all(in: source.text)
    let anchors = Set(marks.filter { $0.isAnchor }.map(\.name))
    let aliases = Set(marks.filter { !$0.isAnchor }.map(\.name))
    let used = anchors.intersection(aliases)
    for mark in marks where used.contains(mark.name) {
      let mistake = mark.isAnchor ? TextMistake.anchor(mark.name) : .alias(mark.name)
      report(mistake, at: mark.position, length: mark.name.unicodeScalars.count + 1)
    }
  }
}

/// A word that begins with `&` or `*` where YAML may begin a part.
private struct AnchorMark {
  let isAnchor: Bool
  let name: String
  let position: SourcePosition

  static func all(in text: String) -> [AnchorMark] {
    var marks: [AnchorMark] = []
    var line = 1
    for lineText in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      if lineText.contains(where: { $0 == amp || $0 == star }) {
        marks += words(of: Substring(lineText), line: line)
      }
      line += 1
    }
    return marks
  }

  private static let amp = UInt8(ascii: "&")
  private static let star = UInt8(ascii: "*")

  private static func words(of text: Substring, line: Int) -> [AnchorMark] {
    var marks: [AnchorMark] = []
    var before: Unicode.Scalar = " "
    for (column, index) in text.unicodeScalars.indices.enumerated() {
      let scalar = text.unicodeScalars[index]
      if scalar == "&" || scalar == "*", " [{,:-?".unicodeScalars.contains(before) {
        let name = text.unicodeScalars[index...].dropFirst().prefix { $0.isNameLike }
        let position = SourcePosition(line: line, column: column + 1)
        marks.append(
          AnchorMark(isAnchor: scalar == "&", name: String(name), position: position))
      }
      before = scalar
    }
    return marks
  }
}

extension Unicode.Scalar {
  /// Whether the YAML library takes it as part of the name of an anchor.
  fileprivate var isNameLike: Bool {
    properties.isASCIIHexDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self)
      || self == "-" || self == "_"
  }
}
