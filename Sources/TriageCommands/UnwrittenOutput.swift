import Glibc
import ProgramWords

/// Has the program end with status 74, and say why, when what it printed could not be written.
func checkOutputAtExit() {
  atexit {
    guard fflush(nil) != 0 else { return }
    let words = String(cString: strerror(errno))
    complain(CommandWords.notWritten(words))
    _exit(74)
  }
}
