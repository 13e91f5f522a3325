import ArgumentParser
import NcursesTerminal
import ProgramWords
import SessionStore
import TriageModel
import TriageScreens

/// `triage history trend`: how things went over the weeks.
struct HistoryTrendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Shows how pain and the like went over time.",
    discussion: """
      Every finished interview is one column of the chart. Without a questionnaire, all that come \
      with the program count. Then every value is said in words.

      EXAMPLES
        triage history trend
        triage history trend sciatica --plain
        triage history trend ./my-questions.yaml --format json
      """)

  @Argument(help: "A name from `triage list`, or the path of a file.")
  var questionnaire: String?

  @Flag(help: "Draw with plain ASCII characters only.")
  var ascii = false

  @Flag(help: "Draw no chart, and say all in words.")
  var plain = false

  @ArgumentParser.Option(help: "How to report: text or json.")
  var format = ReportFormat.text

  func run() throws {
    guard let history = try KeptHistory() else {
      return try format == .json ? say(nothing.report()) : say(Words.nothingKept)
    }
    let found = try telling { try history.course(of: questionnaire) }
    switch format {
    case .text: try say(lines(of: found).joined(separator: "\n"))
    case .json: try say(CourseJSON(found).report())
    }
  }

  private var nothing: CourseJSON { CourseJSON(Course(series: [], points: [], advice: [])) }

  private func lines(of course: Course) -> [String] {
    let isASCII = ascii || !NcursesTerminal.canShowUnicode()
    return course.lines(
      width: max(24, terminalWidth() ?? 80), isASCII: isASCII,
      isDrawn: !plain && !wishesPlainText)
  }
}

extension KeptHistory {
  /// How it went over time.
  ///
  /// - Parameter name: The name or path of a questionnaire; nil for all that come with the program
  ///   and have answers.
  /// - Returns: One point for each finished interview.
  /// - Throws: `StoreProblem`, `LoadFailure` or `FileProblem`.
  func course(of name: String?) throws -> Course {
    if let name {
      return try TriageCommands.course(
        from: store, following: [try QuestionnaireSource(name).questionnaire()])
    }
    let asked = Set(interviews.map { $0.questionnaire + ".yaml" })
    let bundled = try BundledFile.questionnaires.filter { asked.contains($0.name) }
      .map { try QuestionnaireSource($0).questionnaire() }
    return try TriageCommands.course(from: store, following: bundled)
  }
}
