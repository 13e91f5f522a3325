import Foundation
import Scenarios
import Testing

/// Every mistake that a questionnaire may have, with the words in which it is told.
///
/// Each `NAME.patch` in the folder `Malformed` changes the files of the article; `NAME.expected`
/// is all that is said about the result.
@Suite struct MalformedTests {
  private static let folder = ArticleFiles.folder.appending(path: "Malformed")

  /// The names of the patches, in their order.
  static var names: [String] {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".patch") }.map { String($0.dropLast(6)) }.sorted()
  }

  @Test(arguments: names) func `a mistake is told with its place, its reason and its fix`(
    name: String
  ) throws {
    let files = try Self.patch(name).applied(to: ArticleFiles.unchanged.get())
    try Golden(path: "Malformed/\(name).expected").expect(files.findings())
  }

  @Test func `every kind of finding stands in an expectation`() throws {
    let expected = try Self.text(of: Self.folder, suffix: ".expected")
    let pinned = Set(expected.matches(of: /\[([a-z0-9-]+)\]\n/).map { String($0.1) })
    expectSame(try Self.kinds().subtracting(pinned).sorted(), Self.testedElsewhere)
  }

  /// Every kind of finding that the sources name.
  static func kinds() throws -> Set<String> {
    let sources = ArticleFiles.folder.appending(path: "../../Sources/QuestionnaireFiles")
    let code = try text(of: sources, suffix: ".swift")
    return Set(code.matches(of: /Wording\(\s*"([a-z0-9-]+)"/).map { String($0.1) })
  }

  /// The patch of this name.
  static func patch(_ name: String) throws -> Patch {
    try Patch(String(contentsOf: folder.appending(path: "\(name).patch"), encoding: .utf8))
  }

  /// Findings about whole files, in `FileTests`.
  private static let testedElsewhere = [
    "empty-file", "file-too-large", "more-findings", "no-format", "not-utf8",
  ]

  private static func text(of folder: URL, suffix: String) throws -> String {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(suffix) }
      .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
      .joined()
  }
}
