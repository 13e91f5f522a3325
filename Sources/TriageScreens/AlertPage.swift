import ProgramWords
import TriageEngine
import TriageModel

extension ScreenState {
  /// The card of a warning.
  func page(of card: AlertCard, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    let level = card.alert.level.map(questionnaire.level)
    let role = level?.tone.role ?? .title
    if let level {
      page.header = [Line("\(level.mark) \(Words.warning)", role, filled: true)]
      page.anchor = (Line("\(level.mark) \(level.label.uppercased())", role, filled: true), 0)
      addWarning(to: &page, level, width: layout.width)
      addChange(to: &page, card.alert, width: layout.width)
    } else {
      page.header = [Line(Words.changed, .title)]
      addWithdrawn(to: &page, card.alert, width: layout.width)
    }
    addReasons(ofAlert: guidance.reasons, to: &page, width: layout.width)
    let choices = card.choices.map { $0.words(leadingToReview: card.leadsToReview) }
    addChoices(to: &page, choices, focus: card.place.focus, width: layout.width)
    page.notice = card.isHurried ? ScreenWords.readFirst : nil
    let choose = footChoices(choices.count)
    let use = keysInUse(on: .alert(card))
    page.footer = use.foot(
      layout.isTiny ? [.help] : [.pageDown, .help],
      before: layout.isTiny ? [use.foot(.pageDown)].compactMap { $0 } + choose : choose,
      width: layout.width)
    return page
  }

  private func addWarning(to page: inout Page, _ level: Level, width: Int) {
    let guidance = guidance
    page.add(level.label.uppercased(), level.tone.role, width: width)
    // On the smallest screens the number to call comes before all else.
    if size.rows >= 8 { page.add(guidance.within + ".", .title, width: width) }
    addAction(to: &page, guidance, hasHeading: size.rows >= 8, width: width)
  }

  /// Why the warning is there; nothing where none is left.
  private func addReasons(ofAlert reasons: [Guidance.Reason], to page: inout Page, width: Int) {
    let urgent = reasons.filter { questionnaire.level($0.level).isAlert }
    if urgent.isEmpty { return }
    page.addHeading(Words.because, width: width)
    for reason in urgent { page.add(reason.text, width: width, first: "- ") }
  }

  private func addChange(to page: inout Page, _ alert: Alert, width: Int) {
    page.addGap()
    if alert.isAfterChange { page.add(Words.changed + ".", .title, width: width) }
    addWithdrawn(to: &page, alert, width: width)
  }

  private func addWithdrawn(to page: inout Page, _ alert: Alert, width: Int) {
    if !alert.withdrawn.isEmpty { page.add(Words.withdrawn, width: width) }
    for fired in alert.withdrawn {
      let level = questionnaire.level(fired.level)
      page.add("\(fired.because) (\(level.label))", width: width, first: "- ")
    }
    if alert.level == nil {
      page.addGap()
      page.add(Words.noWarningLeft, width: width)
    }
  }

  /// What to do first: the steps of the level and the advice for action.
  func addAction(
    to page: inout Page, _ guidance: Guidance, hasHeading: Bool = true, width: Int
  ) {
    let parts = guidance.parts(at: .action)
    if hasHeading { page.addHeading(parts.first?.title ?? Words.action, width: width) }
    for step in guidance.steps { page.add(step, width: width, first: "- ") }
    if size.rows >= 14 { page.addGap() }
    for part in parts { addBlocks(to: &page, part.blocks, width: width) }
  }

  /// Paragraphs and list items.
  func addBlocks(to page: inout Page, _ blocks: [Guidance.TextBlock], width: Int) {
    for block in blocks {
      switch block {
      case .paragraph(let text): page.add(text, width: width)
      case .item(let text): page.add(text, width: width, first: "- ")
      }
    }
  }
}
