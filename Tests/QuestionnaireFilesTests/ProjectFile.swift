import Diagnostics
import Foundation
import QuestionnaireFiles

/// Loads a questionnaire of this project by its path from the folder of the package.
func loadProjectFile(_ path: String) throws -> LoadedQuestionnaire {
  let url = ArticleFiles.folder.appending(path: "../../\(path)")
  let file = try readSource(named: path, bytes: Data(contentsOf: url))
  return try loadQuestionnaire(file) { name in
    let companion = url.deletingLastPathComponent().appending(path: name)
    let data = try? Data(contentsOf: companion)
    return data.map { .bytes(Array($0)) } ?? .unreadable(reason: "no such file")
  }
}
