import Scenarios
import SessionStore
import Transcripts
import TriageEngine
import TriageModel

/// The beginning of all interviews of these tests.
let beginning = Moment(milliseconds: 1_795_388_645_123)

/// The digest of the questionnaire as it stands.
let digest = String(repeating: "0f", count: 32)

/// A store in a folder of its own.
func store(in folder: Folder) throws -> SessionStore {
  try SessionStore(folder: folder.path("state/triage"), at: beginning)
}

/// What the record of an interview says.
func context(
  _ id: String, _ questionnaire: Questionnaire, started: Moment = beginning,
  ended: Moment = beginning, sha256: String = digest
) -> TranscriptContext {
  TranscriptContext(
    questionnaireSHA256: sha256, programVersion: "0.1.0", country: questionnaire.countries[1],
    started: started, ended: ended, utcOffsetSeconds: 3600, interviewID: id)
}

/// The record of an interview at a moment.
func record(_ interview: Interview, _ id: String, at moment: Moment) -> Transcript {
  Transcript(of: interview, in: context(id, interview.questionnaire, ended: moment))
}

extension RandomWalk {
  /// Goes to the end and keeps every step.
  mutating func keep(in kept: KeptInterview) throws {
    while let position = try step() {
      try kept.keep(
        interview, at: place(after: position), in: interview.questionnaire.countries[1],
        moment: moment)
    }
  }
}
