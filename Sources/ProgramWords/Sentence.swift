/// The text with its first letter in upper case.
package func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// The text with a full stop, unless it ends in a mark of its own.
package func sentence(_ text: String) -> String {
  text.last.map { ".!?:;".contains($0) } ?? true ? text : text + "."
}
