package import Diagnostics

/// Why a file could not be used: every mistake found in it.
package struct LoadFailure: Error, Sendable, CustomStringConvertible {
  /// The findings by file and place; at least one is an error.
  package let diagnostics: [Diagnostic]
  /// The files they speak of.
  package let files: [SourceFile]

  /// Findings with the files they speak of.
  package init(diagnostics: [Diagnostic], files: [SourceFile]) {
    self.diagnostics = diagnostics
    self.files = files
  }

  /// The findings of some files, in the order of the files and of the places in them.
  init(_ logs: [FindingLog]) {
    self.init(diagnostics: logs.flatMap(\.sorted), files: logs.map(\.source))
  }

  /// All findings as people read them, each with its line of the file.
  package func rendered() -> String { diagnostics.rendered(in: files) }

  package var description: String { rendered() }
}
