/// A text that is being pasted, between the marks that terminals put around it.
struct Paste {
  private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)
  private static let limit = 65_536

  /// Whether Ctrl-C came last: more often from a person than from what is pasted.
  private(set) var isInterrupted = false
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes one byte; true when it completes the mark of the end.
  mutating func take(_ byte: UInt8) -> Bool {
    isInterrupted = byte == 0x03
    if byte == Paste.endMark[matched] {
      matched += 1
      return matched == Paste.endMark.count
    }
    keep(Paste.endMark[..<matched])
    // Only its first byte is an escape, so a mark can begin anew only here.
    matched = byte == Paste.endMark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Paste.limit - bytes.count)
  }

  /// What was pasted, 64 KiB at most: lines end with a line feed, other control characters and
  /// bytes that are not UTF-8 are left out.
  var text: String {
    var decoder = TextDecoder()
    var text = String.UnicodeScalarView()
    var last: UInt8 = 0
    for byte in bytes {
      defer { last = byte }
      switch byte {
      case 0x0D: text.append("\n")
      case 0x0A where last == 0x0D: continue
      case 0x0A, 0x09, 0x20...0x7E, 0x80...0xFF:
        if let scalar = decoder.take(byte) { text.append(scalar) }
      default: continue
      }
    }
    return String(text)
  }
}
