import ArgumentParser
import Glibc
import ProgramWords

/// Writes a text to standard output, all of it; nothing in it drives the terminal.
///
/// - Throws: Exit status 74, after the reason was told.
func say(_ text: consuming String) throws(ExitCode) {
  text += "\n"
  try write(Array(terminalText(text).utf8))
}

/// Writes bytes to standard output, all of them.
///
/// - Throws: Exit status 74, after the reason was told.
func write(_ bytes: [UInt8]) throws(ExitCode) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if written < 0 {
      if errno == EINTR { continue }
      complain("\(FileProblem(path: CommandWords.standardOutput))")
      throw ExitCode(74)
    }
    rest = rest.dropFirst(written)
  }
}

/// How many columns the terminal of standard output has; nil when it is none, or does not say.
func terminalWidth() -> Int? {
  var size = winsize()
  guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
  return Int(size.ws_col)
}
