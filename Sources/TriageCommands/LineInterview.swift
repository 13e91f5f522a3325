import ArgumentParser
import Glibc
import PlainInterview
import ProgramWords
import TriageModel
import TriageScreens

/// An interview line by line on standard input and output.
struct LineInterview {
  let source: QuestionnaireSource
  /// The code of the country chosen beforehand.
  let country: String?
  /// Keeps the answers.
  let keeper: AnswerKeeper

  /// Asks until the person or the input ends it.
  ///
  /// - Returns: 0 after a result was said, 2 when the questions were left before, 74 when
  ///   nothing can be written.
  /// - Throws: `LoadFailure`, or `ValidationError` for an unknown country.
  func run() throws -> ExitCode {
    let questionnaire = try source.questionnaire()
    let chosen = try country.map {
      questionnaire.countries[try position(of: $0, in: questionnaire.countries)]
    }
    let record = RecordKeeper(questionnaire, sha256: source.digest(of: questionnaire.cover))
    var keeper = keeper
    let found = keeper.open(questionnaire.cover.id, at: Clock.now)
    let interview = PlainInterview(
      questionnaire, country: chosen, programVersion: programVersion,
      transcriptPath: record.suggestedPath, keeping: keeper.keeping,
      offers: Offer.beforeQuestions(
        news: found.news, earlier: found.earlier, keeping: keeper.keeping, isShared: false))
    // A reader that is gone is noticed by the write itself.
    signal(SIGPIPE, SIG_IGN)
    var driver = PlainDriver(
      input: STDIN_FILENO, output: STDOUT_FILENO, home: environment("HOME"),
      now: { Clock.now }, record: record, keeper: keeper, resumed: found.resumed)
    do {
      return try driver.run(interview) == .finished ? .success : ExitCode(2)
    } catch {
      complain(CommandWords.notWritten(error.words))
      return ExitCode(74)
    }
  }
}
