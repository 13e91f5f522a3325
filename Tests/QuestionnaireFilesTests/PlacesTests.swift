import Diagnostics
import QuestionnaireFiles
import Testing
import TriageModel

/// Where the parts of a questionnaire stand in its file.
@Suite struct PlacesTests {
  private static let files = Result {
    [
      try ArticleFiles.unchanged.get().load(), try loadProjectFile("Questionnaires/sciatica.yaml"),
      try loadProjectFile("Questionnaires/pain-follow-up.yaml"),
    ]
  }

  @Test func `the place of every part is known`() throws {
    for loaded in try Self.files.get() {
      let (places, questionnaire) = (loaded.places, loaded.questionnaire)
      var named: [([Place], [String])] = [
        (places.levels, questionnaire.levels.map(\.id.text)),
        (places.questions, questionnaire.questions.map(\.id.text)),
        (places.definitions, questionnaire.definitions.map(\.id.text)),
        (places.rules, questionnaire.rules.map(\.id.text)),
        (places.topics, questionnaire.topics.map(\.id.text)),
        (places.advice, questionnaire.advice.map(\.id.text)),
        (places.properties, questionnaire.properties.map(\.id.text)),
      ]
      named += zip(places.options, questionnaire.questions).map { ($0, $1.options.map(\.id.text)) }
      named += zip(places.cases, questionnaire.rules).map { ($0, $1.cases.map { _ in "when:" }) }
      for (places, words) in named { expectSame(loaded.words(at: places, like: words), words) }
      #expect(places.options.count == questionnaire.questions.count)
      #expect(places.cases.count == questionnaire.rules.count)
    }
  }

  @Test func `the place of every comparison is known, in the order in which they are met`() throws {
    for loaded in try Self.files.get() {
      var owners = Set(loaded.places.comparisons.keys)
      for (owner, condition) in loaded.questionnaire.ownedConditions {
        let words = condition.comparedQuestions.map {
          loaded.questionnaire.questions[$0].id.text + " "
        }
        let places = loaded.places.comparisons[owner] ?? []
        expectSame(loaded.words(at: places, like: words), words)
        owners.remove(owner)
      }
      #expect(owners == [])
    }
  }
}

extension LoadedQuestionnaire {
  /// What stands at some places, as far as it is compared with some words.
  fileprivate func words(at places: [Place], like words: [String]) -> [String] {
    let count = max(places.count, words.count)
    return (0..<count).map { index in
      guard places.indices.contains(index), words.indices.contains(index) else { return "nothing" }
      return String(text(at: places[index]).prefix(words[index].count))
    }
  }

  /// What stands behind a place in its line, or in the next one where a folded text begins.
  private func text(at place: Place) -> Substring {
    let file = files.first { $0.name == place.file }
    let position = place.position
    let text = file?.line(position.line)?.dropFirst(position.column - 1) ?? ""
    return text == ">-" ? file?.line(position.line + 1)?.drop { $0 == " " } ?? "" : text
  }
}

extension Questionnaire {
  /// Every condition that a part may have, with what it belongs to.
  fileprivate var ownedConditions: [(ConditionOwner, Condition)] {
    var owned: [(ConditionOwner, Condition?)] = []
    owned += questions.enumerated().map { (.askWhen($0), $1.askWhen) }
    owned += definitions.enumerated().map { (.definition($0), $1.condition) }
    for (rule, cases) in rules.map(\.cases).enumerated() {
      owned += cases.enumerated().map { (.ruleCase(rule: rule, index: $0), $1.when) }
    }
    owned += advice.enumerated().map { (.advice($0), $1.when) }
    for (property, promises) in properties.map(\.promises).enumerated() {
      owned += promises.enumerated().map {
        (.promise(property: property, index: $0), $1.condition)
      }
    }
    owned += acceptedChanges.enumerated().map { (.acceptedChange($0), $1.condition) }
    return owned.compactMap { owner, condition in condition.map { (owner, $0) } }
  }
}

extension Condition {
  /// The questions of the comparisons, in the order in which a walk meets them.
  fileprivate var comparedQuestions: [Int] {
    switch self {
    case .always, .definition: []
    case .comparison(let comparison): [comparison.question]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      parts.flatMap(\.comparedQuestions)
    }
  }
}
