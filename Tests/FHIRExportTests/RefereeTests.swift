import Foundation
import Scenarios
import Testing

@Suite struct RefereeTests {
  @Test func `what FHIR enables is what was asked, and readers of FHIR find nothing wrong`() throws
  {
    let folder = try Folder()
    try RefereeFolder(path: folder.path("")).write()
    #expect(try Referee.findings(in: folder.path("")) == ["9 questionnaires, 0 findings"])
  }

  /// Texts that are written wrongly, each in a questionnaire of its own, and what finds it.
  private static let mistakes: [(name: String, file: String, from: String, to: String)] = [
    (
      "all-for-any", "questionnaire.json", #""enableBehavior" : "any""#,
      #""enableBehavior" : "all""#
    ),
    ("no-behavior", "questionnaire.json", #""enableBehavior" : "any","#, ""),
    ("other-option", "questionnaire.json", #""code" : "N""#, #""code" : "Y""#),
    ("or-for-and", "questionnaire.json", ") and (", ") or ("),
    ("not-equal", "questionnaire.json", "linkId = 'signs'", "linkId != 'signs'"),
    ("no-system", "questionnaire.json", #""system" : "https"#, #""uri" : "https"#),
    ("twice", "questionnaire.json", #""linkId" : "age""#, #""linkId" : "walk""#),
    ("no-status", "bundles.ndjson", #""status" : "completed","#, ""),
    ("unknown-status", "bundles.ndjson", #""status" : "completed""#, #""status" : "done""#),
    ("other-text", "bundles.ndjson", "Can you take four steps?", "Can you walk?"),
    (
      "lost-reference", "bundles.ndjson", #""reference" : "urn:uuid:"#,
      #""reference" : "urn:uuid:0"#
    ),
    ("hidden-answer", "walks.ndjson", #""asked":[0,"#, #""asked":[0,1,"#),
  ]

  @Test func `readers of FHIR find what is wrong`() throws {
    let folder = try Folder()
    let questionnaire = try fixture(
      "ankle",
      [
        Edit(
          "id: age\n",
          "id: age\n        ask-when: {all: [signs includes bent, walk is no or yes]}\n")
      ])
    for mistake in Self.mistakes {
      try RefereeFolder(path: folder.path(""))
        .write(questionnaire, as: mistake.name, records: 6, walks: 20, readingEvery: 1)
      let file = URL(filePath: folder.path("\(mistake.name).\(mistake.file)"))
      let text = try String(contentsOf: file, encoding: .utf8)
      try text.replacing(mistake.from, with: mistake.to)
        .write(to: file, atomically: true, encoding: .utf8)
    }
    let findings = try Referee.findings(in: folder.path(""))
    let unseen = Self.mistakes.filter { mistake in
      !findings.contains { $0.hasPrefix("\(mistake.name) ") }
    }
    #expect(unseen.map(\.name) == [])
  }
}
