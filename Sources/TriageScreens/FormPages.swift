import ProgramWords
import TextLayout
import TriageEngine
import TriageModel

extension ScreenState {
  /// What a person can do when leaving.
  var leaveChoices: [LeaveChoice] {
    configuration.isKiosk || unchangedPath != nil ? [.stay, .leave] : LeaveChoice.allCases
  }

  /// The path of the transcript that was written last, if no answer was given since.
  private var unchangedPath: String? { savedEvents == interview.events.count ? savedPath : nil }

  private func words(for choice: LeaveChoice) -> String {
    switch choice {
    case .stay: Words.stay
    case .saveThenLeave: Words.saveThenLeave
    case .leave:
      configuration.isKiosk
        ? Words.finish
        : unchangedPath == nil
          ? keeping.leave(isFinished: interview.isFinished) : Words.leave
    }
  }

  private var aboutLeaving: String {
    if configuration.isKiosk { return Words.finishing }
    return unchangedPath.map(ScreenWords.keptIn)
      ?? keeping.leaving(isFinished: interview.isFinished)
  }

  /// The form for the path of the transcript.
  func page(of form: SaveForm, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = [Line(Words.saveRecord, .title)]
    page.add(form, in: layout)
    page.footer =
      form.asksToReplace
      ? keysInUse.foot([.cancel], before: footChoices(2), width: layout.width)
      : keysInUse.foot([.write, .ending, .cancel], width: layout.width)
    return page
  }

  /// The question whether to leave, with the signs that mean "go at once".
  func page(ofLeaving place: ListPlace, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    let guidance = guidance
    let title = configuration.isKiosk ? Words.finishNow : Words.leaveNow
    page.header = warningBanner() + [Line(title, .title)]
    if layout.headerRows(of: page) < page.header.count {
      page.add(title, .title, width: layout.width)
    }
    if !interview.isFinished {
      page.add(guidance.level == nil ? Words.notFinished : Words.soFar, width: layout.width)
    }
    // While a warning stands, it stands at the top.
    if let urgency = guidance.level, standingAlert == nil {
      let level = questionnaire.level(urgency)
      page.add(
        "\(level.mark) \(level.label). \(guidance.within).", level.tone.role, width: layout.width)
    }
    page.add(aboutLeaving, width: layout.width)
    addChoices(to: &page, leaveChoices.map(words), focus: place.focus, width: layout.width)
    for part in guidance.parts(at: .warning) {
      page.addHeading(part.title, width: layout.width)
      addBlocks(to: &page, part.blocks, width: layout.width)
    }
    page.footer = keysInUse.foot(
      [.pageDown, .cancel], before: footChoices(leaveChoices.count), width: layout.width)
    return page
  }

  /// Help: why the question is asked, and what every key does.
  func helpPage(over screen: Screen, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = [Line(ScreenWords.help, .title)]
    if case .question(let entry) = screen { addWhy(to: &page, entry.position, width: layout.width) }
    page.addHeading(ScreenWords.keys, width: layout.width)
    if let typing = typingKeys(on: screen) { page.add(typing, width: layout.width) }
    page.add(keysInUse(on: screen), width: layout.width)
    page.footer = keysInUse.foot([.pageDown, .cancel], width: layout.width)
    return page
  }

  /// What the keys do that type or choose.
  private func typingKeys(on screen: Screen) -> String? {
    switch screen {
    case .start, .offer, .alert: return ScreenWords.choosingKey
    case .review, .result, .course, .save, .leave, .help, .waiting: return nil
    case .question(let entry):
      switch questionnaire.questions[entry.position].kind {
      case .one, .many, .sites: return ScreenWords.choosingKey
      case .number, .scale: return ScreenWords.typingNumber
      case .note: return ScreenWords.typingNote
      }
    }
  }

  private func addWhy(to page: inout Page, _ position: Int, width: Int) {
    let question = questionnaire.questions[position]
    page.add(Words.whyWeAsk, .title, width: width)
    page.add(question.why, width: width)
    let references = questionnaire.references
    let sources = references.sources(of: question.evidence, and: question.sources)
    if !sources.isEmpty { page.addHeading(Words.sources, width: width) }
    for source in sources.compactMap(references.source) {
      page.add(source.citation, .hint, width: width, first: "- ")
    }
  }
}
