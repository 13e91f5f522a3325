import Foundation
import Scenarios
import Testing
import TriageEngine
import TriageModel

/// The truth tables of the article "Meaning", worked out by the engine.
@Suite struct MeaningTests {
  private static let article = Result {
    try String(
      contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(
        path: "../../Sources/TriageEngine/TriageEngine.docc/Meaning.md"), encoding: .utf8)
  }

  @Test(arguments: ["walk", "signs", "age"])
  func `a comparison means what its table says`(question: String) throws {
    let tables = try Self.article.get().tables.filter { $0.head[0].hasPrefix("`\(question)`") }
    let table = try #require(tables.first)
    #expect(tables.count == 1 && table.rows.count >= 5)
    for row in table.rows {
      let expected = try table.head.dropFirst().map { state in
        try Self.truth(of: row[0].code, about: question, state)
      }
      #expect(Array(row.dropFirst()) == expected, "\(row[0])")
    }
  }

  @Test func `parts come together as their table says`() throws {
    let table = try #require(try Self.article.get().tables.first { $0.head[0] == "list of two" })
    #expect(table.rows.count == 5)
    for row in table.rows {
      let expected = try table.head.dropFirst().map { holding in
        let parts = ["none hold": "no, no", "one holds": "yes, no", "both hold": "yes, yes"]
        let values = try #require(parts[holding]).split(separator: ", ").map { "walk is \($0)" }
        let questionnaire = try Self.questionnaire(
          row[0].code.replacing("[…]", with: "[\(values.joined(separator: ", "))]"))
        let sheet = try questionnaire.sheet(["hurt": "yes", "walk": "yes"])
        return Self.word(questionnaire, sheet, .soFar)
      }
      #expect(Array(row.dropFirst()) == expected, "\(row[0])")
    }
  }

  @Test func `the article speaks of every kind of test`() throws {
    let rows = try Self.article.get().tables.flatMap(\.rows).map { $0[0].code }
    for words in [
      " is yes", " is yes or ", " is not ", " includes bent", " includes bent or ",
      " includes bent and ", " does not include ", " < ", " <= ", " > ", " >= ", " is between ",
    ] { #expect(rows.contains { $0.contains(words) }, "\(words)") }
  }

  /// What a table says of a condition when the question that it reads is in a state.
  private static func truth(
    of condition: String, about question: String, _ state: String
  ) throws -> String {
    let questionnaire = try questionnaire(condition)
    let values = state.split(separator: ": ").last.map { String($0).code } ?? ""
    let isHidden = state.hasPrefix("hidden")
    let isMissing = state.hasPrefix("no answer")
    let answers = ["hurt": isHidden ? "no" : "yes"].merging(isMissing ? [:] : [question: values]) {
      $1
    }
    let sheet = try questionnaire.sheet(answers)
    let words = [ReadingMode.soFar, .failSafe].map { word(questionnaire, sheet, $0) }
    if isMissing { return state == "no answer, so far" ? words[0] : words[1] }
    return words[0] == words[1] ? words[0] : "so far \(words[0]), fail-safe \(words[1])"
  }

  private static func word(
    _ questionnaire: Questionnaire, _ sheet: AnswerSheet, _ mode: ReadingMode
  ) -> String {
    let tried = questionnaire.definitions.first { $0.id == "tried" }?.condition ?? .always
    return Reading(of: sheet, in: questionnaire, mode).holds(tried) ? "**true**" : "false"
  }

  /// The ankle check with a question before all others that hides them, and a condition with the
  /// name `tried`.
  private static func questionnaire(_ condition: String) throws -> Questionnaire {
    let hurt = """
            - id: hurt
              ask: Does your ankle hurt?
              why: Otherwise there is nothing to ask.
              one: {yes: Yes, not-sure: I'm not sure, no: No}
              sources: [guideline]

      """
    let asked = { (id: String) in
      Edit("      - id: \(id)\n", "      - id: \(id)\n        ask-when: hurt is yes\n")
    }
    return try fixture(
      "ankle",
      [
        asked("walk"), asked("signs"), asked("age"),
        Edit("      - id: walk\n", hurt + "      - id: walk\n"),
        Edit("definitions:\n", "definitions:\n  tried: \(condition)\n"),
      ])
  }
}

/// A table of an article.
private struct ArticleTable {
  let head: [String]
  let rows: [[String]]
}

extension String {
  /// The tables of a page of Markdown.
  fileprivate var tables: [ArticleTable] {
    split(separator: "\n", omittingEmptySubsequences: false)
      .split { !$0.hasPrefix("|") }.map { lines in
        let rows = lines.map { line in
          line.dropFirst().dropLast().split(separator: "|").map {
            String($0).trimmingCharacters(in: .whitespaces)
          }
        }
        return ArticleTable(head: rows[0], rows: Array(rows.dropFirst(2)))
      }
  }

  /// What stands in letters of one width.
  fileprivate var code: String { replacing("`", with: "") }
}
