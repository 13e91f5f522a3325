/// The fonts of the Linux console, which have 256 or 512 signs: plain boxes are among them, round
/// corners, half lines and slanted ones are not.
enum ConsoleFont {
  /// Whether the terminal of a name draws with them.
  static func isUsed(by terminal: String?) -> Bool { terminal?.hasPrefix("linux") == true }

  /// The sign that stands there in the place of another one; most stand for themselves.
  static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "╭": "┌"
    case "╮": "┐"
    case "╯": "┘"
    case "╰": "└"
    case "╵", "╷": "│"
    case "╱": "/"
    case "╲": "\\"
    case "┊": ":"
    default: scalar
    }
  }
}
