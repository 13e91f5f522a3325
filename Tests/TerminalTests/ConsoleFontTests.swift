import Testing

@testable import NcursesTerminal

struct ConsoleFontTests {
  @Test(arguments: [
    ("╭──╮", "┌──┐"), ("│╷╵│", "││││"), ("╰┴┊╯", "└┴:┘"), ("╱·╲", "/·\\"), ("é…↑█", "é…↑█"),
  ])
  func `what the fonts of the Linux console lack has a twin, and all else stays`(
    _ text: String, _ twin: String
  ) {
    #expect(String(String.UnicodeScalarView(text.unicodeScalars.map(ConsoleFont.twin))) == twin)
  }

  @Test(arguments: [
    ("linux", true), ("linux-16color", true), ("xterm-256color", false), (nil, false),
  ])
  func `only the Linux console has them`(_ terminal: String?, _ isUsed: Bool) {
    #expect(ConsoleFont.isUsed(by: terminal) == isUsed)
  }
}
