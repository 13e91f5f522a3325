import ProgramWords
package import TriageEngine
package import TriageModel
package import TriageScreens

/// An interview line by line: a line goes in, lines to say come out.
///
/// A value without input or output. The questions, warnings, answers and results are those of
/// the screens; only the way to say them differs: no control sequences, no drawing, nothing
/// said twice without being asked for.
package struct PlainInterview: Sendable {
  /// The answers and what they mean.
  package internal(set) var interview: Interview
  /// The country whose numbers are said.
  package internal(set) var country: Country
  /// The path of the transcript that was written last.
  package internal(set) var savedPath: String?
  /// How many events of the interview stand in the file that was written last.
  var savedEvents = 0
  let transcriptPath: String
  let programVersion: String
  let asksCountry: Bool
  /// Whether answers are kept.
  package var keeping: Keeping
  /// What is asked or told before the first question.
  var offers: [Offer]
  /// What is going on, the present stage last; never empty.
  var stages: [PlainStage]
  /// The sections whose heading was said.
  var saidSections: Set<Identifier<Section>> = []
  /// Whether what the present answers mean was said.
  var hasSaidGuidance = false
  /// What is said to the present line.
  var reply = PlainReply()

  /// An interview about to start.
  ///
  /// - Parameters:
  ///   - questionnaire: What is asked.
  ///   - country: The country chosen beforehand; nil asks for it.
  ///   - programVersion: What the result says about the program.
  ///   - transcriptPath: The path offered for the transcript.
  ///   - keeping: Whether answers are kept.
  ///   - offers: What is asked or told before the first question, in this order.
  package init(
    _ questionnaire: Questionnaire, country: Country?, programVersion: String,
    transcriptPath: String, keeping: Keeping = .notKept, offers: [Offer] = []
  ) {
    self.keeping = keeping
    self.offers = offers
    interview = Interview(questionnaire)
    self.country = country ?? questionnaire.countries[0]
    self.programVersion = programVersion
    self.transcriptPath = transcriptPath
    asksCountry = country == nil
    stages = [country == nil ? .country : .agreement]
  }

  /// What is said before the first line is read: the emergency sentence before all else.
  package mutating func begin() -> PlainReply {
    replying {
      let cover = $0.questionnaire.cover
      $0.say($0.danger, "", sentence(cover.title))
      $0.say(cover.about)
      $0.present($0.stage)
    }
  }

  /// Takes a line.
  ///
  /// - Parameters:
  ///   - line: The line without its end; control characters are dropped, and whole escape sequences,
  ///     which keys such as the arrows send.
  ///   - moment: When it came.
  /// - Returns: What to say and do.
  /// - Complexity: O(c) for c comparisons in all rules and advice.
  package mutating func take(_ line: String, at moment: Moment) -> PlainReply {
    replying { $0.handle(line.withoutControls, at: moment) }
  }

  /// Takes the outcome of the saving that was asked for.
  package mutating func saved(_ outcome: SaveOutcome) -> PlainReply {
    replying { $0.handle(outcome) }
  }

  /// Ends the interview because no more lines come.
  ///
  /// - Returns: The result when every question has an answer, else what may be said so far; the
  ///   warning list always.
  package mutating func inputEnded() -> PlainReply {
    replying {
      if !$0.interview.isFinished { $0.say("", PlainWords.inputEnded) }
      if !$0.hasSaidGuidance {
        $0.sayGuidance()
        $0.saySources()
      }
      $0.end()
    }
  }
}

extension PlainInterview {
  var questionnaire: Questionnaire { interview.questionnaire }
  var guidance: Guidance { interview.guidance(in: country) }
  var stage: PlainStage { stages[stages.count - 1] }
  var danger: String {
    questionnaire.cover.danger.filled(in: fillIn)
  }
  var fillIn: FillIn { FillIn(country: country, figures: questionnaire.figures) }

  /// Collects what an action says.
  mutating func replying(_ action: (inout Self) -> Void) -> PlainReply {
    reply = PlainReply()
    action(&self)
    return reply
  }

  mutating func say(_ lines: String...) { say(lines) }

  mutating func say(_ lines: [String]) { reply.lines += lines }

  /// Says a line unless it was said to the same line that was typed.
  mutating func sayOnce(_ line: String) { if !reply.lines.contains(line) { say(line) } }

  private mutating func sayFinished() {
    say("", PlainWords.finished)
    if let savedPath { sayOnce(PlainWords.saved(savedPath)) }
    if keeping == .kept { say(Words.isKept) } else if savedPath == nil { say(PlainWords.notKept) }
  }

  mutating func end() {
    let isDone = interview.isFinished && hasSaidGuidance
    if isDone { sayFinished() }
    reply.effect = .end(isDone ? .finished : .unfinished)
  }
}

extension String {
  /// The text in one line, without spaces around it and without what arrow keys send.
  fileprivate var withoutControls: String {
    let words = withoutEscapeSequences.unicodeScalars.split { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
      default: false
      }
    }
    return words.map { String($0) }.joined(separator: " ")
  }

  private var withoutEscapeSequences: String {
    let sequence = /(\u{1B}\[|\u{9B})[0-?]*[ -\/]*[@-~]|\u{1B}O[ -~]/
    return contains("\u{1B}") || contains("\u{9B}")
      ? replacing(sequence.matchingSemantics(.unicodeScalar), with: "") : self
  }
}
