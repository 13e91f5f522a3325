import Diagnostics
import Foundation
import QuestionnaireFiles

/// A change to the files of the article, written like a diff without line numbers.
///
/// A line `@@ evidence` names the file that the following lines speak of, at first the
/// questionnaire. Lines with `-` are replaced by those with `+`, lines with a space stay; an
/// empty line ends a change. Lines with `+` alone are put at the end of the file.
struct Patch {
  /// The patch cannot be applied.
  struct Misfit: Error {
    /// The lines that the file does not have.
    let lines: String
  }

  private let changes: [[Substring]]

  /// Understands the lines of a patch.
  init(_ text: String) {
    changes = text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
      .map(Array.init)
  }

  /// The files with every change made.
  func applied(to files: ArticleFiles) throws -> ArticleFiles {
    var kind = FileKind.questionnaire
    return try changes.reduce(files) { files, change in
      var lines = change[...]
      if let name = lines.first, name.hasPrefix("@@ ") {
        kind = FileKind(rawValue: "triage-" + name.dropFirst(3)) ?? kind
        lines.removeFirst()
      }
      return files.with(kind, try Self.change(lines, in: files.source(kind).text))
    }
  }

  private static func change(_ lines: ArraySlice<Substring>, in text: String) throws -> String {
    let old = joined(lines, marks: ["-", " "])
    let new = joined(lines, marks: ["+", " "])
    if old.isEmpty { return text + new }
    guard let place = ("\n" + text).range(of: "\n" + old) else { throw Misfit(lines: old) }
    return String(("\n" + text).replacingCharacters(in: place, with: "\n" + new).dropFirst())
  }

  private static func joined(_ lines: ArraySlice<Substring>, marks: [Character]) -> String {
    lines.filter { marks.contains($0.first ?? " ") }.map { $0.dropFirst() + "\n" }.joined()
  }
}
