import Glibc

/// A colour as a screen mixes it, each part from 0 to 255.
struct MixedColour: Hashable {
  let red: Int
  let green: Int
  let blue: Int

  static let black = MixedColour(red: 0, green: 0, blue: 0)
  static let white = MixedColour(red: 255, green: 255, blue: 255)

  /// How bright it is, from 0 for black to 1 for white: `relative luminance` of WCAG 2.2.
  ///
  /// It is 0.2126 R + 0.7152 G + 0.0722 B, where each part is made linear: c / 12.92 up to 0.04045,
  /// else ((c + 0.055) / 1.055) ^ 2.4. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
  var luminance: Double {
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// The `contrast ratio` of WCAG 2.2, from 1 to 21: (L1 + 0.05) / (L2 + 0.05), L1 the brighter.
  ///
  /// https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  func contrast(with other: MixedColour) -> Double {
    let ordered = [luminance, other.luminance].sorted()
    return (ordered[1] + 0.05) / (ordered[0] + 0.05)
  }

  private func linear(_ part: Int) -> Double {
    let c = Double(part) / 255
    return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
  }
}

extension MixedColour {
  /// A colour of xterm by its number, from 0 to 255.
  ///
  /// Up to 15 as `XTerm-col.ad` of xterm has them, then a cube of 6 steps each of red, green and
  /// blue, then 24 greys, as its `256colres.pl` computes them.
  init(xterm number: Int) {
    switch number {
    case 0..<16: self = MixedColour.firstSixteen[number]
    case 16..<232:
      let place = number - 16
      let steps = [place / 36, place / 6 % 6, place % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
      self.init(red: steps[0], green: steps[1], blue: steps[2])
    default:
      let grey = 8 + 10 * (number - 232)
      self.init(red: grey, green: grey, blue: grey)
    }
  }

  private static let firstSixteen: [MixedColour] = [
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ].map { MixedColour(red: $0 >> 16, green: $0 >> 8 & 0xFF, blue: $0 & 0xFF) }
}
