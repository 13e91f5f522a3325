import Diagnostics
import Foundation
import QuestionnaireFiles
import Scenarios

/// The files of the article about writing questionnaires: its YAML blocks put together.
struct ArticleFiles {
  /// The text of each file, by kind.
  private(set) var texts: [FileKind: String]

  /// The folder of this test target.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// The name each file goes by.
  static func name(_ kind: FileKind) -> String {
    switch kind {
    case .questionnaire: "ankle.yaml"
    case .evidence: "evidence.yaml"
    case .countries: "countries.yaml"
    case .bodyMap: "body-map.yaml"
    }
  }

  /// The files as the article has them.
  static let unchanged = Result { try ArticleFiles() }

  private init() throws {
    let article = Self.folder.appending(
      path: "../../Sources/TriageModel/TriageModel.docc/WritingQuestionnaires.md")
    let blocks = try String(contentsOf: article, encoding: .utf8).components(separatedBy: "```")
      .filter { $0.hasPrefix("yaml\n") }.map { $0.dropFirst("yaml\n".count) }
    texts = [:]
    var kind = FileKind.questionnaire
    for block in blocks {
      kind = FileKind.allCases.first { block.hasPrefix("format: \($0.format)") } ?? kind
      texts[kind, default: ""] += block
    }
  }

  /// The same files with one of them changed.
  func with(_ kind: FileKind, _ text: String) -> ArticleFiles {
    var changed = self
    changed.texts[kind] = text
    return changed
  }

  /// A file without some of the files.
  func without(_ kind: FileKind) -> ArticleFiles {
    var changed = self
    changed.texts[kind] = nil
    return changed
  }

  /// One of the files.
  func source(_ kind: FileKind) -> SourceFile {
    SourceFile(name: Self.name(kind), text: texts[kind] ?? "")
  }

  /// Loads the questionnaire with the other files beside it.
  func load() throws(LoadFailure) -> LoadedQuestionnaire {
    try loadQuestionnaire(source(.questionnaire)) { name in
      let kind = FileKind.allCases.first { Self.name($0) == name }
      let text = kind.flatMap { texts[$0] }
      return text.map { .bytes(Array($0.utf8)) } ?? .unreadable(reason: "no such file")
    }
  }

  /// All files.
  var sources: [SourceFile] { FileKind.allCases.map(source) }

  /// Every finding, with the files that were read.
  func diagnosis() -> LoadFailure {
    do {
      let loaded = try load()
      return LoadFailure(diagnostics: loaded.diagnostics, files: loaded.files)
    } catch {
      return error
    }
  }

  /// Every finding as people read it; empty when there is none.
  func findings() -> String { diagnosis().rendered() }
}

extension Patch {
  /// The files of the article with every change made.
  func applied(to files: ArticleFiles) throws -> ArticleFiles {
    let names = FileKind.allCases.map { ($0, String($0.rawValue.dropFirst("triage-".count))) }
    let texts = names.map { ($0.1, files.source($0.0).text) }
    let changed = try applied(to: Dictionary(uniqueKeysWithValues: texts))
    return names.reduce(files) { $0.with($1.0, changed[$1.1] ?? "") }
  }
}
