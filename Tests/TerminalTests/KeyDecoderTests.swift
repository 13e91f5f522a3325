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
    #expect(events(of: [0x1B, 0x1B], thenSilence: true) == [.key(.escape), .key(.escape)])
  }

  @Test func `Escape before a letter is both keys`() {
    #expect(events(of: Array("\u{1B}n".utf8)) == [.key(.escape), .key(.character("n"))])
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
      ("\u{1B}[<64;5;3M", .key(.pageUp)), ("\u{1B}[<65;5;3M", .key(.pageDown)),
      ("\u{1B}[<0;5;3m", nil), ("\u{1B}[<1;5;3M", nil), ("\u{1B}[<2;5;3M", nil),
      ("\u{1B}[<32;5;3M", nil), ("\u{1B}[<0;0;0M", nil), ("\u{1B}[<0;5M", nil),
      ("\u{1B}[M !!", .clicked(ScreenPosition(row: 0, column: 0))),
      ("\u{1B}[M`!!", .key(.pageUp)), ("\u{1B}[M#!!", nil),
    ] as [(String, TerminalEvent?)])
  func `a press of the left button is a click, and the wheel turns pages`(
    _ bytes: String, _ event: TerminalEvent?
  ) {
    #expect(events(of: Array(bytes.utf8)) == [event].compactMap { $0 })
  }
}
