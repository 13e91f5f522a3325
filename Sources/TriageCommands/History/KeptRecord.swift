import ArgumentParser
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
  /// - Returns: The record.
  /// - Throws: `ValidationError` when its questionnaire is not known, or `ExitCode` after the
  ///   reason was told.
  func record(of summary: InterviewSummary, as path: String?) throws -> Transcript {
    let kept = try telling { () throws(StoreProblem) in try store.transcript(of: summary.id) }
    if let kept { return kept }
    let asked = try AskedQuestionnaire(of: summary, in: path)
    let events = try telling { () throws(StoreProblem) in try store.events(of: summary.id) }
    let replay = Replay(of: events, as: asked.questionnaire, country: summary.country)
    let resumed = ResumedInterview(
      summary: summary, replay: replay, isOld: false, isChanged: asked.sha256 != summary.sha256)
    for line in resumed.news { complain(line) }
    return Transcript(
      of: replay.interview,
      in: TranscriptContext(
        questionnaireSHA256: asked.sha256, programVersion: summary.programVersion,
        country: replay.country, started: summary.started, ended: summary.last,
        utcOffsetSeconds: summary.utcOffsetSeconds, interviewID: summary.id))
  }
}

/// The questionnaire that an interview was held with, as it is now.
struct AskedQuestionnaire {
  let questionnaire: Questionnaire
  /// The SHA-256 of its file in hexadecimal digits.
  let sha256: String

  /// The questionnaire of an interview.
  ///
  /// - Throws: As `name(of:in:)` and `loading(_:)` do.
  init(of summary: InterviewSummary, in path: String?) throws {
    let name = try Self.name(of: summary, in: path)
    (questionnaire, sha256) = try loading { () throws in
      let source = try QuestionnaireSource(name)
      let questionnaire = try source.questionnaire()
      return (questionnaire, source.digest(of: questionnaire.cover))
    }
    guard questionnaire.cover.id == summary.questionnaire else {
      throw ValidationError(
        "these answers belong to '\(summary.questionnaire)', and \(name) is another one")
    }
  }

  /// The bundled name, or the path.
  ///
  /// - Throws: `ValidationError` when there is neither.
  static func name(of summary: InterviewSummary, in path: String?) throws -> String {
    let name = summary.questionnaire
    if let path { return path }
    if BundledFile.questionnaires.contains(where: { $0.name == name + ".yaml" }) { return name }
    throw ValidationError(
      "these answers belong to '\(name)', which does not come with the program. "
        + "Name its file: --questionnaire PATH")
  }
}

/// Loads a questionnaire, and tells its mistakes.
///
/// - Throws: Exit status 65 or 74, after the reason was told.
func loading<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let failure as LoadFailure {
    complain(failure.rendered())
    throw ExitCode(65)
  } catch let problem as FileProblem {
    complain("\(problem)")
    throw ExitCode(74)
  }
}
