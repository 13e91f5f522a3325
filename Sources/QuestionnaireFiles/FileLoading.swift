package import Diagnostics
package import TriageModel

/// A file that a questionnaire names, as the caller could read it.
package enum CompanionText: Sendable {
  /// Its bytes.
  case bytes([UInt8])
  /// Why it could not be read, such as "No such file".
  case unreadable(reason: String)
}

/// What kind of file it is, by its `format` line.
///
/// - Throws: `LoadFailure` if there is no such line, or one of an unknown kind or version.
/// - Complexity: O(n) for the n bytes before that line.
package func fileKind(of file: SourceFile) throws(LoadFailure) -> FileKind {
  var reader = Reader(FindingLog(file))
  if let kind = reader.kind() { return kind }
  throw LoadFailure([reader.log])
}

/// Loads a countries file by itself.
///
/// - Throws: `LoadFailure` with every mistake.
/// - Complexity: O(n) for a file of n bytes without mistakes.
package func loadCountries(_ file: SourceFile) throws(LoadFailure) -> [Country] {
  var reader = Reader(FindingLog(file))
  let countries = reader.wholeFile(as: .countries) { $0.countries($1) }
  guard let countries, !reader.log.hasErrors else { throw LoadFailure([reader.log]) }
  return countries
}

/// Loads a body map file by itself.
///
/// - Throws: `LoadFailure` with every mistake.
/// - Complexity: O(n) for a file of n bytes without mistakes.
package func loadBodyMap(_ file: SourceFile) throws(LoadFailure) -> BodyMap {
  var reader = Reader(FindingLog(file))
  let map = reader.wholeFile(as: .bodyMap) { $0.bodyMap($1) }
  guard let map, !reader.log.hasErrors else { throw LoadFailure([reader.log]) }
  return map
}

/// Loads an evidence file by itself.
///
/// - Throws: `LoadFailure` with every mistake.
/// - Complexity: O(n) for a file of n bytes without mistakes.
package func loadEvidence(_ file: SourceFile) throws(LoadFailure) -> References {
  var reader = Reader(FindingLog(file))
  let references = reader.wholeFile(as: .evidence) { $0.references($1) }
  guard let references, !reader.log.hasErrors else { throw LoadFailure([reader.log]) }
  return references
}
