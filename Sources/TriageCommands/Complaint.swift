import Glibc

/// Writes lines to standard error, of very long ones the beginning; nothing in them drives the
/// terminal.
func complain(_ text: String) {
  var rest = Array((cut(terminalText(text)) + "\n").utf8)[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    if written <= 0 { return }
    rest = rest.dropFirst(written)
  }
}

private func cut(_ text: String, most: Int = 4096) -> String {
  if text.utf8.count <= most { return text }
  return text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.utf8.count > most ? String($0.unicodeScalars.prefix(most)) + "…" : String($0) }
    .joined(separator: "\n")
}
