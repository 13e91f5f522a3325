import Testing
import TriageScreens

@testable import NcursesTerminal

struct PasteTests {
  @Test(arguments: [
    ("hello", "hello"), ("", ""), ("a\rb\r\nc\nd", "a\nb\nc\nd"), ("a\tb", "a\tb"),
    ("a\u{1B}[31mb\u{7}", "a[31mb"), ("e\u{301}腰", "e\u{301}腰"), ("\u{1B}[20", "[20"),
    ("\u{1B}\u{1B}[201", "[201"), ("q\u{3}", "q"),
  ])
  func `a paste is its text, without control characters`(_ pasted: String, _ text: String) {
    let marked = "\u{1B}[200~\(pasted)\u{1B}[201~"
    #expect(events(of: Array((marked + "x").utf8)) == [.pasted(text), .key(.character("x"))])
  }

  @Test func `a paste keeps 64 KiB and throws the rest away`() {
    let long = [UInt8](repeating: 0x61, count: 100_000)
    let bytes = Array("\u{1B}[200~".utf8) + long + Array("\u{1B}[201~x".utf8)
    let text = String(repeating: "a", count: 65_536)
    #expect(events(of: bytes) == [.pasted(text), .key(.character("x"))])
  }

  @Test func `bytes that are no text are left out`() {
    let bytes = Array("\u{1B}[200~a".utf8) + [0xFF, 0xC3] + Array("b\u{1B}[201~".utf8)
    #expect(events(of: bytes) == [.pasted("ab")])
  }

  @Test func `a paste whose end is lost ends with silence, and keys work again`() {
    var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
    var events: ArraySlice<TerminalEvent> = []
    for byte in Array("\u{1B}[200~lost".utf8) { decoder.take(byte, into: &events) }
    #expect(decoder.patience == 3000)
    decoder.takeSilence(into: &events)
    decoder.take(0x71, into: &events)
    #expect(events == [.pasted("lost"), .key(.character("q"))])
  }

  @Test func `Ctrl-C in a paste whose end is lost is a key after the silence of an Escape`() {
    var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
    var events: ArraySlice<TerminalEvent> = []
    for byte in Array("\u{1B}[200~lost\u{3}".utf8) { decoder.take(byte, into: &events) }
    #expect(events == [])
    #expect(decoder.patience == 100)
    decoder.takeSilence(into: &events)
    #expect(events == [.pasted("lost"), .key(.control("c"))])
    #expect(decoder.patience == nil)
  }

  @Test func `a paste that goes on after Ctrl-C stays a paste`() {
    var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
    var events: ArraySlice<TerminalEvent> = []
    for byte in Array("\u{1B}[200~a\u{3}b".utf8) { decoder.take(byte, into: &events) }
    #expect(decoder.patience == 3000)
    for byte in Array("\u{1B}[201~".utf8) { decoder.take(byte, into: &events) }
    #expect(events == [.pasted("ab")])
  }

  @Test func `forgetting what was typed does not turn the rest of a paste into keys`() {
    var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: [:])
    var events: ArraySlice<TerminalEvent> = []
    for byte in Array("\u{1B}[200~one".utf8) { decoder.take(byte, into: &events) }
    decoder.forgetKey()
    for byte in Array("\rtwo\u{1B}[201~".utf8) { decoder.take(byte, into: &events) }
    #expect(events == [.pasted("one\ntwo")])
  }
}
