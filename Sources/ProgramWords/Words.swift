/// The program's own words, shared by the screens and the plain interview.
///
/// Everything about health stands in the questionnaire file; here stand only the words of the
/// form itself.
package enum Words {
  /// The language of all these words, as pages for a browser name it.
  package static let language = "en"
  /// Said of every result: nobody trained has checked the content.
  package static let notReviewed = "Not a diagnosis, and not checked by a clinician yet."
  /// Why a level may be missing.
  package static let notFinished =
    "You have not answered all the questions, so there is no result yet."
  /// What an unfinished level means.
  package static let soFar =
    "This is what your answers say so far. More answers cannot make it less urgent."
  /// The heading above the reasons.
  package static let because = "Why"
  /// The heading above the answers that decided the level.
  package static let decided = "What decided this"
  /// Said where the level needs no answer.
  package static let nothingDecided =
    "No single answer decided this. None of your answers shows a warning sign."
  /// The heading above the body map.
  package static let whereFelt = "Where you feel it"
  /// The heading above other answers that would make it more urgent.
  package static let different = "If one answer were different"
  /// Said before those answers.
  package static let moreUrgent = "Any one of these answers would make it more urgent:"
  /// What to do when one of them comes true, and that there are others.
  package static let whenTrue =
    "If one of these becomes true, do what it says there. If anything else changes, "
    + "do this check again."
  /// The heading above the sources.
  package static let sources = "Where this comes from"
  /// The heading of the review.
  package static let review = "Check your answers"
  /// Said where a question has no answer.
  package static let noAnswer = "not answered yet"
  /// The heading of the reason for a question.
  package static let whyWeAsk = "Why we ask"
  /// What an alert is called.
  package static let warning = "WARNING"
  /// What a card is called after a correction took a warning away.
  package static let changed = "You changed an answer"
  /// Said before the warnings that a correction took away.
  package static let withdrawn = "Your new answer takes this away:"
  /// Said when a correction took the last warning away.
  package static let noWarningLeft = "No warning is left from your answers so far."
  /// The heading above what to do, where the questionnaire gives none.
  package static let action = "What to do now"
  /// Asks for the country.
  package static let whereAreYou = "Where are you? It gives you the right phone number."
  /// Asks before the program is left.
  package static let leaveNow = "Leave this check?"
  /// What leaving means for the answers.
  package static let notKept = "Your answers are not kept unless you save them."
  /// The heading of the form for the path.
  package static let saveRecord = "Save the record of your answers"
  /// What the record is for, and how the name decides its form.
  package static let saveHow =
    "You can show it to a clinician. End the name in .txt or .md to read, .html to print, "
    + ".json for programs, or .fhir.json for those of a clinic."

  /// Says not to leave.
  package static let stay = "Stay here"
  /// Says to save, and then to leave.
  package static let saveThenLeave = "Save my answers, then leave"
  /// Says to leave at once.
  package static let leaveWithoutSaving = "Leave without saving"
  /// Agrees that a file is replaced.
  package static let replaceFile = "Replace the file"
  /// Asks for another name instead.
  package static let otherName = "Choose another name"
  /// Goes on behind a warning.
  package static let goOn = "Go on with the questions"
  /// Goes to the answer behind a warning.
  package static let changeAnswer = "Change my answer"

  /// What a result was made from, such as "Questions and rules: ankle 1.0.0. Program: triage 1.0.0."
  package static func made(
    from questionnaire: String, _ version: String, by programVersion: String
  ) -> String {
    "Questions and rules: \(questionnaire) \(version). Program: triage \(programVersion)."
  }

  /// What the two ends of a scale mean, such as "0 is no pain, 10 is the worst pain."
  package static func ends(of bounds: ClosedRange<Int>, low: String, high: String) -> String {
    "\(bounds.lowerBound) is \(low), \(bounds.upperBound) is \(high)."
  }

  /// How far the interview is, such as "Question 4 of 36" or, while it is not sure how many come,
  /// "Question 4 of 30 to 36".
  package static func progress(question number: Int, total: ClosedRange<Int>) -> String {
    total.lowerBound == total.upperBound
      ? "Question \(number) of \(total.upperBound)"
      : "Question \(number) of \(total.lowerBound) to \(total.upperBound)"
  }

  /// An answer that came back after a change.
  package static func restored(_ answer: String) -> String { "\(answer) (kept from before)" }

  /// An answer whose question is not asked at the moment.
  package static func setAside(_ answer: String) -> String { "\(answer) (does not apply now)" }

  /// Said before the answers that decided the level.
  package static func enough(answers count: Int) -> String {
    count == 1 ? "This answer alone is enough:" : "These answers together are enough:"
  }

  /// Things to choose from, such as keys: "b, Left or Shift-Tab".
  package static func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }

  /// How many answers no longer apply, or came back, after a change; nil when none did.
  package static func consequences(restored: Int, setAside: Int) -> String? {
    let noLonger =
      setAside == 1 ? "1 answer does not apply now" : "\(setAside) answers do not apply now"
    let again =
      restored == 1 ? "1 answer came back from before" : "\(restored) answers came back from before"
    return switch (setAside > 0, restored > 0) {
    case (true, true): "\(noLonger); \(again)."
    case (true, false): "\(noLonger)."
    case (false, true): "\(again)."
    case (false, false): nil
    }
  }
}
