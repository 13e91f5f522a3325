package import TriageEngine
package import TriageModel

/// A person who answers by chance, one step a second: goes on, changes an answer, and reads the
/// warnings.
package struct RandomWalk {
  /// The interview so far.
  package private(set) var interview: Interview
  /// The moment of the last step.
  package private(set) var moment: Moment
  private var random: SeededGenerator

  /// A walk that is the same for the same seed.
  package init(_ questionnaire: Questionnaire, seed: UInt64, from moment: Moment) {
    interview = Interview(questionnaire)
    self.moment = moment
    random = SeededGenerator(seed: seed)
  }

  /// Goes on with an interview that was rebuilt, in the place of the same one.
  package mutating func goOn(with interview: Interview) { self.interview = interview }

  /// One step: answers the first open question, or changes one of the others.
  ///
  /// - Returns: The position of the question; nil when all is answered.
  /// - Throws: Why the answer was not taken.
  package mutating func step() throws -> Int? {
    guard let open = interview.firstOpen else { return nil }
    let isChange = Int.random(in: 0..<6, using: &random) == 0
    let position = (isChange ? interview.asked.randomElement(using: &random) : nil) ?? open
    let answers = RandomSheets(questionnaire: interview.questionnaire)
    moment = moment.later(by: 1000)
    let effect = try interview.take(
      answers.answer(position, &random), to: position, at: moment)
    if let alert = effect.alert { interview.noteShown(alert, at: moment) }
    return position
  }

  /// Where the person stands after answering a question: mostly where the answer leads, at times
  /// back at the question or among all answers.
  package func place(after position: Int) -> InterviewPlace {
    let id = interview.questionnaire.questions[position].id
    return switch moment.milliseconds / 1000 % 7 {
    case 2: .question(id)
    case 4: .correction(id)
    case 5: .review
    case _: .next(in: interview)
    }
  }
}
