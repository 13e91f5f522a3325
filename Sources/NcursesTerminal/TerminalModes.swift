import CNcurses

/// What is sent to a terminal so that keys, pastes and clicks arrive as the decoder knows them.
struct TerminalModes {
  /// Whether the mouse is reported; `nil` where the terminal cannot.
  let usesMouse: Bool?
  private let on: [UInt8]
  private let off: [UInt8]

  /// The modes for the terminal that ncurses has opened.
  init(usesMouse: Bool) {
    let keypad = (Terminfo.string("smkx") ?? [], Terminfo.string("rmkx") ?? [])
    // Terminals that report the mouse know the other modes of xterm, and ignore what they lack.
    let isLikeXterm = Terminfo.string("kmous") != nil
    let numbers = !isLikeXterm ? [] : usesMouse ? [2004, 1000, 1006] : [2004]
    self.usesMouse = isLikeXterm ? usesMouse : nil
    on = Terminfo.withoutPadding(keypad.0) + numbers.flatMap { Array("\u{1B}[?\($0)h".utf8) }
    off = numbers.flatMap { Array("\u{1B}[?\($0)l".utf8) } + Terminfo.withoutPadding(keypad.1)
  }

  /// Turns them on.
  func turnOn() { _ = write(STDOUT_FILENO, on, on.count) }

  /// Turns them off.
  func turnOff() { _ = write(STDOUT_FILENO, off, off.count) }

  /// Has the guard send, should the program end abruptly, what ends the use of the screen.
  func prepareReset() {
    let ends = ["cnorm", "rmcup", "op", "sgr0"].compactMap(Terminfo.string)
    let farewell = Terminfo.string("rmcup") == nil ? TerminalModes.lowestLine : []
    let bytes = off + Terminfo.withoutPadding(ends.flatMap { $0 } + farewell)
    terminal_prepare_reset(bytes, bytes.count)
  }

  // Without a second screen to leave, the shell goes on below what was drawn.
  private static var lowestLine: [UInt8] {
    terminal_lowest_line().map { Array(String(cString: $0).utf8) + Array("\r\n".utf8) } ?? []
  }
}
