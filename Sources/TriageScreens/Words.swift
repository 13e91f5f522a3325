package import TriageEngine
package import TriageModel

/// The program's own words, shared by the screens and the plain interview.
///
/// Everything about health stands in the questionnaire file; here stand only the words of the
/// form itself.
package enum Words {
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
  /// Said of an answer that came back.
  package static let restored = "kept from before"
  /// Said of an answer whose question is not asked at the moment.
  package static let setAside = "does not apply now"
  /// The heading of the reason for a question.
  package static let whyWeAsk = "Why we ask"
  /// What an alert is called.
  package static let warning = "WARNING"
  /// What a card is called after a correction took a warning away.
  package static let changed = "You changed an answer"
  /// Said before the reasons that a correction took away.
  package static let withdrawn = "This warning no longer comes from your answers:"
  /// Said when a correction took the last warning away.
  package static let noWarningLeft = "No warning is left from your answers so far."
  /// The heading above what to do, where the questionnaire gives none.
  package static let action = "What to do now"
  /// Asks for the country.
  package static let whereAreYou = "Where are you? It gives you the right phone number."
  /// Asks before the program is left.
  package static let leaveNow = "Leave now?"
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

  /// What a result was made from, such as "Questions and rules: ankle 1.0.0".
  package static func made(from cover: Cover, by version: String) -> String {
    "Questions and rules: \(cover.id) \(cover.version). Program: triage \(version)."
  }

  /// What the two ends of a scale mean.
  package static func ends(of scale: Scale) -> String {
    "\(scale.bounds.lowerBound) is \(scale.low), \(scale.bounds.upperBound) is \(scale.high)."
  }

  /// How far the interview is, such as "Question 4 of about 36".
  package static func progress(question number: Int, total: ClosedRange<Int>) -> String {
    total.lowerBound == total.upperBound
      ? "Question \(number) of \(total.upperBound)"
      : "Question \(number) of \(total.lowerBound) to \(total.upperBound)"
  }

  /// Said before the answers that decided the level.
  package static func enough(answers count: Int) -> String {
    count == 1 ? "This answer alone is enough:" : "These answers together are enough:"
  }

  /// How many answers no longer apply, or came back, after a change.
  package static func consequences(restored: Int, setAside: Int) -> String? {
    let parts = [
      setAside > 0 ? "\(count(setAside)) \(setAside == 1 ? "does" : "do") not apply now" : nil,
      restored > 0 ? "\(count(restored)) came back from before" : nil,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "; ") + "."
  }

  private static func count(_ answers: Int) -> String {
    answers == 1 ? "1 answer" : "\(answers) answers"
  }

  /// Why an answer was not taken, and what to do.
  package static func problem(_ error: AnswerError) -> String {
    switch error {
    case .wrongKind, .unknownOption: "Please choose one of the answers shown."
    case .nothingChosen: "Please choose at least one answer."
    case .moreThanOne: "Please choose one answer only."
    case .exclusiveBesideOthers: "One of these answers stands alone. Please choose again."
    case .outOfBounds(let bounds):
      "Please give a whole number from \(bounds.lowerBound) to \(bounds.upperBound)."
    case .tooLong(let most): "That is too long. Please use at most \(most) letters."
    case .controlCharacters: "Some of these letters cannot be kept. Please type it again."
    case .notOptional: "This question needs an answer. \"I'm not sure\" is fine too."
    }
  }

  /// Why a transcript was not saved, and what to do.
  package static func problem(_ failure: SaveFailure) -> String {
    switch failure {
    case .notPermitted: "You may not write there. Try a folder of your own."
    case .noSpace: "There is no space left there. Try another folder or disk."
    case .noSuchFolder: "There is no such folder. Check the path."
    case .notAFolder: "A part of this path is a file, not a folder. Check the path."
    case .isAFolder: "This is a folder. Add a file name, such as answers.txt."
    case .notAFile: "What stands there is not a file. Choose another name."
    case .readOnly: "Nothing can be written on that disk. Try another folder."
    case .badName: "A file cannot have this name. Type a short, simple one."
    case .unknownFormat: "The name must end in .txt, .md, .html or .json."
    case .otherQuestions:
      "The questions as they were asked are not here. Use .json, not .fhir.json."
    case .other(let words): "It could not be saved (\(words)). Try another folder."
    }
  }
}
