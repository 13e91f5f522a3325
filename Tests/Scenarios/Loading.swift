import Diagnostics
import Foundation
import QuestionnaireFiles
import TriageModel

/// Reads a questionnaire of a folder, with the files it names.
func load(_ name: String, in folder: URL) throws -> Questionnaire {
  let bytes = try Data(contentsOf: folder.appending(path: name))
  let file = try readSource(named: name, bytes: bytes)
  return try loadQuestionnaire(file) { companion in
    (try? Data(contentsOf: folder.appending(path: companion))).map { .bytes(Array($0)) }
      ?? .unreadable(reason: "no such file")
  }.questionnaire
}
