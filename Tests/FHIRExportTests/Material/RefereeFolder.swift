import FHIRExport
import Foundation
import Scenarios
import TriageEngine
import TriageModel

/// A folder with questionnaires, bundles and walks for the referee to read.
struct RefereeFolder {
  let path: String

  /// The questionnaires that the referee reads, by name.
  ///
  /// - Throws: Why one cannot be read.
  static func questionnaires() throws -> [(name: String, questionnaire: Questionnaire)] {
    let forms = try (0..<5).map { seed in
      var form = try RandomForm(seed: UInt64(seed))
      return (name: "form-\(seed)", questionnaire: form.questionnaire(conditional: 14))
    }
    return [
      ("sciatica", try bundledQuestionnaire()), ("pain-follow-up", try painFollowUp()),
      ("ankle", try fixture("ankle")), ("wrist", try fixture("wrist")),
    ] + forms
  }

  /// Writes everything.
  ///
  /// - Throws: Why a file cannot be written, or an answer not taken.
  func write() throws {
    for (name, questionnaire) in try Self.questionnaires() {
      let isForm = name.hasPrefix("form")
      try write(
        questionnaire, as: name, records: isForm ? 6 : 70,
        walks: name == "sciatica" ? 2000 : isForm ? 50 : 200, readingEvery: isForm ? 1000 : 1)
    }
  }

  /// Writes one questionnaire with records, and with walks in which the referee looks after every
  /// so many answers, and at the end.
  ///
  /// - Throws: Why a file cannot be written, or an answer not taken.
  func write(
    _ questionnaire: Questionnaire, as name: String, records: Int, walks: Int,
    readingEvery step: Int
  ) throws {
    try write(questionnaire.fhir(), to: "\(name).questionnaire.json")
    try write(bundles(of: questionnaire, records), to: "\(name).bundles.ndjson")
    try write(
      self.walks(through: questionnaire, walks, readingEvery: step), to: "\(name).walks.ndjson")
  }

  /// Records, one a line: every other one of an interview that was left.
  private func bundles(of questionnaire: Questionnaire, _ count: Int) throws -> [UInt8] {
    try (0..<count).flatMap { seed in
      var walk = FormWalk(questionnaire, seed: UInt64(seed))
      try walk.walk(atMost: seed % 2 == 0 ? .max : seed % 40)
      let transcript = walk.transcript(named: "interview-\(seed)", ahead: (seed % 29 - 14) * 3600)
      return try transcript.fhir(of: questionnaire).filter { $0 != UInt8(ascii: "\n") } + [10]
    }
  }

  private func walks(
    through questionnaire: Questionnaire, _ count: Int, readingEvery step: Int
  ) throws -> [UInt8] {
    let start = FormWalk.Start(
      questions: questionnaire.questions.map(\.id.text), asked: Interview(questionnaire).asked,
      every: step)
    let encoder = JSONEncoder()
    let lines = try (0..<count).map { seed in
      var walk = FormWalk(questionnaire, seed: UInt64(seed))
      try walk.walk()
      return try encoder.encode(walk.steps)
    }
    return try ([encoder.encode(start)] + lines).flatMap { [UInt8]($0) + [10] }
  }

  private func write(_ bytes: [UInt8], to name: String) throws {
    try Data(bytes).write(to: URL(filePath: path).appending(path: name))
  }
}
