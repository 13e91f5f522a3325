import Scenarios
import Testing
import TriageModel

@testable import TriageEngine

@Suite struct ExplanationTests {
  let sciatica: Questionnaire

  init() throws { sciatica = try bundledQuestionnaire() }

  @Test(arguments: [
    ([:], "self-care", 5), (["how-long": "6-12"], "routine", 5), (["rash": "not-sure"], "soon", 5),
    (["rash": "yes"], "today", 0), (["leaking-pee": "new"], "emergency", 0),
    (["collapse": "yes"], "ambulance", 0),
  ])
  func `an urgent level is never talked down; below, a few answers are named that are worse`(
    _ answers: [String: String], _ level: LevelID, _ worse: Int
  ) throws {
    let talk = try finished(answers)
    let explanation = talk.explanation(in: sciatica.countries[0])
    #expect(talk.levelToShow?.id == level)
    #expect(explanation.worse.count == worse)
    #expect(explanation.worse.map(\.level) == explanation.worse.map(\.level).sorted(by: >))
    #expect(explanation.worse.allSatisfy { $0.level > talk.assessment().level })
  }

  @Test func `the deciding answers stand in the words of the person`() throws {
    let explanation = try finished(["accident": "recent", "leg-weakness": "worse"])
      .explanation(in: sciatica.countries[0])
    #expect(
      explanation.deciding?.map(\.answer) == [
        ["Yes, in the last 2 weeks, and nobody medical has checked me"],
        ["It is getting weaker over hours or days"],
      ])
  }

  @Test(arguments: [
    ("conditions", "diabetes", "An aneurysm (a bulge in a large blood vessel)"),
    (
      "conditions", "aneurysm diabetes", "without \"An aneurysm (a bulge in a large blood vessel)\""
    ),
    ("fever", "no", "Yes"), ("saddle-numbness", "no", sureNumbness), ("fever", "yes", "No"),
  ])
  func `another answer is named by what is other about it`(
    _ question: QuestionID, _ answer: String, _ words: String
  ) throws {
    let explanation = try finished([question.text: answer])
      .explanation(in: sciatica.countries[0])
    let position = sciatica.position(of: question)
    let difference = explanation.differences.first { $0.position == position }
    #expect((difference?.more ?? difference?.less)?.words == words)
  }

  @Test func `an unfinished interview explains only a level that may be shown`() throws {
    var talk = Interview(sciatica)
    let country = sciatica.countries[0]
    let sheet = try sciatica.sheet(["age": "u16", "collapse": "yes"])
    for position in sheet.answered {
      #expect(talk.explanation(in: country).deciding == nil)
      #expect(talk.explanation(in: country).differences == [])
      _ = try talk.take(sheet[position] ?? .skipped, to: position, at: Moment(milliseconds: 0))
    }
    #expect(talk.explanation(in: country).deciding?.map(\.answer) == [["Yes"]])
    #expect(talk.explanation(in: country).differences == [])
  }

  private func finished(_ answers: [String: String]) throws -> Interview {
    let sheet = try sciatica.sheet(
      defaultAnswers.merging(followUpAnswers) { $1 }.merging(answers) { $1 })
    var talk = Interview(sciatica)
    while let open = talk.firstOpen {
      _ = try talk.take(sheet[open] ?? .skipped, to: open, at: Moment(milliseconds: 0))
    }
    return talk
  }
}

/// The answer after which nothing more would be asked comes before one that leads to a question.
private let sureNumbness = "Yes, and it is new, or clearly worse, in the last 2 weeks"
