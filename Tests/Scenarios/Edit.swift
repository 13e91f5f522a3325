import Foundation

/// A change to the text of a file: one text in the place of the first that is like another.
package struct Edit: Sendable {
  let old: String
  let new: String

  /// A change; without an old text the new one is put at the end.
  package init(_ old: String, _ new: String) { (self.old, self.new) = (old, new) }

  /// The text with the change made.
  func applied(to text: String) throws -> String {
    if old.isEmpty { return text + new }
    guard let place = text.range(of: old) else { throw MistypedEdit(old: old) }
    return text.replacingCharacters(in: place, with: new)
  }
}

/// A text to replace that the file does not have.
package struct MistypedEdit: Error {
  /// The text.
  package let old: String
}
