import Foundation
import Scenarios
import Testing
import Transcripts
import TriageEngine
import TriageModel

/// Every form of a record says the same: nothing is lost between an interview and a page.
@Suite struct WholeRecordTests {
  @Test(arguments: ["sciatica", "ankle"])
  func `every form holds every answer, reason, source and warning`(name: String) throws {
    let questionnaire = try name == "ankle" ? fixture(name) : bundledQuestionnaire()
    var random = SeededGenerator(seed: 17)
    for _ in 0..<40 {
      let record = try randomTalk(questionnaire, &random).transcript()
      for form in Form.allCases {
        let page = try form.words(of: record)
        let missing = record.statements.filter { !page.holds(bare($0)) }
        #expect(missing == [], "\(form)")
      }
    }
  }

  @Test(arguments: ["sciatica", "ankle"])
  func `no form of an unfinished record holds a level that reassures`(name: String) throws {
    let questionnaire = try name == "ankle" ? fixture(name) : bundledQuestionnaire()
    let reassuring = questionnaire.levels.filter { !$0.isShownUnfinished }.map(\.label)
    var random = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      let steps = Int.random(in: 0..<questionnaire.questions.count, using: &random)
      let talk = try randomTalk(questionnaire, &random, steps: steps)
      if talk.interview.isFinished { continue }
      let record = talk.transcript()
      #expect(record.result.level.map { !reassuring.contains($0.label) } ?? true)
      for form in Form.allCases {
        let page = try form.words(of: record).lowercased()
        #expect(reassuring.filter { page.holds(bare($0).lowercased()) } == [], "\(form)")
      }
    }
  }

  @Test(arguments: ["sciatica", "ankle"])
  func `a validator that is not ours finds nothing wrong in any page`(name: String) throws {
    let questionnaire = try name == "ankle" ? fixture(name) : bundledQuestionnaire()
    var random = SeededGenerator(seed: 31)
    for steps in [nil, nil, nil, nil, 0, 7] as [Int?] {
      let record = try randomTalk(questionnaire, &random, steps: steps).transcript()
      #expect(try HTMLValidator.complaints(about: record.html()) == "")
    }
    #expect(try HTMLValidator.complaints(about: "<!DOCTYPE html><title>x</title><b>") != "")
  }

  @Test(arguments: hostileNotes)
  func `a note stays words in every form`(note: String) throws {
    var talk = RecordedTalk(try fixture("ankle"))
    try talk.take(.note(note), to: 5)
    let record = talk.transcript()
    for form in Form.allCases { #expect(try form.words(of: record).holds(bare(note)), "\(form)") }
    #expect(!record.html().contains("<script"))
    #expect(try HTMLValidator.complaints(about: record.html()) == "")
  }
}

/// A form of a record, read back to the words it shows.
enum Form: CaseIterable {
  case text, markdown, html, json

  /// What a reader sees, without spaces: lines are broken in another place in every form.
  func words(of record: Transcript) throws -> String {
    switch self {
    case .text: bare(record.text())
    case .markdown: bare(characters(try CommonMark.page(of: record.markdown())))
    case .html:
      bare(characters(record.html().replacing(/<style>[\s\S]*?<\/style>/, with: "")))
    case .json: bare(try Transcript(json: record.json()).statements.joined(separator: "\n"))
    }
  }

  /// HTML without its marks and its references to characters.
  private func characters(_ page: String) -> String {
    let known = ["lt": "<", "gt": ">", "quot": "\"", "#39": "'", "amp": "&"]
    let text = page.replacing(/<[^>]*>/.matchingSemantics(.unicodeScalar), with: "")
    let parts = text.unicodeScalars.split(separator: "&", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(into: String(parts[0])) { words, part in
      guard let end = part.firstIndex(of: ";") else {
        words += "&" + String(part)
        return
      }
      words += (known[String(part[..<end])] ?? "&?") + String(part[part.index(after: end)...])
    }
  }
}

/// A text without white space.
func bare(_ text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
}

extension String {
  /// Whether a text stands here, byte for byte.
  func holds(_ text: String) -> Bool {
    text.isEmpty || range(of: text, options: .literal) != nil
  }
}

extension Transcript {
  /// All that a clinician must find in a record, whatever its form.
  var statements: [String] {
    let shown = result.rules.filter { result.reasons.contains($0.id) }
    let asked = answers.flatMap {
      [$0.asked] + $0.words + $0.changes.flatMap { $0.fromWords ?? [] }
    }
    let because = shown.map { $0.because.prefix(1).uppercased() + $0.because.dropFirst() }
    let warned = events.compactMap(\.alert).flatMap { alert in
      [alert.level?.label ?? ""] + alert.withdrawn.map(\.because)
    }
    let guided = result.parts.flatMap { part in
      [part.title] + part.blocks.map { $0.paragraph ?? $0.item ?? "" }
    }
    return asked + because + warned + guided + result.steps + result.sources.map(\.citation)
      + (redFlags ?? []).map(\.name)
      + [notice, questionnaire.version, questionnaire.sha256, program.version]
  }
}
