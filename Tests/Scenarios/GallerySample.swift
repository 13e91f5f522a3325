package import Diagnostics

/// A bad file and one finding about it.
package struct GallerySample {
  /// The kind of the finding.
  package var kind: String { finding.kind }

  private let finding: Diagnostic
  /// The finding as it is printed.
  private let message: String
  /// The names of the files that are bad, each with the lines to look at.
  private let parts: [(file: String, lines: String)]

  /// A finding about files, some of which differ from what they were.
  ///
  /// - Parameters:
  ///   - finding: The finding.
  ///   - files: All files; the finding may speak of one of them.
  ///   - earlier: The files without the mistake, by the same names; a file may be missing.
  package init(_ finding: Diagnostic, in files: [SourceFile], since earlier: [SourceFile]) {
    self.finding = finding
    message = finding.rendered(in: files.first { $0.name == finding.file })
    parts = files.compactMap { file in
      let old = earlier.first { $0.name == file.name }?.text
      if old == file.text { return nil }
      let line = file.name == finding.file ? finding.position?.line : nil
      return (file.name, ChangedLines(in: file.text, since: old, beside: line).text)
    }
  }

  /// The sample as a part of an article: the bad lines and the message.
  var section: String {
    let lines = parts.map { "In `\($0.file)`:\n\n```yaml\n\($0.lines)```\n" }
    return (lines + ["```text\n\(message)\n```\n"]).joined(separator: "\n")
  }

  /// Why the finding matters, as a paragraph of Markdown.
  var reason: String {
    let text = finding.why.replacing(/[\\`*_<\[\]]/) { "\\\($0.output)" }
    return text.prefix(1).uppercased() + text.dropFirst() + "\n"
  }
}
