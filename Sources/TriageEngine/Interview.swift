package import TriageModel

/// One walk through a questionnaire: the answers, what they mean so far, and what happened when.
///
/// A value: every answer gives a new state, and the same answers give the same state in
/// whatever order they came.
package struct Interview: Sendable {
  /// The questionnaire that is asked.
  package let questionnaire: Questionnaire
  /// All answers, those kept aside while their question is hidden included.
  package private(set) var sheet: AnswerSheet
  /// What happened, oldest first.
  package private(set) var events: [InterviewEvent] = []
  /// The answers as the rules see them during the interview.
  package private(set) var reading: Reading
  /// The rules of alerting levels that fire now, in file order.
  package private(set) var alerting: [Assessment.FiredRule] = []
  /// Questions whose answer came back when they were shown again and was not confirmed since.
  package private(set) var restored: Set<Int> = []

  /// An interview without answers.
  package init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    sheet = AnswerSheet(count: questionnaire.questions.count)
    reading = Reading(of: sheet, in: questionnaire, .soFar)
  }

  /// Takes an answer, or a changed one, and says what follows from it at once.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - position: The position of its question; an answer to a question that is hidden at the
  ///     moment is kept aside, like one whose question was hidden later.
  ///   - moment: When it was given.
  /// - Returns: An alert to show, and which other answers came back or no longer apply.
  /// - Throws: Why the answer cannot be taken; the interview stays as it was.
  /// - Complexity: O(c) for c comparisons in all rules.
  package mutating func take(
    _ answer: Answer, to position: Int, at moment: Moment
  ) throws(AnswerError) -> AnswerEffect {
    try questionnaire.questions[position].check(answer)
    let before = self
    let earlier = sheet[position]
    sheet[position] = answer
    reading = Reading(of: sheet, in: questionnaire, .soFar)
    alerting = reading.assessment().fired.filter { questionnaire.level($0.level).isAlert }
    note(.answered(question: position, answer, instead: earlier), at: moment)
    return settle(since: before, position, at: moment)
  }

  /// Records that an alert stood on the screen.
  package mutating func noteShown(_ alert: Alert, at moment: Moment) {
    note(.alertShown(alert), at: moment)
  }

  /// Notes what changed around an answer and gathers it.
  private mutating func settle(
    since before: Interview, _ position: Int, at moment: Moment
  ) -> AnswerEffect {
    let (now, was) = (Set(asked), Set(before.asked))
    let back = now.subtracting(was).filter { sheet[$0] != nil }.sorted()
    let aside = was.subtracting(now).filter { sheet[$0] != nil }.sorted()
    restored.formUnion(back)
    restored.subtract(aside + [position])
    for question in back { note(.restored(question: question), at: moment) }
    for question in aside { note(.setAside(question: question), at: moment) }
    let isChange = before.sheet[position] != nil && before.sheet[position] != sheet[position]
    let alert = Alert(from: before.alerting, to: alerting, isChange: isChange)
    return AnswerEffect(alert: alert, restored: back, setAside: aside)
  }

  private mutating func note(_ kind: InterviewEvent.Kind, at moment: Moment) {
    events.append(InterviewEvent(kind: kind, moment: moment))
  }
}

extension Interview {
  /// The positions of the questions that are asked on this path, in asking order.
  package var asked: [Int] { reading.states.indices.filter { reading.states[$0] != .hidden } }

  /// The first asked question without an answer; nil when all have one.
  package var firstOpen: Int? { asked.first { sheet[$0] == nil } }

  /// Whether every asked question has an answer or was passed over.
  package var isFinished: Bool { firstOpen == nil }

  /// The asked question before a position; nil at the beginning.
  package func question(before position: Int) -> Int? { asked.last { $0 < position } }

  /// The section a question belongs to.
  package func section(of position: Int) -> Section? {
    questionnaire.sections.first { $0.questions.contains(position) }
  }

  /// How far the interview has come: answered, and how many remain at least and at most.
  package var outlook: Outlook { Outlook(of: sheet, in: questionnaire) }

  /// What the rules say.
  ///
  /// - Returns: For a finished interview the fail-safe assessment. For an unfinished one what
  ///   the answers given say so far, which must never be shown as reassurance: see
  ///   `levelToShow`.
  package func assessment() -> Assessment { readingForResult.assessment() }

  /// The answers as the rules see them for a result: fail-safe when finished, else so far.
  package var readingForResult: Reading {
    isFinished ? Reading(of: sheet, in: questionnaire, .failSafe) : reading
  }

  /// The level that may be shown: that of the result when finished, else the level so far if
  /// it may be shown unfinished.
  package var levelToShow: Level? {
    let level = questionnaire.level(assessment().level)
    return isFinished || level.isShownUnfinished ? level : nil
  }
}
