import ArgumentParser
import BatchEvaluation
import Glibc
import TriageEngine

/// `triage evaluate QUESTIONNAIRE [FILE]`: what the rules say of recorded answer sheets.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Says what the rules make of recorded answer sheets, one JSON object a line.",
    discussion: """
      Reads one answer sheet a line and writes one result a line, in the same order. An answer is \
      the name of an option, a list of such names, a whole number or a text, as the question \
      asks; `triage export QUESTIONNAIRE --format markdown` lists the names. An optional question \
      that is left out, or null, is skipped.

      The status is complete, or incomplete when a question that must be answered has no answer: \
      unanswered names it. By default such a question counts as its if-unanswered says, mostly \
      as the not-sure answer; with --so-far it is left aside. An incomplete answer sheet has a \
      level only where that is urgent enough to be told all the same; else the level is null. \
      Answers to questions that are not asked have no effect.

      A line with a mistake gets the status invalid and says under errors what is wrong, and how \
      to mend it; it changes no other line. A line may have 1 MiB.

      The exit status is 0 when every line was an answer sheet; 65 when some were not, or when \
      the questionnaire cannot be used; 74 when a file cannot be read or the output cannot be \
      written. Memory use does not grow with the input.

      EXAMPLES
        triage evaluate sciatica sheets.ndjson > results.ndjson
        echo '{"id": "a", "answers": {"bladder-start": "cannot"}}' \\
          | triage evaluate sciatica --explain
      """)

  @Argument(help: "A name from `triage list`, or the path of a file.")
  var questionnaire: String

  @Argument(
    help: "The file of answer sheets; standard input without it.", completion: .file())
  var file: String?

  @Flag(help: "How questions without an answer count.")
  var reading = MissingAnswers.failSafe

  @Flag(help: "Add which comparisons made the rules fire, and which answers had no effect.")
  var explain = false

  @Option(help: "How many cores to use; all without it.")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() throws {
    let counts = try telling {
      let questionnaire = try QuestionnaireSource(questionnaire).questionnaire()
      let evaluator = BatchEvaluator(questionnaire, reading.mode, explains: explain)
      var run = EvaluationRun(
        evaluator, input: try SheetInput(path: file), jobs: jobs ?? Self.cores)
      return try run.toTheEnd()
    }
    if counts.invalid > 0 {
      complain("triage: \(counts.invalid) of \(counts.lines) lines are no answer sheets.")
      throw ExitCode(65)
    }
  }

  /// How many cores the machine lets the program use.
  private static var cores: Int { max(1, min(256, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}

/// How questions without an answer count.
enum MissingAnswers: String, EnumerableFlag {
  /// As their `if-unanswered` says.
  case failSafe
  /// As no answer.
  case soFar

  /// The same for the engine.
  var mode: ReadingMode {
    switch self {
    case .failSafe: .failSafe
    case .soFar: .soFar
    }
  }
}
