import Diagnostics
import Foundation
import QuestionnaireFiles
import TriageModel

/// Reads a questionnaire of a folder, with the files it names.
func load(_ name: String, in folder: URL, _ edits: [Edit] = []) throws -> Questionnaire {
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  let edited = try edits.reduce(text) { try $1.applied(to: $0) }
  let file = try readSource(named: name, bytes: Array(edited.utf8))
  return try loadQuestionnaire(file) { companion in
    (try? Data(contentsOf: folder.appending(path: companion))).map { .bytes(Array($0)) }
      ?? .unreadable(reason: "no such file")
  }.questionnaire
}
