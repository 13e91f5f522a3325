import ProgramWords
package import TriageModel

/// Everything a person is told at the end of an interview or on an alert, filled in and in order.
///
/// The screen, the plain interview and the transcript all show this value, so that they cannot
/// say different things.
package struct Guidance: Hashable, Sendable {
  /// The rank of the level; nil when an unfinished interview gives none that may be shown.
  package let level: Urgency?
  /// Whether every question was answered.
  package let isFinished: Bool
  /// How soon, such as "Today" or "Within 2 hours"; empty without a level.
  package let within: String
  /// What to do, in order; empty without a level.
  package let steps: [String]
  /// Why, most urgent first; empty without a level.
  package let reasons: [Reason]
  /// The parts of the result in order; without a level only those of place `warning`.
  package let parts: [Part]
  /// Where the statements come from.
  package let sources: [Source]

  /// Why a level was given.
  package struct Reason: Hashable, Sendable {
    /// The rule that fired.
    package let rule: RuleID
    /// The level it gives.
    package let level: Urgency
    /// The reason, with a capital letter at its start.
    package let text: String
    /// The answers that made it fire, in asking order.
    package let answers: [AnswerInWords]
  }

  /// An answer as the person saw it.
  package struct AnswerInWords: Hashable, Sendable {
    /// The position of the question.
    package let position: Int
    /// The question.
    package let question: String
    /// The labels chosen, the number or the text.
    package let answer: [String]
  }

  /// One topic with what is said about it.
  package struct Part: Hashable, Sendable {
    /// The topic.
    package let topic: TopicID
    /// Where it stands.
    package let place: Topic.Place
    /// The heading.
    package let title: String
    /// Paragraphs and list items; never empty.
    package let blocks: [TextBlock]
  }

  /// A paragraph or a list item.
  package enum TextBlock: Hashable, Sendable {
    /// A paragraph.
    case paragraph(String)
    /// An item of a list.
    case item(String)
  }

  /// The parts that stand at a place.
  package func parts(at place: Topic.Place) -> [Part] { parts.filter { $0.place == place } }
}

extension Interview {
  /// What the person is told now: the result when finished, else what may be said so far.
  ///
  /// - Parameter country: Whose numbers stand in the texts.
  /// - Returns: The texts in order, with every place filled in.
  /// - Complexity: O(c) for c comparisons in all rules and advice.
  package func guidance(in country: Country) -> Guidance {
    let assessment = assessment()
    let writer = GuidanceWriter(interview: self, assessment: assessment, country: country)
    return writer.guidance(isFinished: isFinished, showsLevel: levelToShow != nil)
  }
}

extension Interview {
  /// An answer as the person gave it; nil when there is none.
  func answerInWords(to position: Int, in country: Country) -> Guidance.AnswerInWords? {
    sheet[position].map {
      Guidance.AnswerInWords(
        position: position, question: questionnaire.questions[position].ask,
        answer: questionnaire.words(for: $0, to: position, in: country))
    }
  }
}

/// Turns an assessment into words.
private struct GuidanceWriter {
  let interview: Interview
  let assessment: Assessment
  let country: Country

  var questionnaire: Questionnaire { interview.questionnaire }
  var context: FillIn { questionnaire.fillIn(for: assessment, in: country) }

  func guidance(isFinished: Bool, showsLevel: Bool) -> Guidance {
    let level = questionnaire.level(assessment.level)
    let hours = assessment.withinHours.map(EngineWords.within)
    return Guidance(
      level: showsLevel ? level.urgency : nil,
      isFinished: isFinished,
      within: showsLevel ? hours ?? level.within : "",
      steps: showsLevel ? level.steps.map { $0.filled(in: context) } : [],
      reasons: showsLevel ? reasons : [],
      parts: questionnaire.topics.indices.compactMap { part($0, showsLevel: showsLevel) },
      sources: showsLevel
        ? questionnaire.sources(of: assessment).compactMap(questionnaire.references.source) : [])
  }

  private var reasons: [Guidance.Reason] {
    questionnaire.reasonsToShow(for: assessment).map { fired in
      Guidance.Reason(
        rule: questionnaire.rules[fired.rule].id, level: fired.level,
        text: fired.because.capitalizedAtStart, answers: answers(behind: fired))
    }
  }

  private func answers(behind fired: Assessment.FiredRule) -> [Guidance.AnswerInWords] {
    Set(fired.rationale.map(\.question)).sorted().compactMap {
      interview.answerInWords(to: $0, in: country)
    }
  }

  private func part(_ position: Int, showsLevel: Bool) -> Guidance.Part? {
    let topic = questionnaire.topics[position]
    guard showsLevel || topic.place == .warning else { return nil }
    let blocks = assessment.advice[position].flatMap { questionnaire.advice[$0].text }
    let texts = blocks.isEmpty ? fallback(topic) : blocks.map(filled)
    guard !texts.isEmpty else { return nil }
    return Guidance.Part(topic: topic.id, place: topic.place, title: topic.title, blocks: texts)
  }

  private func filled(_ block: Advice.Block) -> Guidance.TextBlock {
    switch block {
    case .paragraph(let text): .paragraph(text.filled(in: context))
    case .item(let text): .item(text.filled(in: context))
    }
  }

  private func fallback(_ topic: Topic) -> [Guidance.TextBlock] {
    guard let otherwise = topic.otherwise, topic.otherwiseAt.contains(assessment.level)
    else { return [] }
    return [.paragraph(otherwise)]
  }
}

extension String {
  /// The text with its first letter in upper case.
  fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
