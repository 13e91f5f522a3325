import Testing
import TriageScreens

@testable import NcursesTerminal

struct ContrastTests {
  typealias Theme = TerminalOptions.Theme

  @Test func `contrast is as the standard's own examples have it`() {
    #expect(MixedColour.black.contrast(with: .white) == 21)
    let grey = MixedColour(red: 0x76, green: 0x76, blue: 0x76)
    #expect(abs(grey.contrast(with: .white) - 4.54) < 0.005)
    #expect(MixedColour(xterm: 124) == MixedColour(red: 0xAF, green: 0, blue: 0))
    #expect(MixedColour(xterm: 243) == grey)
  }

  @Test(arguments: Theme.allCases, ColourDepth.allCases)
  func `every text can be read on its ground, and an emergency from afar`(
    _ theme: Theme, _ depth: ColourDepth
  ) {
    guard let palette = Palette.of(theme, depth) else { return }
    for (role, ink) in palette.inks {
      let bound = role == .emergency || theme == .contrast ? 7 : 4.5
      let contrast = leastContrast(of: ink, isBold: role.isBold, in: theme)
      #expect(contrast >= bound, "\(role): \(contrast)")
    }
  }

  @Test(arguments: ColourDepth.allCases)
  func `high contrast brings a ground of its own for all texts`(_ depth: ColourDepth) throws {
    let palette = try #require(Palette.of(.contrast, depth))
    let own = try #require(palette.own)
    #expect(own.ground != nil)
    #expect(palette.inks.values.allSatisfy { $0.ground != nil })
    // Bold makes it only brighter, reverse only swaps it.
    #expect(leastContrast(of: own, isBold: true, in: .contrast) >= 7)
  }

  @Test(arguments: Theme.allCases, ColourDepth.allCases)
  func `a palette has no colours beyond the depth`(_ theme: Theme, _ depth: ColourDepth) {
    guard let palette = Palette.of(theme, depth) else { return }
    let inks = palette.inks.values + (palette.own.map { [$0] } ?? [])
    let numbers = inks.flatMap { [$0.letters, $0.ground ?? $0.letters] }
    switch depth {
    case .eight: #expect(numbers.allSatisfy { (0..<8).contains($0) })
    case .sixteen: #expect(numbers.allSatisfy { (0..<16).contains($0) })
    // Below them stand the colours that a person may have set otherwise.
    case .fine: #expect(numbers.allSatisfy { (16..<256).contains($0) })
    }
  }

  @Test(
    arguments: [
      (-1, nil), (0, nil), (2, nil), (8, .eight), (15, .eight), (16, .sixteen), (88, .sixteen),
      (256, .fine), (0x100_0000, .eight),
    ] as [(Int, ColourDepth?)])
  func `a terminal's number of colours chooses the palette`(_ colours: Int, _ depth: ColourDepth?) {
    #expect(ColourDepth(colours: colours) == depth)
  }

  /// The least contrast that a person may see, on the grounds that the theme is for.
  private func leastContrast(of ink: Ink, isBold: Bool, in theme: Theme) -> Double {
    let contrasts = seenLetters(ink, isBold: isBold).flatMap { letters in
      grounds(of: ink, in: theme).map { letters.contrast(with: $0) }
    }
    return contrasts.min() ?? 0
  }

  /// Bold letters of the first eight colours many terminals show in the brighter eight.
  private func seenLetters(_ ink: Ink, isBold: Bool) -> [MixedColour] {
    let number = Int(ink.letters)
    let brighter = isBold && number < 8 ? [MixedColour(xterm: number + 8)] : []
    return [MixedColour(xterm: number)] + brighter
  }

  private func grounds(of ink: Ink, in theme: Theme) -> [MixedColour] {
    if let ground = ink.ground { return [MixedColour(xterm: Int(ground))] }
    switch theme {
    case .light: return [.white]
    case .dark, .contrast: return [.black]
    case .auto, .mono: return [.black, .white]
    }
  }
}
