import Transcripts
import TriageEngine
import TriageModel

/// Makes the transcript of an interview: knows the file that was asked from and the clock.
struct RecordKeeper {
  let source: QuestionnaireSource
  let questionnaire: Questionnaire
  let started = Clock.now
  private let name = String(UInt64.random(in: 0...UInt64.max), radix: 16)

  init(source: QuestionnaireSource, questionnaire: Questionnaire) {
    self.source = source
    self.questionnaire = questionnaire
  }

  /// The path to offer.
  var suggestedPath: String {
    pathToOffer(
      for: questionnaire.transcriptName(at: started, ahead: Clock.secondsAheadOfUTC))
  }

  /// The record of an interview as it stands at a moment.
  func transcript(of interview: Interview, country: Country, at moment: Moment) -> Transcript {
    let context = TranscriptContext(
      questionnaireSHA256: sha256(source.bytes), programVersion: programVersion, country: country,
      started: started, ended: moment, utcOffsetSeconds: Clock.secondsAheadOfUTC,
      interviewID: name)
    return Transcript(of: interview, in: context)
  }
}
