package import TriageEngine
package import TriageModel

/// What a record says beside the interview itself.
package struct TranscriptContext: Hashable, Sendable {
  /// The SHA-256 of the questionnaire file, with that of which it uses parts behind it, in
  /// hexadecimal digits.
  package let questionnaireSHA256: String
  /// The version of the program.
  package let programVersion: String
  /// The country whose numbers stood in the texts.
  package let country: Country
  /// When the interview began.
  package let started: Moment
  /// When the record is made.
  package let ended: Moment
  /// How far the clock of the person is ahead of UTC, in seconds, -86,400…86,400.
  package let utcOffsetSeconds: Int
  /// The name of the interview.
  package let interviewID: String
  /// What the person was told of questions that had changed since some answers were given, each a
  /// paragraph.
  package var remarks: [String] = []

  /// Everything a record needs from outside.
  package init(
    questionnaireSHA256: String, programVersion: String, country: Country, started: Moment,
    ended: Moment, utcOffsetSeconds: Int, interviewID: String
  ) {
    self.questionnaireSHA256 = questionnaireSHA256
    self.programVersion = programVersion
    self.country = country
    self.started = started
    self.ended = ended
    self.utcOffsetSeconds = utcOffsetSeconds
    self.interviewID = interviewID
  }
}
