/// The words of the graph, beside those of the questionnaire.
enum GraphWords {
  static let alert = "warns at once, during the questions"

  static let key = [
    "Left: the questions. An arrow leads to a question that is asked only where its words hold.",
    "Right: the rules, each in the box of the most urgent level that it gives.",
    "A dashed arrow leads to a less urgent level that the same rule gives in another case.",
  ]

  static func gives(_ levels: [String]) -> String {
    "gives \(levels.joined(separator: ", or "))"
  }

  static func reads(_ questions: [String]) -> String {
    questions.isEmpty ? "fires always" : "reads \(questions.joined(separator: ", "))"
  }

  /// When a question is asked; nil where its one arrow says it.
  static func asked(_ joining: Joining) -> String? {
    switch joining {
    case .single: nil
    case .atLeast(1): "asked when an arrow holds"
    case .atLeast(let count): "asked when \(count) arrows hold"
    case .all: "asked when every arrow holds"
    case .none: "asked when no arrow holds"
    case .words(let words): "asked when \(words)"
    }
  }
}
