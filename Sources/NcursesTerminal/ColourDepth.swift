/// How many colours a terminal has to choose from.
enum ColourDepth: CaseIterable {
  /// The eight of ECMA-48, which every terminal shows as it likes.
  case eight
  /// The same eight, and a brighter one of each.
  case sixteen
  /// Those sixteen, a cube of 216 and 24 greys, which are the same nearly everywhere.
  case fine

  /// The depth for the number that terminfo tells; `nil` for too few.
  ///
  /// Where a number of a colour is a mix of red, green and blue, only the first eight are sure.
  init?(colours: Int) {
    switch colours {
    case 256: self = .fine
    case 16..<256: self = .sixteen
    case 8...: self = .eight
    default: return nil
    }
  }
}
