import ArgumentParser
import NcursesTerminal
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// An interview on the screen, from the first page to the end of the program.
struct ScreenInterview {
  let source: QuestionnaireSource
  /// The code of the country chosen beforehand.
  let country: String?
  let options: TerminalOptions
  /// Keeps the answers.
  let keeper: AnswerKeeper
  /// How long it waits before the first page comes back for the next person; nil when the program
  /// is for one person.
  var patience: Int?

  /// Shows the first page at once, then reads the rest, then follows the person.
  ///
  /// - Returns: 0 after a result was read, 2 when the questions were left before, 74 when the
  ///   terminal was lost; and where the record was saved.
  /// - Throws: `TerminalError`, `LoadFailure`, or `ValidationError` for an unknown country.
  func run() throws -> (status: ExitCode, savedPath: String?) {
    let page = source.firstPage()
    let chosen = try page.flatMap { page in
      try country.map { try position(of: $0, in: page.countries) }
    }
    var terminal = try NcursesTerminal(options)
    var configuration = ScreenConfiguration(
      isASCII: !terminal.usesUnicode, programVersion: programVersion, transcriptPath: "",
      country: chosen ?? 0, keeping: keeper.keeping)
    configuration.isKiosk = patience != nil
    configuration.usesMouse = configuration.isKiosk ? nil : terminal.usesMouse
    if let page, !keeper.resumesAtOnce {
      let first = StartPage(
        cover: page.cover, countries: page.countries, configuration: configuration)
      terminal.draw(first.grid(on: terminal.size))
    }
    let questionnaire = try source.questionnaire()
    let record = RecordKeeper(questionnaire, sha256: source.digest(of: questionnaire.cover))
    configuration.transcriptPath = record.suggestedPath
    if let patience {
      return (serve(questionnaire, configuration, on: &terminal, patience: patience), nil)
    }
    var walk = ScreenWalk(
      questionnaire, on: terminal.size, configuration, keeper: keeper, record: record)
    let end = walk.follow(on: &terminal)
    return (end.status, end == .lost ? nil : walk.savedPath)
  }

  /// Asks one person after the other; each begins with nothing of the one before.
  private func serve(
    _ questionnaire: Questionnaire, _ configuration: ScreenConfiguration,
    on terminal: inout NcursesTerminal, patience: Int
  ) -> ExitCode {
    while true {
      let record = RecordKeeper(questionnaire, sha256: source.digest(of: questionnaire.cover))
      var walk = ScreenWalk(
        questionnaire, on: terminal.size, configuration, keeper: keeper, record: record)
      let end = walk.follow(on: &terminal, patience: Patience(seconds: patience))
      if end == .lost { return end.status }
      terminal.discardTypeAhead()
    }
  }
}

extension WalkEnd {
  /// What the program ends with.
  fileprivate var status: ExitCode {
    switch self {
    case .finished: .success
    case .left: ExitCode(2)
    case .lost: ExitCode(74)
    }
  }
}
