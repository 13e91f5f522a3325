extension TerminalSession {
  /// Presses a key, in the form that the program has asked for.
  package func press(_ key: KeyPress) {
    screen.press(key)
    sendOutput()
  }

  /// Types a text.
  package func type(_ text: String) { send(Array(text.utf8)) }

  /// Pastes a text, with marks around it when the program has asked for them.
  package func paste(_ text: String) {
    screen.beginPaste()
    sendOutput()
    type(text)
    screen.endPaste()
    sendOutput()
  }

  /// Clicks with the left button, if the program listens to the mouse.
  package func click(row: Int, column: Int) { turn(button: 1, row: row, column: column) }

  /// Turns the wheel away, if the program listens to the mouse.
  package func scrollUp() { turn(button: 4, row: 0, column: 0) }

  /// Turns the wheel near, if the program listens to the mouse.
  package func scrollDown() { turn(button: 5, row: 0, column: 0) }

  private func turn(button: Int, row: Int, column: Int) {
    screen.click(button: button, row: row, column: column)
    sendOutput()
  }
}
