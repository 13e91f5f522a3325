import Testing
import TriageScreens

@testable import NcursesTerminal

struct KeyDecoderTests {
  @Test(
    arguments: [
      ("a", .character("a")), (" ", .character(" ")), ("7", .character("7")),
      ("\u{E9}", .character("\u{E9}")), ("腰", .character("腰")), ("😀", .character("😀")),
      ("\r", .enter), ("\n", .enter), ("\t", .tab), ("\u{8}", .backspace), ("\u{7F}", .backspace),
      ("\u{3}", .control("c")), ("\u{C}", .control("l")), ("\u{13}", .control("s")),
      ("\u{1B}[A", .up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OB", .down),
      ("\u{1B}[C", .right), ("\u{1B}OC", .right), ("\u{1B}[D", .left), ("\u{1B}OD", .left),
      ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home),
      ("\u{1B}[F", .end), ("\u{1B}OF", .end), ("\u{1B}[4~", .end), ("\u{1B}[8~", .end),
      ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[Z", .backTab), ("\u{1B}OM", .enter), ("\u{1B}Oq", .character("1")),
      ("\u{1B}[1;5A", .up), ("\u{1B}[1;2D", .left), ("\u{1B}[5;3~", .pageUp),
    ] as [(String, Key)])
  func `each sequence is one key`(_ bytes: String, _ key: Key) {
    #expect(events(of: Array(bytes.utf8)) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[11~", "\u{1B}OP", "\u{1B}[[A", "\u{1B}[[B", "\u{1B}[M#!!", "\u{1B}[38;5R", "\u{1B}[I",
    "\u{1B}[?1;2c", "\u{1B}[>0;276;0c", "\u{1B}[99999999999999999999~", "\u{1B}[;;;;~",
    "\u{1B}[?5A",
    "\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", "\u{1B}]0;title\u{7}", "\u{1B}P1$r0m\u{1B}\\",
    "\u{0}", "\u{1C}", "\u{9B}",
  ])
  func `what is no key of ours does nothing, and the next key works`(_ bytes: String) {
    #expect(events(of: Array((bytes + "x").utf8)) == [.key(.character("x"))])
  }

  @Test func `Escape is a key when nothing follows it in time`() {
    #expect(events(of: [0x1B]) == [])
    #expect(events(of: [0x1B], thenSilence: true) == [.key(.escape)])
    #expect(events(of: [0x1B, 0x1B], thenSilence: true) == [.key(.escape)])
  }

  @Test(arguments: ["\u{1B}3", "\u{1B}q", "\u{1B}\r", "\u{1B}\u{1B}3", "\u{1B}é", "\u{1B} "])
  func `a key held with Alt is no key`(_ bytes: String) {
    #expect(events(of: Array((bytes + "x").utf8)) == [.key(.character("x"))])
  }

  @Test func `Ctrl-C behind an Escape is a key`() {
    #expect(events(of: [0x1B, 0x03]) == [.key(.control("c"))])
  }

  /// On a slow line a silence can come anywhere in what a terminal sends.
  @Test(arguments: [
    "\u{1B}[33;33R", "\u{1B}]11;rgb:3333/3333/3333\u{7}", "\u{1B}[M333", "\u{1B}[<0;33;3M",
    "\u{1B}[1;3A", "\u{1B}P1$r3m\u{1B}\\", "\u{1B}[51;5u", "\u{1B}[200~3\r3\u{1B}[201~",
    "\u{1B}X333\u{1B}\\", "\u{1B}^333\u{1B}\\", "\u{1B}O3B",
  ])
  func `a sequence with a silence in it never types its rest`(_ bytes: String) {
    let bytes = Array(bytes.utf8)
    for gap in 1..<bytes.count where bytes[1] != 0x50 && !"X^".utf8.contains(bytes[1]) || gap > 1 {
      var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
      var events: ArraySlice<TerminalEvent> = []
      for byte in bytes[..<gap] { decoder.take(byte, into: &events) }
      if let patience = decoder.patience, patience <= 120 { decoder.takeSilence(into: &events) }
      for byte in bytes[gap...] + Array("x".utf8) { decoder.take(byte, into: &events) }
      let typed = events.filter {
        if case .key(.character) = $0 { true } else { $0 == .key(.enter) }
      }
      #expect(typed == [.key(.character("x"))], "\(gap)")
    }
  }

  @Test func `the silence of an Escape over, a bracket is a letter again`() {
    var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
    var events: ArraySlice<TerminalEvent> = []
    decoder.take(0x1B, into: &events)
    decoder.takeSilence(into: &events)
    #expect(decoder.patience == 1000)
    decoder.takeSilence(into: &events)
    #expect(decoder.patience == nil)
    decoder.take(UInt8(ascii: "["), into: &events)
    #expect(events == [.key(.escape), .key(.character("["))])
  }

  @Test func `an arrow that stops in the middle is no key`() {
    #expect(events(of: Array("\u{1B}[".utf8), thenSilence: true) == [])
    #expect(events(of: Array("\u{1B}[\u{1B}[B".utf8)) == [.key(.down)])
    #expect(events(of: Array("\u{1B}[\r".utf8)) == [.key(.enter)])
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xE9], [0xFF, 0xFE, 0xC3], [0x80], [0xC0, 0xAF], [0xE0, 0x80, 0xAF],
      [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xC2, 0x85],
    ] as [[UInt8]])
  func `bytes that are no text are dropped at once`(_ bytes: [UInt8]) {
    let expected: [TerminalEvent] = [.key(.character("b")), .key(.character("\u{E9}"))]
    #expect(events(of: bytes + Array("b\u{E9}".utf8)) == expected)
  }

  @Test func `keys that only the description of the terminal knows work`() {
    let keys: [[UInt8]: Key] = [Array("\u{1B}[G".utf8): .pageDown, Array("\u{1B}K".utf8): .end]
    let bytes = Array("\u{1B}[G\u{1B}Kx".utf8)
    let expected: [TerminalEvent] = [.key(.pageDown), .key(.end), .key(.character("x"))]
    #expect(events(of: bytes, terminalKeys: keys) == expected)
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;5;3M", .clicked(ScreenPosition(row: 2, column: 4))),
      ("\u{1B}[<16;1;1M", .clicked(ScreenPosition(row: 0, column: 0))),
      ("\u{1B}[<64;5;3M", .key(.wheelUp)), ("\u{1B}[<65;5;3M", .key(.wheelDown)),
      ("\u{1B}[<0;5;3m", nil), ("\u{1B}[<1;5;3M", nil), ("\u{1B}[<2;5;3M", nil),
      ("\u{1B}[<32;5;3M", nil), ("\u{1B}[<0;0;0M", nil), ("\u{1B}[<0;5M", nil),
      ("\u{1B}[M !!", .clicked(ScreenPosition(row: 0, column: 0))),
      ("\u{1B}[M`!!", .key(.wheelUp)), ("\u{1B}[M#!!", nil),
    ] as [(String, TerminalEvent?)])
  func `a press of the left button is a click, and the wheel is a key`(
    _ bytes: String, _ event: TerminalEvent?
  ) {
    #expect(events(of: Array(bytes.utf8)) == [event].compactMap { $0 })
  }
}
