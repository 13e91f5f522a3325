/// The words of a record, for whoever reads it; those of the questionnaire come with it.
package enum TranscriptWords {
  /// At the top of every record.
  package static let notice = "Information, not a diagnosis. Not reviewed by a clinician."

  // The hand-over.
  /// The title of the first page.
  package static let handover = "Hand-over"
  /// A heading of the hand-over: the level and why.
  package static let situation = "Situation"
  /// A heading of the hand-over: what was said beside the red flags.
  package static let background = "Background"
  /// A heading of the hand-over: what the rules say, and the red flags.
  package static let assessment = "Assessment by the rules"
  /// A heading of the hand-over: warnings and advice.
  package static let advised = "What was advised"
  /// Said above the level of interviews that are not finished.
  package static let notFinished = "NOT FINISHED. Some questions have no answer."
  /// In the place of the level.
  package static let noLevel = "No level is given, because the answers are not complete."
  /// Said where the background is empty.
  package static let nothingElse = "Nothing else was said."
  /// The same while questions are open.
  package static let nothingElseYet = "Nothing else so far: not every question was reached."
  /// Before the reason of the level.
  package static let reason = "Why"
  /// Said where no red flag is of a kind.
  package static let none = "None."
  /// In the place of the words of a red flag that was not ticked.
  package static let notChosen = "Not chosen"
  /// Before other questions without a clear answer.
  package static let otherOpen = "Also not sure, not said or skipped"
  /// The heading above answers that became others.
  package static let changes = "Answers that were changed"
  /// Said of an answer that came back after a change.
  package static let cameBack = "given earlier, not confirmed since"
  /// In the place of the red flags.
  package static let flagsNotListed = "This record is older and does not list the red flags."

  /// Red flags: the person has this sign.
  package static let flagsPresent = "Red flags asked and present"
  /// Red flags: the person was not sure, or passed over the question.
  package static let flagsOpen = "Red flags asked, not sure or not said"
  /// Red flags: an answer that is neither yes nor no.
  package static let flagsOther = "Other answers to red-flag questions"
  /// Red flags: the person does not have this sign.
  package static let flagsDenied = "Red flags asked and denied"
  /// Red flags: nobody knows yet.
  package static let flagsUnanswered =
    "Red flags not asked or not answered yet (this is not a no)"
  /// Red flags: the questions were not for this person.
  package static let flagsNotAsked = "Not asked, as they did not apply"

  /// The label of a level before all questions are answered.
  package static func soFar(_ level: String) -> String { "\(level) (so far)" }
  /// A reason with the short names of the questions behind it.
  package static func reason(_ reason: String, from questions: [String]) -> String {
    questions.isEmpty ? reason : "\(reason) (from: \(questions.joined(separator: "; ")))"
  }
  /// A name with what is said of it; a question mark ends the name.
  package static func named(_ name: String, _ text: String) -> String {
    let label = name.hasSuffix("?") ? name : "\(name):"
    return text.isEmpty ? label : "\(label) \(text)"
  }
  /// The titles of other advice that the person was given.
  package static func toldAbout(_ titles: [String]) -> String {
    "Also told: \(titles.joined(separator: "; "))"
  }
  /// A warning with its reasons.
  package static func warningShown(_ label: String, _ reasons: [String]) -> String {
    named("Warning \"\(label)\"", reasons.joined(separator: "; "))
  }
  /// A warning that still stands after a change took some of its reasons away.
  package static func warningLeft(_ label: String) -> String {
    "Warning left after a change: \"\(label)\""
  }
  /// A reason that a change took away later; the clock time, and where it is known which answer
  /// became what.
  package static func takenBack(
    _ reason: String, at time: String, when change: (question: String, answer: String)?
  ) -> String {
    guard let change else { return "\(reason) (taken back at \(time))" }
    return
      "\(reason) (taken back at \(time), when \"\(change.question)\" became \"\(change.answer)\")"
  }
  /// An answer that became another one.
  package static func change(of question: String, from before: String, to now: String) -> String {
    named(question, "\"\(before)\" became \"\(now)\"")
  }

  // The whole record.
  /// The title of the second part.
  package static let record = "The whole record"
  /// A heading: the reasons of the result.
  package static let why = "Why"
  /// A heading: the answers that decided the level.
  package static let decided = "What decided the level"
  /// Said where the level needs no answer.
  package static let nothingDecided = "No single answer. No warning sign."
  /// Above those answers.
  package static let enough = "Enough for this level, whatever the other answers are:"
  /// A heading.
  package static let warnings = "Warnings shown"
  /// In the place of a warning: a change took the last one away.
  package static let noWarningLeft = "No warning is left"
  /// The heading above the body map.
  package static let whereFelt = "Where it is felt"
  /// A heading.
  package static let allAnswers = "All answers"
  /// The head of a column: the number of a question.
  package static let number = "No."
  /// The head of a column.
  package static let question = "Question"
  /// The head of a column.
  package static let answer = "Answer"
  /// In the place of an answer.
  package static let noAnswer = "(no answer)"
  /// A heading: which other answers would change the level.
  package static let different = "If one answer were different"
  /// Below that heading: how it was reckoned.
  package static let whenDifferent =
    "All other answers kept; what would newly be asked counts as not sure."
  /// Before answers that would make the level more urgent.
  package static let moreUrgent = "More urgent"
  /// Before answers that would make it less urgent.
  package static let lessUrgent = "Less urgent"
  /// A heading: all that the person was told.
  package static let guidance = "Guidance given"
  /// The heading above the steps, where the questionnaire gives none.
  package static let action = "What to do now"
  /// A heading.
  package static let sources = "Sources"
  /// A heading.
  package static let about = "About this record"
  /// Before the name and version of the questionnaire.
  package static let questionnaire = "Questionnaire"
  /// Before the name and version of the program.
  package static let program = "Program"
  /// Before the name of the country.
  package static let numbers = "Phone numbers for"
  /// Before the name of the interview.
  package static let interview = "Interview"
  /// Before a time.
  package static let started = "Started"
  /// Before a time.
  package static let recorded = "Recorded"
  /// Before the names of rules.
  package static let rules = "Rules that fired"
  /// Lines to fill in by hand, on paper.
  package static let toFill = "Name: ____________________________  Date of birth: ________________"

  /// A time on the clock of the person, with how far that is ahead of UTC, such as "+01:00".
  package static func time(_ time: String, ahead offset: String) -> String {
    "\(time) (UTC\(offset))"
  }
  /// Below the title: when the record was made, and when the interview began.
  package static func recorded(at time: String, begun: String) -> String {
    "Recorded \(time), begun at \(begun)"
  }
  /// The title of the record.
  package static func title(_ questionnaire: String) -> String {
    "\(questionnaire): hand-over and record"
  }
  /// An answer that came back after a change and was not confirmed.
  package static func restored(_ answer: String) -> String {
    "\(answer) (given earlier, not confirmed)"
  }
  /// An answer whose question is no longer asked.
  package static func setAside(_ answer: String) -> String {
    "\(answer) (does not count: no longer asked)"
  }
  /// A warning that came when an answer was changed.
  package static func afterChange(_ warning: String) -> String {
    "\(warning) (an answer was changed)"
  }
  /// The reason of a warning that a change took away.
  package static func noLonger(_ reason: String) -> String { "no longer: \(reason)" }
  /// Below an answer: what it was before.
  package static func changed(at time: String, before: String) -> String {
    "(changed at \(time); before: \(before))"
  }
  /// Before other answers: which way they would change the level, and to which, such as
  /// "More urgent (Go to A&E now)".
  package static func would(_ way: String, _ level: String) -> String { "\(way) (\(level))" }
  /// The numbers of questions with the answer they would need.
  package static func to(_ questions: [String], _ words: String) -> String {
    "\(questions.joined(separator: ", ")): \(words)"
  }
  /// The numbers of questions that change nothing.
  package static func noOther(_ questions: [String]) -> String {
    "No other answer changes the level: \(questions.joined(separator: ", "))"
  }
}
