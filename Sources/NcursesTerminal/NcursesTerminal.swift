import CNcurses
package import TriageScreens

/// The terminal in front of the person: it shows grids, and brings what is typed and clicked.
///
/// As long as it lives the terminal is its own; when it goes, or when the program ends in any
/// other way that can be noticed, the terminal is left as it was found. One at a time may live.
package struct NcursesTerminal: ~Copyable {
  /// Whether characters beyond ASCII can be shown.
  package let usesUnicode: Bool
  private let screen: OpaquePointer
  private var modes: TerminalModes
  private let isLocked: Bool
  private var painted: PaintedScreen
  private var keyboard = Keyboard()

  /// Takes the terminal.
  ///
  /// - Throws: `TerminalError` when it cannot show a screen; it is left as it was then.
  package init(_ options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    if let obstacle = NcursesTerminal.obstacle() { throw obstacle }
    let usesUnicode = CharacterSupport.prepare(options.characters)
    let (screen, window) = try NcursesTerminal.open()
    self.usesUnicode = usesUnicode
    self.screen = screen
    isLocked = options.isLocked
    modes = TerminalModes(usesMouse: options.usesMouse)
    painted = PaintedScreen(
      window, looks: Look.all(options),
      usesConsoleFont: ConsoleFont.isUsed(by: environmentValue("TERM")))
    curs_set(1)
    modes.prepareReset()
    // Before it asks the kernel, ncurses believes what the environment says of the size.
    _ = fit()
    takeUp()
  }

  deinit {
    modes.turnOff()
    NcursesTerminal.close(screen)
  }

  /// Why no screen can be shown here, as far as that is known without trying; else `nil`.
  package static func obstacle() -> TerminalError? {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return .notATerminal }
    guard let name = environmentValue("TERM") else { return .unnamed }
    return name == "dumb" ? .dumb(name) : nil
  }

  /// Gives the terminal back, so that lines can be printed.
  package consuming func restore() {}

  /// How large the screen is.
  package var size: ScreenSize { painted.size }

  /// Whether `next` gives an event without waiting; drawing is of no use before the last one.
  package var hasEvents: Bool { keyboard.hasEvents }

  /// Shows a grid; what lies beyond the screen is left out.
  ///
  /// - Complexity: O(n) for n cells; only those that changed are sent.
  package mutating func draw(_ grid: Grid) { painted.draw(grid) }

  /// Paints the last grid anew, in case something else wrote on the screen.
  package func repaint() { painted.repaint() }

  /// Whether clicks come here, and not to the terminal, which selects text with them; `nil` where
  /// it reports none.
  package var usesMouse: Bool? { modes.usesMouse }

  /// Has clicks come here, or leaves them to the terminal, whatever the options said.
  package mutating func useMouse(_ isWished: Bool) {
    modes.turnOff()
    modes = TerminalModes(usesMouse: isWished)
    modes.prepareReset()
    modes.turnOn()
  }

  /// Throws away what has been typed, pasted and clicked so far.
  package mutating func discardTypeAhead() { keyboard.discard() }

  /// Waits for the person.
  ///
  /// - Parameter milliseconds: How long to wait at most, from 0; `nil` for as long as it takes.
  /// - Returns: The next event, or why there is none.
  package mutating func next(waitingAtMost milliseconds: Int? = nil) -> TerminalInput {
    let deadline = milliseconds.map { ContinuousClock.now + .milliseconds($0) }
    while true {
      if let event = keyboard.takeEvent() { return .event(event) }
      let found = Int(terminal_wait(millisecondsUntil([deadline, keyboard.decision])))
      if found == 0 {
        if !keyboard.decide(), let deadline, deadline <= .now { return .nothing }
      } else if !handle(found) {
        return .lost
      }
    }
  }

  /// Does what the signals ask and reads what came; false when the terminal is gone.
  private mutating func handle(_ found: Int) -> Bool {
    if found & TERMINAL_STOP != 0 { letGo(while: terminal_stop) }
    // Someone else stopped the program, and whatever took the terminal since then changed it.
    if found & TERMINAL_RESUMED != 0 { letGo {} }
    if found & TERMINAL_SIZE != 0, fit() { keyboard.add(size) }
    if found & TERMINAL_INPUT != 0 { return keyboard.read() }
    return found & TERMINAL_LOST == 0
  }

  private mutating func letGo(while act: () -> Void) {
    modes.turnOff()
    endwin()
    act()
    terminal_forget_signals()
    takeUp()
    if fit() { keyboard.add(size) } else { painted.repaint() }
  }

  private func takeUp() {
    terminal_set_modes(isLocked)
    modes.turnOn()
  }

  /// Takes the size that the window has now; true when it is another one.
  private mutating func fit() -> Bool {
    var rows: CInt = 0
    var columns: CInt = 0
    guard terminal_size(&rows, &columns) else { return false }
    let size = ScreenSize(columns: Int(columns), rows: Int(rows))
    guard size != painted.size else { return false }
    painted.resize(size)
    modes.prepareReset()
    return true
  }

  private static func open() throws(TerminalError) -> (OpaquePointer, UnsafeMutablePointer<WINDOW>)
  {
    // They come first: signals that are handled already ncurses leaves alone.
    terminal_guard()
    terminal_watch()
    guard let screen = terminal_open(), let window = terminal_window() else {
      close(nil)
      throw .unknown(environmentValue("TERM") ?? "")
    }
    guard Terminfo.string("cup") != nil else {
      close(screen)
      throw .dumb(environmentValue("TERM") ?? "")
    }
    return (screen, window)
  }

  private static func close(_ screen: OpaquePointer?) {
    if let screen {
      endwin()
      delscreen(screen)
    }
    terminal_unwatch()
    terminal_release()
  }
}

/// How many milliseconds to the first of the instants, rounded up; -1 when there is none.
private func millisecondsUntil(_ instants: [ContinuousClock.Instant?]) -> CInt {
  guard let first = instants.compactMap({ $0 }).min() else { return -1 }
  let rest = (first - .now).components
  let whole = min(rest.seconds, 1_000_000) * 1000 + rest.attoseconds / 1_000_000_000_000_000
  return CInt(max(0, whole + 1))
}
