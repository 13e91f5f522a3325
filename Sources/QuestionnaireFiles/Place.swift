package import Diagnostics

/// Where a part of a questionnaire stands: in its own file, or in one that it includes.
package struct Place: Hashable, Sendable {
  /// The name of the file.
  package let file: String
  /// The place in it.
  package let position: SourcePosition
  /// Where the questionnaire brings it in; nil for what stands in its own file.
  package let use: SourcePosition?

  /// A place in a file.
  package init(file: String, position: SourcePosition, use: SourcePosition? = nil) {
    self.file = file
    self.position = position
    self.use = use
  }

  /// The same place as one that another file uses.
  func used(at position: SourcePosition) -> Place {
    Place(file: file, position: self.position, use: position)
  }
}
