import Foundation

/// A change to texts, written like a diff without line numbers.
///
/// A line `@@ evidence` names the text that the following lines speak of, at first the
/// questionnaire. Lines with `-` are replaced by those with `+`, lines with a space stay; an
/// empty line ends a change. Lines with `+` alone are put at the end of the text.
package struct Patch {
  /// The patch cannot be applied.
  package struct Misfit: Error {
    /// The lines that the text does not have.
    package let lines: String
  }

  /// Lines are left out of changes of at most this many; longer ones are about being long.
  private static let longest = 20

  private var changes: [[Substring]]

  /// Understands the lines of a patch.
  package init(_ text: String) {
    changes = text.split(separator: "\n", omittingEmptySubsequences: false).split(separator: "")
      .map(Array.init)
  }

  /// The texts with every change made.
  ///
  /// - Parameter texts: The texts by the names that a patch calls them, such as `evidence`.
  /// - Returns: The texts by the same names.
  /// - Throws: `Misfit` where a text does not have the lines that a change speaks of.
  package func applied(to texts: [String: String]) throws -> [String: String] {
    var name = "questionnaire"
    return try changes.reduce(into: texts) { texts, change in
      var lines = change[...]
      if let first = lines.first, first.hasPrefix("@@ ") {
        name = String(first.dropFirst(3))
        lines.removeFirst()
      }
      texts[name] = try Self.change(lines, in: texts[name] ?? "")
    }
  }

  /// The patch without the changes and the new lines that are not needed.
  ///
  /// - Parameter isEnough: Whether a patch still does what is wanted.
  /// - Returns: A patch of which nothing more can be left out.
  /// - Complexity: O(n²) questions for n lines.
  package func reduced(while isEnough: (Patch) -> Bool) -> Patch {
    let fewer = changes.indices.lazy.map(without)
    return (fewer.first(where: isEnough) ?? shortened.first(where: isEnough))?
      .reduced(while: isEnough) ?? self
  }

  private func without(_ change: Int) -> Patch {
    var fewer = self
    fewer.changes.remove(at: change)
    return fewer
  }

  /// The patch without one of the new lines, in turn.
  private var shortened: [Patch] {
    changes.indices.filter { changes[$0].count <= Self.longest }.flatMap { change in
      changes[change].indices.filter { changes[change][$0].hasPrefix("+") }.map { line in
        var fewer = self
        fewer.changes[change].remove(at: line)
        return fewer
      }
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
