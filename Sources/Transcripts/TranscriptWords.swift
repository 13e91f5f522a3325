/// The words of a record, for whoever reads it; those of the questionnaire come with it.
enum TranscriptWords {
  static let notice = "Information, not a diagnosis. Not reviewed by a clinician."

  // The hand-over.
  static let handover = "Hand-over"
  static let situation = "Situation"
  static let background = "Background"
  static let assessment = "Assessment by the rules"
  static let advised = "What was advised"
  static let notFinished = "NOT FINISHED. Some questions have no answer."
  static let noLevel = "No level is given, because the answers are not complete."
  static let soFar = " (so far)"
  static let nothingElse = "Nothing else was said."
  static let nothingElseYet = "Nothing else so far: not every question was reached."
  static let reason = "Why"
  static let none = "None."
  static let notChosen = "Not chosen"
  static let otherOpen = "Also not sure, not said or passed over"
  static let changes = "Answers that were changed"
  static let cameBack = "given earlier, not confirmed since"
  static let flagsNotListed = "This record is older and does not list the red flags."

  static func title(of state: RecordedRedFlag.State) -> String {
    switch state {
    case .present: "Red flags asked and present"
    case .open: "Red flags asked, not sure or not said"
    case .other: "Other answers to red-flag questions"
    case .denied: "Red flags asked and denied"
    case .unanswered: "Red flags not asked or not answered yet (this is not a no)"
    case .notAsked: "Not asked, as they did not apply"
    }
  }
  static func because(of questions: [String]) -> String {
    questions.isEmpty ? "" : " (from: \(questions.joined(separator: "; ")))"
  }
  /// A name with what is said of it; a question mark ends the name.
  static func named(_ name: String, _ text: String) -> String {
    name + (name.hasSuffix("?") ? "" : ":")
      + (text.isEmpty ? "" : " " + text)
  }
  static func toldAbout(_ titles: [String]) -> String {
    "Also told: " + titles.joined(separator: "; ")
  }
  static func warningShown(_ label: String, _ reasons: [String]) -> String {
    named("Warning \"\(label)\"", reasons.joined(separator: "; "))
  }
  static func warningLeft(_ label: String) -> String { "Warning left after a change: \"\(label)\"" }
  static func takenBack(at time: String) -> String { "taken back at \(time)" }
  static func when(_ question: String, became answer: String) -> String {
    ", when \"\(question)\" became \"\(answer)\""
  }
  static func change(of question: String, from before: String, to now: String) -> String {
    named(question, "\"\(before)\" became \"\(now)\"")
  }

  // The whole record.
  static let record = "The whole record"
  static let why = "Why"
  static let decided = "What decided the level"
  static let nothingDecided = "No single answer. No warning sign."
  static let enough = "Enough for this level, whatever the other answers are:"
  static let warnings = "Warnings shown"
  static let noWarningLeft = "No warning is left"
  static let afterChange = " (an answer was changed)"
  static let whereFelt = "Where it is felt"
  static let allAnswers = "All answers"
  static let number = "No."
  static let question = "Question"
  static let answer = "Answer"
  static let restored = " (given earlier, not confirmed)"
  static let noAnswer = "(no answer)"
  static let setAside = " (does not count: no longer asked)"
  static let different = "If one answer were different"
  static let whenDifferent =
    "All other answers kept; what would newly be asked counts as not sure."
  static let moreUrgent = "More urgent"
  static let lessUrgent = "Less urgent"
  static let guidance = "Guidance given"
  static let action = "What to do now"
  static let sources = "Sources"
  static let about = "About this record"
  static let questionnaire = "Questionnaire"
  static let program = "Program"
  static let numbers = "Phone numbers for"
  static let interview = "Interview"
  static let started = "Started"
  static let recorded = "Recorded"
  static let rules = "Rules that fired"
  static let notTime = "not a time such as 2026-11-22T22:06:07.123Z"

  static let toFill = "Name: ____________________________  Date of birth: ________________"

  static func recorded(at time: String, begun: String) -> String {
    "Recorded \(time), begun at \(begun)"
  }
  static func title(_ questionnaire: String) -> String { "\(questionnaire): hand-over and record" }
  static func noLonger(_ reason: String) -> String { "no longer: \(reason)" }
  static func changed(at time: String, before: String) -> String {
    "(changed at \(time); before: \(before))"
  }
  static func would(_ way: String, _ level: String) -> String { "\(way) (\(level))" }
  static func to(_ questions: [String], _ words: String) -> String {
    "\(questions.joined(separator: ", ")): \(words)"
  }
  static func noOther(_ questions: [String]) -> String {
    "No other answer changes the level: " + questions.joined(separator: ", ")
  }
}
