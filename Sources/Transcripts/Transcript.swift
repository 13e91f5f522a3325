import ProgramWords
package import TriageEngine
package import TriageModel

/// The record of one interview: the answers, what was said about them, and when.
///
/// It holds ids and the words that were shown, so that it can be read without the questionnaire.
/// An interview that gives no level that may be shown has none here either, and no rules.
package struct Transcript: Codable, Hashable, Sendable {
  /// What the first line of every record says.
  package static let notice = TranscriptWords.notice

  /// The sentence that says what the record is not.
  package let notice: String
  /// Whether every question that was asked has an answer or was passed over.
  package let finished: Bool
  /// When and where the interview took place.
  package let interview: Circumstances
  /// The questionnaire that was asked.
  package let questionnaire: Stamp
  /// The program that asked.
  package let program: Program
  /// The place whose numbers stood in the texts.
  package let country: Place
  /// What was said of questions that had changed since some answers were given, each a paragraph;
  /// nil when none had.
  package let remarks: [String]?
  /// What the person was told.
  package let result: RecordedResult
  /// Every question that was asked, and every answer that was set aside, in asking order.
  package let answers: [RecordedAnswer]
  /// The warning signs that the urgent rules look for, and what was said of each, in asking order;
  /// nil in a record from before they were listed.
  package let redFlags: [RecordedRedFlag]?
  /// Where it is felt, drawn in lines of ASCII with what the patterns mean; nil where no answer is
  /// drawn.
  package let bodyMap: [String]?
  /// The questions that were asked and have no answer, in asking order.
  package let unanswered: [QuestionID]
  /// What happened beside the answers, oldest first.
  package let events: [RecordedEvent]

  /// When and where an interview took place.
  package struct Circumstances: Codable, Hashable, Sendable {
    /// The name of the interview, given from outside.
    package let id: String
    /// When it began.
    package let started: Moment
    /// When the record was made.
    package let ended: Moment
    /// How far the clock of the person was ahead of UTC, in seconds, within a day.
    package let utcOffsetSeconds: Int
  }

  /// Which questionnaire was asked.
  package struct Stamp: Codable, Hashable, Sendable {
    /// The name of the questionnaire.
    package let id: String
    /// The version of its content.
    package let version: String
    /// Its title.
    package let title: String
    /// The SHA-256 of its file in hexadecimal digits.
    package let sha256: String
  }

  /// Which program asked.
  package struct Program: Codable, Hashable, Sendable {
    /// The name of the program.
    package let name: String
    /// Its version.
    package let version: String
  }

  /// Whose emergency numbers stood in the texts.
  package struct Place: Codable, Hashable, Sendable {
    /// The code of the country.
    package let code: CountryCode
    /// The name people chose.
    package let name: String
  }
}
