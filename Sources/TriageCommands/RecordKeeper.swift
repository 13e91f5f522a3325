import SessionStore
import Transcripts
import TriageEngine
import TriageModel

/// Makes the transcript of an interview: knows what was asked from, its name and the clock.
struct RecordKeeper {
  let questionnaire: Questionnaire
  /// When the interview began.
  private(set) var started = Clock.now
  /// The SHA-256 of the questionnaire file, with that of which it uses parts behind it, in hexadecimal digits.
  let sha256: String
  private var name = String(UInt64.random(in: 0...UInt64.max), radix: 16)

  private var remarks: [String] = []

  /// Records an interview with a questionnaire from a file of this SHA-256.
  init(_ questionnaire: Questionnaire, sha256: String) {
    self.questionnaire = questionnaire
    self.sha256 = sha256
  }

  /// The path to offer.
  var suggestedPath: String {
    pathToOffer(
      for: questionnaire.transcriptName(at: started, ahead: Clock.secondsAheadOfUTC))
  }

  /// Goes on with an interview that was kept, under its name and from its beginning.
  mutating func goOn(with resumed: ResumedInterview) {
    started = resumed.summary.started
    name = resumed.summary.id
    remarks = resumed.news
  }

  /// The record of an interview as it stands at a moment.
  func transcript(of interview: Interview, country: Country, at moment: Moment) -> Transcript {
    Transcript(of: interview, in: context(country, at: moment))
  }

  /// What a record that is made at a moment says beside the interview.
  func context(_ country: Country, at moment: Moment) -> TranscriptContext {
    var context = TranscriptContext(
      questionnaireSHA256: sha256, programVersion: programVersion, country: country,
      started: started, ended: moment, utcOffsetSeconds: Clock.secondsAheadOfUTC,
      interviewID: name)
    context.remarks = remarks
    return context
  }
}
