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
    let bytes = text.utf8
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return [] }
    var marks: [AnchorMark] = []
    var (line, column) = (1, 0)
    var before: Unicode.Scalar = "\n"
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      column += 1
      if scalar == "&" || scalar == "*", beginsAfter(before) {
        let name = text.unicodeScalars[index...].dropFirst().prefix { $0.isNameLike }
        let position = SourcePosition(line: line, column: column)
        marks.append(.init(isAnchor: scalar == "&", name: String(name), position: position))
      }
      if scalar == "\n" { (line, column) = (line + 1, 0) }
      before = scalar
    }
    return marks
  }

  /// Whether YAML may begin a part behind this scalar.
  private static func beginsAfter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\n", "[", "{", ",", ":", "-", "?": true
    case _: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether the YAML library takes it as part of the name of an anchor.
  fileprivate var isNameLike: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
    case _: false
    }
  }
}
