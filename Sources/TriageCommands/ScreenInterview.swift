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

  /// Shows the first page at once, then reads the rest, then follows the person.
  ///
  /// - Returns: 0 after a result was read, 2 when the questions were left before, 74 when the
  ///   terminal was lost.
  /// - Throws: `TerminalError`, `LoadFailure`, or `ValidationError` for an unknown country.
  func run() throws -> ExitCode {
    let page = source.firstPage()
    let chosen = try page.flatMap { page in
      try country.map { try position(of: $0, in: page.countries) }
    }
    var terminal = try NcursesTerminal(options)
    var configuration = ScreenConfiguration(
      isASCII: !terminal.usesUnicode, programVersion: programVersion, transcriptPath: "",
      country: chosen ?? 0)
    if let page {
      let first = StartPage(
        cover: page.cover, countries: page.countries, configuration: configuration)
      terminal.draw(first.grid(on: terminal.size))
    }
    let questionnaire = try source.questionnaire()
    let record = RecordKeeper(source: source, questionnaire: questionnaire)
    configuration.transcriptPath = record.suggestedPath
    var state = ScreenState(questionnaire, size: terminal.size, configuration)
    return follow(&state, on: &terminal, record)
  }

  /// Draws, waits, handles, until the end.
  private func follow(
    _ state: inout ScreenState, on terminal: inout NcursesTerminal, _ record: RecordKeeper
  ) -> ExitCode {
    while true {
      if !terminal.hasEvents { terminal.draw(state.view()) }
      switch terminal.next() {
      case .lost: return ExitCode(74)
      case .nothing: continue
      case .event(let event):
        let effects = state.handle(event, at: Clock.now)
        if perform(effects, &state, &terminal, record) {
          return state.hasReadResult ? .success : ExitCode(2)
        }
      }
    }
  }

  /// Does what the screens ask; true when the program is to end.
  private func perform(
    _ effects: [Effect], _ state: inout ScreenState, _ terminal: inout NcursesTerminal,
    _ record: RecordKeeper
  ) -> Bool {
    for effect in effects {
      switch effect {
      case .discardTypeAhead: terminal.discardTypeAhead()
      case .repaint: terminal.repaint()
      case .keep, .resume: break
      case .end: return true
      case .save(let path, let overwrite):
        let transcript = record.transcript(
          of: state.interview, country: state.country, at: Clock.now)
        let outcome = TranscriptFile(path: path, home: environment("HOME"))
          .write(transcript, overwrite: overwrite)
        if perform(state.handle(outcome), &state, &terminal, record) { return true }
      }
    }
    return false
  }
}
