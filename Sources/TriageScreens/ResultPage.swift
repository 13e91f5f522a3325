import ProgramWords
import TextLayout
import TriageEngine
import TriageModel

extension ScreenState {
  /// What the answers mean and what to do.
  func resultPage(in layout: Layout) -> Page {
    let guidance = guidance
    var page = Page(ascii: configuration.isASCII)
    page.header = resultHeader(guidance)
    addOpening(to: &page, guidance, width: layout.width)
    addReasons(to: &page, guidance, width: layout.width)
    addDeciding(to: &page, width: layout.width)
    course?.addChanges(to: &page, width: layout.width)
    add(guidance.parts(at: .say), to: &page, width: layout.width)
    addBodyMap(to: &page, width: layout.width)
    add(guidance.parts(at: .body) + guidance.parts(at: .warning), to: &page, width: layout.width)
    addWorse(to: &page, width: layout.width)
    addEnding(to: &page, guidance, width: layout.width)
    page.notice = notice
    page.footer = keysInUse.foot(
      [.pageDown, .save, .goOn, .overTime] + (interview.isFinished ? [.review] : []) + [
        .help, .leave,
      ],
      width: layout.width)
    return page
  }

  /// A machine that is shared keeps no files for those who pass by.
  var saving: [Command] { configuration.isKiosk ? [] : [.save] }

  private func resultHeader(_ guidance: Guidance) -> [Line] {
    guard let level = guidance.level.map(questionnaire.level) else {
      return [Line(ScreenWords.notFinished, .title)]
    }
    return [Line(headline(of: level), level.tone.role, filled: true)]
  }

  private func headline(of level: Level) -> String { "\(level.mark) \(level.label.uppercased())" }

  private func addOpening(to page: inout Page, _ guidance: Guidance, width: Int) {
    if let level = guidance.level.map(questionnaire.level) {
      let headline = headline(of: level)
      if displayWidth(of: headline) > width { page.add(headline, level.tone.role, width: width) }
      page.add(guidance.within + ".", .title, width: width)
    }
    if !guidance.isFinished {
      page.add(guidance.level == nil ? Words.notFinished : Words.soFar, width: width)
    }
    if guidance.level != nil { addAction(to: &page, guidance, width: width) }
  }

  private func addReasons(to page: inout Page, _ guidance: Guidance, width: Int) {
    guard !guidance.reasons.isEmpty else { return }
    page.addHeading(Words.because, width: width)
    for reason in guidance.reasons {
      let level = questionnaire.level(reason.level)
      page.add("\(reason.text) [\(level.label)]", width: width, first: "- ")
      for answer in reason.answers {
        page.add(
          "\(answer.question) \(answer.answer.joined(separator: "; "))", .hint, width: width,
          first: "    ")
      }
    }
  }

  private func add(_ parts: [Guidance.Part], to page: inout Page, width: Int) {
    for part in parts { add(part, to: &page, width: width) }
  }

  private func add(_ part: Guidance.Part, to page: inout Page, width: Int) {
    page.addHeading(part.title, width: width)
    for (number, block) in part.blocks.enumerated() {
      if number > 0, case .paragraph = block { page.addGap() }
      addBlocks(to: &page, [block], width: width)
    }
  }

  private func addEnding(to page: inout Page, _ guidance: Guidance, width: Int) {
    if !guidance.sources.isEmpty {
      page.addHeading(Words.sources, width: width)
      for source in guidance.sources {
        page.add(source.citation, .hint, width: width, first: "- ")
      }
    }
    for part in guidance.parts(at: .ending) { add(part, to: &page, width: width) }
    page.addGap()
    page.add(
      Words.notReviewed + " "
        + Words.made(
          from: questionnaire.cover.id, questionnaire.cover.version,
          by: configuration.programVersion),
      .hint, width: width)
  }
}
