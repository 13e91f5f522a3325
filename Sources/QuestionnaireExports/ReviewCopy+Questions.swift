import TriageModel

/// The levels and the questions.
extension ReviewCopy {
  var levels: [MarkdownBlock] {
    [.heading(2, "Levels of urgency, most urgent first")]
      + questionnaire.levels.flatMap { level in
        [
          heading(3, "\(level.mark) \(level.label): \(level.id)", level.trace),
          .list(items(of: level)),
        ]
      }
  }

  private func items(of level: Level) -> [MarkdownItem] {
    let steps = level.steps.map { MarkdownItem("\(questionnaire.source(of: $0))") }
    let unfinished: MarkdownText = level.isShownUnfinished ? "may" : "may not"
    return [
      MarkdownItem("How soon: \(level.within); inside a sentence: \(level.limit)"),
      MarkdownItem(level.isAlert ? "Warns at once, during the questions" : "Does not warn"),
      MarkdownItem("It \(unfinished) be shown when the questions were not finished"),
      MarkdownItem("What to do:", steps),
    ] + grounds(level.evidence, level.sources)
  }

  var questions: [MarkdownBlock] {
    [
      .heading(2, "Questions"),
      .paragraph(
        "In asking order. A question that is hidden has no answer: every comparison about it is "
          + "false, also one that says what the answer is not."),
    ]
      + questionnaire.sections.flatMap { section -> [MarkdownBlock] in
        let introduction = section.introduction.map { [MarkdownBlock.quote(["\($0)"])] } ?? []
        return [.heading(3, "\(section.title)")] + introduction + section.questions.flatMap(blocks)
      }
  }

  private func blocks(_ position: Int) -> [MarkdownBlock] {
    let question = questionnaire.questions[position]
    let texts = [question.ask, question.hint].compactMap(\.self).map { "\($0)" as MarkdownText }
    return [
      heading(4, "\(question.id)", question.trace), .quote(texts), .list(items(of: question)),
    ]
  }

  private func items(of question: Question) -> [MarkdownItem] {
    let asked = question.askWhen.map { questionnaire.item("Asked when", $0) }
    let skipped = question.isOptional ? [MarkdownItem("It may be skipped")] : []
    return [
      MarkdownItem("Why: \(question.why)"),
      MarkdownItem("Takes \(question.takes)", question.options.map(item)),
      asked ?? MarkdownItem("Always asked"),
    ] + skipped + [MarkdownItem("A missing answer counts as \(missing(question))")]
      + grounds(question.evidence, question.sources)
  }

  private func item(_ option: Option) -> MarkdownItem {
    let alone: MarkdownText = option.isExclusive ? " (stands alone)" : ""
    let trace = option.trace.map { " (\($0))" as MarkdownText } ?? ""
    return MarkdownItem("\(option.id): \(questionnaire.source(of: option.label))\(alone)\(trace)")
  }

  private func missing(_ question: Question) -> MarkdownText {
    switch question.ifUnanswered {
    case .options(let mask) where mask.isEmpty: "nothing chosen"
    case .options(let mask):
      MarkdownText(mask.positions.map { "\(question.options[$0].id)" }, separator: ", ")
    case .number(let number): "\(number)"
    case .note, .skipped, nil: "nothing"
    }
  }
}
