import ArgumentParser
import ProgramWords
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
    complain(problem.complaint)
    throw ExitCode(74)
  } catch let failure as LoadFailure {
    complain(failure.rendered())
    throw ExitCode(65)
  } catch let problem as FileProblem {
    complain("\(problem)")
    throw ExitCode(74)
  } catch is TranscriptError {
    let words = KeepingWords.otherAnswers
    complain(CommandWords.complaint(words.place, words.what, why: words.why, fix: words.fix))
    throw ExitCode(74)
  }
}
