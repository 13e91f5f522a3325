import ArgumentParser
import QuestionnaireFiles
import SessionStore
import Transcripts

/// Does what can fail, and tells what stands in the way.
///
/// - Throws: Exit status 65 for a questionnaire with mistakes and 74 for a store, file or
///   record that cannot be used, after the reason was told; anything else as it is.
func telling<Value>(_ body: () throws -> Value) throws -> Value {
  do {
    return try body()
  } catch let problem as StoreProblem {
    complain(KeepingWords.complaint(problem))
    throw ExitCode(74)
  } catch let failure as LoadFailure {
    complain(failure.rendered())
    throw ExitCode(65)
  } catch let problem as FileProblem {
    complain("\(problem)")
    throw ExitCode(74)
  } catch is TranscriptError {
    complain(KeepingWords.otherAnswers)
    throw ExitCode(74)
  }
}
