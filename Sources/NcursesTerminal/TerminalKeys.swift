import CNcurses
import TriageScreens

extension Key {
  /// The key of one byte below Space, or of Delete; `nil` for one that means nothing.
  init?(controlByte byte: UInt8) {
    switch byte {
    case 8, 127: self = .backspace
    case 9: self = .tab
    case 10, 13: self = .enter
    case 1...26: self = .control(Character(Unicode.Scalar(byte + 0x60)))
    default: return nil
    }
  }

  /// The key of Escape, O and a letter, as arrows and the number pad send in application mode.
  init?(applicationSequence bytes: [UInt8]) {
    guard bytes.count == 3, bytes[1] == UInt8(ascii: "O") else { return nil }
    switch bytes[2] {
    case UInt8(ascii: "A"): self = .up
    case UInt8(ascii: "B"): self = .down
    case UInt8(ascii: "C"): self = .right
    case UInt8(ascii: "D"): self = .left
    case UInt8(ascii: "H"): self = .home
    case UInt8(ascii: "F"): self = .end
    case UInt8(ascii: "M"): self = .enter
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      self = .character(Character(Unicode.Scalar(bytes[2] - 0x40)))
    default: return nil
    }
  }

  /// The sequences of the keys that terminfo knows for this terminal.
  static func ofTerminal() -> [[UInt8]: Key] {
    let names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home),
      ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ]
    let pairs = names.compactMap { name, key in Terminfo.string(name).map { (Array($0), key) } }
    return Dictionary(pairs.filter { $0.0.first == EscapeSequence.escape }) { first, _ in first }
  }
}
