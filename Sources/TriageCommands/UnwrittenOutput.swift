import Glibc

/// Has the program end with status 74, and say why, when what it printed could not be written.
func checkOutputAtExit() {
  atexit {
    guard fflush(nil) != 0 else { return }
    let words = String(cString: strerror(errno))
    complain("triage: nothing can be written to standard output: \(words)")
    _exit(74)
  }
}
