import ArgumentParser
import Glibc

/// Writes a line to standard output, all of it.
///
/// - Throws: Exit status 74, after the reason was told.
func say(_ line: String) throws(ExitCode) {
  var rest = Array((line + "\n").utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
    if written < 0 {
      if errno == EINTR { continue }
      complain("\(FileProblem(path: "standard output"))")
      throw ExitCode(74)
    }
    rest = rest.dropFirst(written)
  }
}
