import ProgramWords
package import TriageModel

extension Questionnaire {
  /// The words of an answer as the person saw them.
  ///
  /// - Parameters:
  ///   - answer: An answer to that question.
  ///   - position: The position of the question.
  ///   - country: Whose figures and numbers stand in the options.
  /// - Returns: The labels of the chosen options in file order, the number with its unit, or
  ///   the text of the note.
  package func words(for answer: Answer, to position: Int, in country: Country) -> [String] {
    let question = questions[position]
    return switch answer {
    case .options(let mask): labels(of: question, mask, country)
    case .number(let number): [words(for: number, question)]
    case .note(let text): [text]
    case .skipped: [EngineWords.skipped]
    }
  }

  private func labels(of question: Question, _ mask: OptionMask, _ country: Country) -> [String] {
    let context = FillIn(country: country, figures: figures)
    let labels = mask.positions.map { question.options[$0].label.filled(in: context) }
    return labels.isEmpty ? [EngineWords.noneChosen] : labels
  }

  private func words(for number: Int, _ question: Question) -> String {
    switch question.kind {
    case .number(let range): EngineWords.number(number, unit: range.unit)
    case .scale(let scale):
      EngineWords.number(number, on: scale.bounds, low: scale.low, high: scale.high)
    case .one, .many, .sites, .note: String(number)
    }
  }

  /// The reasons to show for an assessment: those of its own level first, then the others by
  /// urgency, each wording once; rules to be shown alone only when no other gives a reason.
  ///
  /// - Returns: The fired rules in the order to show.
  package func reasonsToShow(for assessment: Assessment) -> [Assessment.FiredRule] {
    let shown = shownRules(of: assessment)
    var seen: Set<String> = []
    return levels.map(\.urgency)
      .flatMap { level in shown.filter { $0.level == level } }
      .filter { seen.insert($0.because).inserted }
  }

  /// What the places of a text are filled with for an assessment: the reasons of the deciding
  /// level and its time limit.
  package func fillIn(for assessment: Assessment, in country: Country) -> FillIn {
    let reasons = reasonsToShow(for: assessment).filter { $0.level == assessment.level }
    let hours = assessment.withinHours.map(EngineWords.limit)
    return FillIn(
      country: country, figures: figures, reasons: reasons.map(\.because).joined(separator: "; "),
      limit: hours ?? level(assessment.level).limit)
  }

  /// The sources behind an assessment: those of the reasons to show, of the level and of the
  /// advice, each once.
  package func sources(of assessment: Assessment) -> [SourceID] {
    let fired = shownRules(of: assessment).map { rules[$0.rule] }
    let level = level(assessment.level)
    let shown = assessment.advice.joined().map { advice[$0] }
    let fallbacks = topics.indices
      .filter { assessment.advice[$0].isEmpty && topics[$0].otherwiseAt.contains(level.urgency) }
      .map { topics[$0] }
    return references.sources(
      of: fired.flatMap(\.evidence) + level.evidence + shown.flatMap(\.evidence)
        + fallbacks.flatMap(\.evidence),
      and: fired.flatMap(\.sources) + level.sources + shown.flatMap(\.sources)
        + fallbacks.flatMap(\.sources))
  }

  /// The fired rules, without those to be shown alone when there are others.
  ///
  /// - Complexity: O(r) for r fired rules.
  package func shownRules(of assessment: Assessment) -> [Assessment.FiredRule] {
    let others = assessment.fired.filter { !rules[$0.rule].isShownAlone }
    return others.isEmpty ? assessment.fired : others
  }
}
