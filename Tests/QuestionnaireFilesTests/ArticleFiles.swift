import Diagnostics
import Foundation
import QuestionnaireFiles
import Scenarios

/// The files of the article about writing questionnaires: its YAML blocks put together.
struct ArticleFiles {
  /// The text of each file, by kind.
  private(set) var texts: [FileKind: String]
  /// The text of the questionnaire that uses parts of the other one.
  private(set) var followUp = ""
  /// Whether that one was changed, so that it is the one to be looked at.
  private var isAboutFollowUp = false

  /// The name that it goes by.
  static let followUpName = "ankle-follow-up.yaml"

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
      if block.contains("\nid: ankle-follow-up\n") {
        followUp = String(block)
        continue
      }
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

  /// The same files with the questionnaire changed that uses parts of the other one.
  func with(followUp text: String) -> ArticleFiles {
    var changed = self
    changed.isAboutFollowUp = isAboutFollowUp || text != followUp
    changed.followUp = text
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
    try load(isAboutFollowUp ? followUpSource : source(.questionnaire))
  }

  /// The questionnaire that uses parts of the other one.
  var followUpSource: SourceFile { SourceFile(name: Self.followUpName, text: followUp) }

  /// Loads one of the two questionnaires with the other files beside it.
  func load(_ file: SourceFile) throws(LoadFailure) -> LoadedQuestionnaire {
    try loadQuestionnaire(file) { name in
      let kind = FileKind.allCases.first { Self.name($0) == name }
      let text = name == Self.followUpName ? followUp : kind.flatMap { texts[$0] }
      return text.map { .bytes(Array($0.utf8)) } ?? .unreadable(reason: "no such file")
    }
  }

  /// All files.
  var sources: [SourceFile] { FileKind.allCases.map(source) + [followUpSource] }

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
    let texts = names.map { ($0.1, files.source($0.0).text) } + [("follow-up", files.followUp)]
    let changed = try applied(to: Dictionary(uniqueKeysWithValues: texts))
    return names.reduce(files.with(followUp: changed["follow-up"] ?? "")) {
      $0.with($1.0, changed[$1.1] ?? "")
    }
  }
}
