import ArgumentParser
import ProgramWords
import QuestionnaireFiles
import SessionStore
import Transcripts
import TriageModel
import TriageScreens

extension KeptHistory {
  /// The record of an interview: as it was when the result was read, else built from its answers.
  ///
  /// - Parameters:
  ///   - summary: Which interview.
  ///   - path: The file of its questionnaire; nil for one that comes with the program.
  /// - Returns: The record, with remarks where questions have changed.
  /// - Throws: `ValidationError` when its questionnaire is not known, `StoreProblem`, or what stands
  ///   against the questionnaire.
  func record(
    of summary: InterviewSummary, as path: String?
  ) throws -> Transcript {
    if let kept = try store.transcript(of: summary.id) { return kept }
    let asked = try AskedQuestionnaire(of: summary.questionnaire, in: path)
    let replay = Replay(
      of: try store.events(of: summary.id), as: asked.questionnaire, country: summary.country)
    let resumed = ResumedInterview(
      summary: summary, replay: replay, isOld: false, isChanged: asked.sha256 != summary.sha256)
    var context = TranscriptContext(
      questionnaireSHA256: asked.sha256, programVersion: summary.programVersion,
      country: replay.country, started: summary.started, ended: summary.last,
      utcOffsetSeconds: summary.utcOffsetSeconds, interviewID: summary.id)
    context.remarks = resumed.news
    return Transcript(of: replay.interview, in: context)
  }

  /// Writes the record of an interview in a format; tells of questions that have changed.
  ///
  /// - Parameters:
  ///   - summary: Which interview.
  ///   - format: How it is written.
  ///   - path: The file of its questionnaire; nil for one that comes with the program.
  /// - Returns: The record in UTF-8.
  /// - Throws: `ValidationError` when its questionnaire is not known, or not as it was asked where
  ///   that is needed; an exit status after anything else was told.
  func bytes(
    of summary: InterviewSummary, in format: TranscriptFormat, as path: String?
  ) throws -> [UInt8] {
    try telling {
      let found = try record(of: summary, as: path)
      for line in found.remarks ?? [] { complain(line) }
      return try format.bytes(
        of: found, asked: AskedQuestionnaire(for: found, in: path).questionnaire)
    }
  }
}

/// The questionnaire that an interview was held with, as it is now.
struct AskedQuestionnaire {
  let questionnaire: Questionnaire
  /// The SHA-256 of its file in hexadecimal digits.
  let sha256: String

  /// The questionnaire of an interview.
  ///
  /// - Throws: `ValidationError` when it is not known or another one, `LoadFailure`, or
  ///   `FileProblem`.
  init(of id: String, in path: String?) throws {
    let name = try Self.name(of: id, in: path)
    let source = try QuestionnaireSource(name)
    questionnaire = try source.questionnaire()
    sha256 = source.digest(of: questionnaire.cover)
    guard questionnaire.cover.id == id else {
      throw ValidationError(CommandWords.otherQuestionnaire(id, than: name))
    }
  }

  /// The questionnaire of a record, exactly as it was asked.
  ///
  /// - Throws: `ValidationError` when it has changed since, is not known or another one,
  ///   `LoadFailure`, or `FileProblem`.
  init(for record: Transcript, in path: String?) throws {
    let asked = record.questionnaire
    self = try AskedQuestionnaire(of: asked.id, in: path)
    guard sha256 == asked.sha256 else {
      throw ValidationError(CommandWords.changedSince(asked.id, asked.version))
    }
  }

  /// The bundled name, or the path.
  ///
  /// - Throws: `ValidationError` when there is neither.
  static func name(of id: String, in path: String?) throws -> String {
    if let path { return path }
    if BundledFile.questionnaires.contains(where: { $0.name == id + ".yaml" }) { return id }
    throw ValidationError(CommandWords.nameItsFile(id))
  }
}
