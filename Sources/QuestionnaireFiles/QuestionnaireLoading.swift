package import Diagnostics
package import TriageModel

/// A questionnaire as it was loaded, with what a check of it needs.
package struct LoadedQuestionnaire: Sendable {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// Where its parts stand.
  package let places: Places
  /// Warnings by file and place.
  package let diagnostics: [Diagnostic]
  /// The main file, then the evidence file, the countries file and the body map file, then those of
  /// the questionnaire of which it uses parts.
  package let files: [SourceFile]
}

/// Loads a questionnaire with the files that it names: countries, evidence, body map, and the
/// questionnaire of which it uses parts.
///
/// - Parameters:
///   - file: The main file.
///   - companion: Reads a file beside the main file, by its name without a folder.
/// - Returns: The questionnaire, with warnings if there are any.
/// - Throws: `LoadFailure` with every mistake of all files.
/// - Complexity: O(n) for files of n bytes without mistakes.
package func loadQuestionnaire(
  _ file: SourceFile, companion: (String) -> CompanionText
) throws(LoadFailure) -> LoadedQuestionnaire {
  var files = ReadFiles(Reader(FindingLog(file)), mayInclude: true, companion: companion)
  guard let questionnaire = files.questionnaire, !files.logs.contains(where: \.hasErrors) else {
    throw LoadFailure(files.logs)
  }
  files.checkUsage(in: questionnaire)
  let checked = LoadFailure(files.logs)
  return LoadedQuestionnaire(
    questionnaire: questionnaire, places: files.main.places, diagnostics: checked.diagnostics,
    files: checked.files)
}

/// Loads the first page of a questionnaire and no more, to be shown while the rest is read.
///
/// The evidence it names is not looked up.
///
/// - Throws: `LoadFailure` with every mistake of the first page.
/// - Complexity: O(n) for a first page of n bytes.
package func loadCover(_ file: SourceFile) throws(LoadFailure) -> Cover {
  let start = file.firstDocument
  var main = Reader(FindingLog(start ?? file))
  let page = start == nil ? main.pages().page : main.onlyRoot()
  main.names.evidence.isComplete = false
  main.names.sources.isComplete = false
  let cover = page.map { main.cover($0) }
  guard let cover, !main.log.hasErrors else {
    throw LoadFailure(diagnostics: main.log.sorted, files: [file])
  }
  return cover
}

/// How many bytes the first page has with the line of three hyphens behind it; all of them when
/// there is no such line.
///
/// - Complexity: O(n) for a first page of n bytes.
package func firstPageLength(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
  let end = Array("\n---\n".utf8)
  var matched = 0
  for (index, byte) in bytes.enumerated() {
    matched = byte == end[matched] ? matched + 1 : byte == end[0] ? 1 : 0
    if matched == end.count { return index + 1 }
  }
  return bytes.count
}

extension SourceFile {
  /// The file up to the line of three hyphens; nil if it has none behind some text.
  fileprivate var firstDocument: SourceFile? {
    var text = text
    let length = text.withUTF8(firstPageLength)
    guard length < text.utf8.count || text.hasSuffix("\n---\n") else { return nil }
    return SourceFile(name: name, text: String(text.utf8.prefix(length - 4)) ?? "")
  }
}
