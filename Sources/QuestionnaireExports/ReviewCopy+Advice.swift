import TriageModel

/// What people are told, and the numbers that differ by country.
extension ReviewCopy {
  var advice: [MarkdownBlock] {
    [
      .heading(2, "Advice"),
      .paragraph(
        "The parts of the result in their order. `{emergency}`, `{urgent}`, `{reasons}` and "
          + "`{limit}` stand for numbers, reasons and times that are filled in."),
    ] + questionnaire.topics.indices.flatMap(topic)
  }

  private func topic(_ position: Int) -> [MarkdownBlock] {
    let topic = questionnaire.topics[position]
    let most = topic.most.map { [MarkdownItem("At most \($0) blocks, earlier ones first")] } ?? []
    let otherwise = topic.otherwise.map { words in
      MarkdownItem("Where no block applies, at \(levels(topic.otherwiseAt)): “\(words)”")
    }
    let blocks = questionnaire.advice.filter { $0.topic == position }
    return [
      .heading(3, "\(topic.title): \(topic.id)"),
      .list(
        [MarkdownItem("Place: \(topic.place.rawValue)")] + most + [otherwise].compactMap(\.self)
          + grounds(topic.evidence, topic.sources)),
    ] + blocks.flatMap(block)
  }

  private func block(_ advice: Advice) -> [MarkdownBlock] {
    let texts = advice.text.map { block -> MarkdownText in
      switch block {
      case .paragraph(let text): "\(questionnaire.source(of: text))"
      case .item(let text): "- \(questionnaire.source(of: text))"
      }
    }
    return [heading(4, "\(advice.id)", advice.trace), .quote(texts), .list(items(of: advice))]
  }

  private func items(of advice: Advice) -> [MarkdownItem] {
    let (rules, blocks) = (questionnaire.rules, questionnaire.advice)
    let parts: [MarkdownItem?] = [
      MarkdownItem("Shown at \(levels(advice.levels))"),
      advice.when.map { questionnaire.item("Only when", $0) },
      names("Only when one of these rules gave the level", advice.byRules?.map { rules[$0].id }),
      names("Not when one of these did", advice.notByRules.map { rules[$0].id }),
      names("Only together with", advice.with?.map { blocks[$0].id }),
      names("Never beside", advice.contradicts.map { blocks[$0].id }),
    ]
    return parts.compactMap(\.self) + grounds(advice.evidence, advice.sources)
  }

  /// Names behind some words; nil without names.
  private func names<Named>(_ words: MarkdownText, _ names: [Identifier<Named>]?) -> MarkdownItem? {
    guard let names, !names.isEmpty else { return nil }
    return MarkdownItem("\(words): \(list(names))")
  }

  /// Names with commas between them.
  func list<Named>(_ names: [Identifier<Named>]) -> MarkdownText {
    MarkdownText(names.map { "\($0)" }, separator: ", ")
  }

  /// Levels by their names, most urgent first.
  func levels(_ levels: Set<Urgency>) -> MarkdownText {
    if levels.count == questionnaire.levels.count { return "every level" }
    return list(levels.sorted(by: >).map { questionnaire.level($0).id })
  }

  var places: [MarkdownBlock] {
    let countries = questionnaire.countries.map { country -> [MarkdownText] in
      [
        "\(country.code)", "\(country.name)", "\(country.emergency)", "\(country.urgent)",
        MarkdownText(citation: country.source),
      ]
    }
    let head: [MarkdownText] = ["Code", "Place", "emergency", "urgent", "Source"]
    return [.heading(2, "Numbers to call"), .table(head, countries)] + figures
  }

  private var figures: [MarkdownBlock] {
    let items = questionnaire.figures.map { figure in
      let byCountry = figure.byCountry.sorted { $0.key < $1.key }.map { ", \($0.key) \($0.value)" }
      return MarkdownItem(
        "\(figure.id): \(figure.otherwise) \(figure.unit)\(byCountry.joined())",
        grounds(figure.evidence, figure.sources))
    }
    return items.isEmpty ? [] : [.heading(2, "Figures"), .list(items)]
  }
}
