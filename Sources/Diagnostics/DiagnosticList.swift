extension Collection<Diagnostic> {
  /// The findings as people read them, each with its line, an empty line between two.
  ///
  /// - Parameter files: The texts the findings speak of, found by name.
  /// - Returns: Several lines without a line end after the last; empty for no findings.
  /// - Complexity: O(k · n) for k findings in texts of n characters.
  package func rendered(in files: [SourceFile]) -> String {
    map { finding in finding.rendered(in: files.first { $0.name == finding.file }) }
      .joined(separator: "\n\n")
  }
}
