package import TriageEngine
package import TriageModel

/// What the screens are told from outside.
package struct ScreenConfiguration: Sendable, Equatable {
  /// Whether only ASCII may be drawn.
  package var isASCII: Bool
  /// The version of the program.
  package var programVersion: String
  /// The path offered for the transcript.
  package var transcriptPath: String
  /// The country chosen beforehand, as a position in the list of countries.
  package var country: Int
  /// Whether answers are kept.
  package var keeping: Keeping
  /// Whether one person after the other uses the program and none may leave it.
  package var isKiosk = false
  /// Whether the mouse belongs to the program at first; nil where the person has no choice.
  package var usesMouse: Bool?
  /// The interview that can be gone on with.
  package var earlier: EarlierInterview?
  /// What is told before the first question, each text a paragraph.
  package var news: [String] = []

  /// What the screens need to know.
  package init(
    isASCII: Bool, programVersion: String, transcriptPath: String, country: Int = 0,
    keeping: Keeping = .notKept
  ) {
    self.keeping = keeping
    self.isASCII = isASCII
    self.programVersion = programVersion
    self.transcriptPath = transcriptPath
    self.country = country
  }
}

/// The whole state of an interview on a screen: a value changed only by `handle(_:at:)`.
package struct ScreenState: Sendable {
  /// The answers and what they mean.
  package internal(set) var interview: Interview
  /// The size of the screen.
  package internal(set) var size: ScreenSize
  /// What was told from outside.
  package let configuration: ScreenConfiguration
  /// What stands on the screen.
  var screen = Screen.start(ListPlace())
  /// The position of the chosen country.
  var countryPosition: Int
  /// Whether answers are kept.
  package internal(set) var keeping: Keeping
  /// Whom the mouse belongs to.
  var mouse: MouseUse
  /// The last key; nil after a click.
  var lastKey: Key?
  /// What happened last, shown until the next answer.
  var notice: String?
  /// What decided the result on the screen; found once, when it opens.
  var explanation: Guidance.Explanation?
  /// How it went over several interviews; nil before it is known.
  package internal(set) var course: Course?
  /// Whether the result of a finished interview was read.
  package internal(set) var hasReadResult = false
  /// The path of the transcript that was written last.
  package internal(set) var savedPath: String?
  /// How many events of the interview stand in the file that was written last.
  var savedEvents = 0

  /// The first page of an interview.
  package init(
    _ questionnaire: Questionnaire, size: ScreenSize, _ configuration: ScreenConfiguration
  ) {
    interview = Interview(questionnaire)
    self.size = size
    self.configuration = configuration
    countryPosition = configuration.country
    keeping = configuration.keeping
    mouse = MouseUse(isOurs: configuration.usesMouse)
  }

  /// The country whose numbers are shown.
  package var country: Country { interview.questionnaire.countries[countryPosition] }

  /// The questionnaire that is asked.
  var questionnaire: Questionnaire { interview.questionnaire }

  /// What the person is told now.
  var guidance: Guidance { interview.guidance(in: country) }

  /// The warning that stands now, if any.
  var standingAlert: Alert? { Alert(standing: interview.alerting) }
}
