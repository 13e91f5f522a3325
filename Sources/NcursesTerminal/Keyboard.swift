import CNcurses
import TriageScreens

/// What has been typed and clicked and not yet been given to the program.
struct Keyboard {
  private var decoder: KeyDecoder
  private var events: ArraySlice<TerminalEvent> = []
  private var lastRead = ContinuousClock.now

  /// A keyboard whose bytes mean what this decoder says.
  init(_ decoder: KeyDecoder) { self.decoder = decoder }

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
    events =
      events.filter { event in
        switch event {
        case .resized: true
        case .key, .pasted, .clicked: false
        }
      }[...]
  }
}
