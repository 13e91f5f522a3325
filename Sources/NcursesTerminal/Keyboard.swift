import CNcurses
import TriageScreens

/// What has been typed and clicked and not yet been given to the program.
struct Keyboard {
  private var decoder = KeyDecoder(escapeDelay: escapeDelay, terminalKeys: Key.ofTerminal())
  private var events: ArraySlice<TerminalEvent> = []
  private var lastRead = ContinuousClock.now

  /// A keyboard on which nothing has been typed yet.
  init() {}

  /// Whether there are events.
  var hasEvents: Bool { !events.isEmpty }

  /// When silence decides what the last bytes were; `nil` when that is clear.
  var decision: ContinuousClock.Instant? {
    decoder.patience.map { lastRead + .milliseconds($0) }
  }

  /// Gives the first event and forgets it.
  mutating func takeEvent() -> TerminalEvent? { events.popFirst() }

  /// Adds that the size has changed.
  mutating func add(_ size: ScreenSize) { events.append(.resized(size)) }

  /// Reads what the terminal has sent; false when the terminal is gone.
  mutating func read() -> Bool {
    let count = withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4096) { bytes in
      let count = terminal_read(bytes.baseAddress, bytes.count)
      for byte in bytes.prefix(max(0, count)) { decoder.take(byte, into: &events) }
      return count
    }
    lastRead = .now
    return count >= 0
  }

  /// Takes the silence as the end of what the last bytes began, if it was long enough.
  mutating func decide() -> Bool {
    guard let decision, decision <= .now else { return false }
    decoder.takeSilence(into: &events)
    return true
  }

  /// Throws away what was typed, and keeps changes of the size.
  mutating func discard() {
    terminal_discard_input()
    decoder.forgetKey()
    events.removeAll { event in
      switch event {
      case .resized: false
      case .key, .pasted, .clicked: true
      }
    }
  }
}

/// How many milliseconds make a lone Escape a key: long enough for an arrow over a slow line.
private var escapeDelay: Int { max(0, environmentValue("ESCDELAY").flatMap { Int($0) } ?? 100) }
