import Diagnostics
import Yams

/// Keys that stand twice, renamed in a copy of the text so that the YAML library reads on.
///
/// The library stops at the first key that stands twice. To report them all, the first of the
/// two is replaced by as many private-use characters, so that no place in the file moves, and
/// the text is read again; the tree gets the true name back.
struct KeyRepair {
  /// The text with the keys renamed so far.
  private(set) var text: String
  private var names: [String: String] = [:]

  /// How many keys are renamed before the library's own error is passed on, and how many bytes
  /// are read again for that at most.
  private static let mostKeys = 20
  private static let mostBytes = 2_000_000

  init(text: String) { self.text = text }

  /// The name a key has in the file.
  func name(of key: String) -> String { names[key] ?? key }

  /// Renames the key that the error names.
  ///
  /// - Returns: Whether reading again can find more.
  mutating func renameDuplicate(of error: YamlError) -> Bool {
    guard case .duplicatedKeysInMapping(let duplicates, let context) = error,
      let written = duplicates.first, !written.isEmpty, canReadAgain,
      let substitute = substitute(for: written)
    else { return false }
    let position = SourcePosition(line: context.mark.line, column: context.mark.column)
    guard let offset = offset(of: written, at: position) else { return false }
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    let end = text.utf8.index(start, offsetBy: written.utf8.count)
    text.replaceSubrange(start..<end, with: substitute)
    names[substitute] = name(of: written)
    return true
  }

  private var canReadAgain: Bool {
    names.count < Self.mostKeys && (names.count + 1) * text.utf8.count < Self.mostBytes
  }

  private func substitute(for key: String) -> String? {
    let scalar = Unicode.Scalar(0xE000 + UInt32(names.count)).map(Character.init)
    return scalar.map { String(repeating: $0, count: key.unicodeScalars.count) }
  }

  /// Where the letters of a key begin, behind its quotation mark if it has one.
  private func offset(of key: String, at position: SourcePosition) -> Int? {
    let lines = LineIndex(text)
    let skipped = [0, 1].first { lines.has(key, behind: $0, of: position) }
    guard let skipped, let offset = lines.offset(of: position) else { return nil }
    return offset + skipped
  }
}
