import TriageEngine
import TriageModel

/// The levels with their rules.
extension DotGraph {
  /// A box for each level, most urgent first, with the rules of which it is the most urgent level.
  var levels: [String] {
    questionnaire.levels.flatMap(cluster) + columns
  }

  private func cluster(_ level: Level) -> [String] {
    let (ink, ground) = level.tone.colours
    return [
      "subgraph \(quoted("cluster level \(level.id)")) {",
      "label=\(label(["\(level.mark) \(level.label)"])); style=\"filled,rounded\"; "
        + "color=\"\(ink)\"; fillcolor=\"\(ground)\"; fontcolor=\"\(ink)\";",
      node(level),
    ] + rules(under: level).map { node($0, in: ink) } + ["}"]
  }

  private func node(_ level: Level) -> String {
    let (ink, _) = level.tone.colours
    let lines =
      ["\(level.mark) \(level.id): \(level.within)"] + (level.isAlert ? [GraphWords.alert] : [])
    let border = level.isAlert ? ", peripheries=2" : ""
    return "\(quoted("level \(level.id)")) [label=\(label(lines)), color=\"\(ink)\", "
      + "fillcolor=\"\(ink)\", fontcolor=white\(border)];"
  }

  private func node(_ rule: Rule, in ink: String) -> String {
    let name = [rule.trace, rule.id.text].compactMap(\.self).joined(separator: " ")
    let levels = levels(of: rule).map { "\($0.mark) \($0.id)" }
    let lines = [
      name, rule.because, GraphWords.gives(levels), GraphWords.reads(questions(of: rule)),
    ]
    return "\(quoted("rule \(rule.id)")) [label=\(label(lines)), color=\"\(ink)\", width=3];"
  }

  /// The names of the questions that a rule reads, in asking order.
  private func questions(of rule: Rule) -> [String] {
    let read = rule.cases.flatMap { questionnaire.comparisons(in: $0.when) }.map(\.question)
    return Set(read).sorted().map { questionnaire.questions[$0].id.text }
  }

  /// The levels that a rule can give, most urgent first.
  private func levels(of rule: Rule) -> [Level] {
    Set(rule.cases.map(\.level)).sorted(by: >).map(questionnaire.level)
  }

  private func rules(under level: Level) -> [Rule] {
    questionnaire.rules.filter { levels(of: $0).first?.id == level.id }
  }

  /// Holds each level below the one before it, and its rules below it side by side.
  private var columns: [String] {
    let count = 2
    return (0..<count).flatMap { place in
      column(
        questionnaire.levels.flatMap { level in
          let rules = rules(under: level).enumerated().filter { $0.offset % count == place }
          return ["level \(level.id)"] + rules.map { "rule \($0.element.id)" }
        })
    }
  }

  /// From each rule to the levels of its less urgent cases.
  var otherCases: [String] {
    questionnaire.rules.flatMap { rule in
      levels(of: rule).dropFirst().map { level in
        "\(quoted("rule \(rule.id)")) -> \(quoted("level \(level.id)")) "
          + "[style=dashed, color=\"\(level.tone.colours.ink)\", constraint=false];"
      }
    }
  }
}

extension Level.Tone {
  /// Letters and ground, with a contrast of 4.5 to 1 or more, also for white on the ink.
  fileprivate var colours: (ink: String, ground: String) {
    switch self {
    case .emergency: ("#b00020", "#fde7ea")
    case .urgent: ("#a23c00", "#fff1e0")
    case .soon: ("#735600", "#fff8d6")
    case .routine: ("#175cd3", "#e8f1ff")
    case .calm: ("#05603a", "#e6f6ec")
    }
  }
}
