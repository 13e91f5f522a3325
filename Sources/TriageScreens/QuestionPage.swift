import ProgramWords
import TextLayout
import TriageEngine
import TriageModel

extension ScreenState {
  /// The page of a question.
  func page(of entry: QuestionEntry, in layout: Layout) -> Page {
    let question = questionnaire.questions[entry.position]
    var page = Page(ascii: configuration.isASCII)
    page.header = questionHeader(entry.position, width: layout.width)
    addIntroduction(to: &page, entry.position, width: layout.width)
    page.anchor = (Line(question.ask, .title), page.body.count)
    page.add(question.ask, .title, width: layout.width)
    if let hint = question.hint { page.add(hint, .hint, width: layout.width) }
    page.addGap()
    page.notice = notice(for: entry)
    page.noticeGivesWay = true
    page.footer = foot(of: entry, question, hasMap: true, width: layout.width)
    let map = placedMap(for: question, on: page, in: layout)
    page.footer = foot(of: entry, question, hasMap: map != nil, width: layout.width)
    let width = map?.listWidth ?? layout.width
    addAnswer(to: &page, entry, question, width: width)
    if let problem = entry.problem { page.add(problem: problem, width: width) }
    if let map { add(map, to: &page, entry) }
    page.aside = aside(in: layout, rows: layout.bodyRows(of: page))
    return page
  }

  private func foot(
    of entry: QuestionEntry, _ question: Question, hasMap: Bool, width: Int
  ) -> [[FootKey]] {
    let use = keysInUse(on: entry, hasMap: hasMap)
    let accept: [Command] = question.takesMany || entry.isOnMap ? [.accept] : []
    let tick: [Command] = question.takesMany && entry.isOnMap ? [.tick] : []
    let wanted: [Command] =
      switch question.kind {
      case .one, .many, .sites: [.figure] + tick + accept + [.list, .map]
      case .number, .scale: [.accept]
      case .note: [.keep]
      }
    return use.foot(
      wanted + [.skip, .warning, .back, .help, .review, .leave], before: footHints(question, entry),
      width: width)
  }

  /// The standing warning, how far the interview is, and the section.
  private func questionHeader(_ position: Int, width: Int) -> [Line] {
    let outlook = interview.outlook
    let number = (interview.asked.firstIndex(of: position) ?? 0) + 1
    let total = outlook.answered + outlook.remaining.lowerBound
    let most = outlook.answered + outlook.remaining.upperBound
    let progress = Words.progress(question: number, total: total...most)
    let section = interview.section(of: position)?.title ?? ""
    let together = "\(progress) - \(section)"
    let lines = displayWidth(of: together) <= width ? [together] : [progress, section]
    return warningBanner(Self.readAgain) + lines.map { Line($0, .hint) } + [.empty]
  }

  /// What the key of the warning does, where it is in use.
  static let readAgain = " " + ScreenWords.readAgain

  /// A line that stays in sight while a warning stands, with a hint where there is room for it.
  func warningBanner(_ hint: String = "") -> [Line] {
    guard let urgency = standingAlert?.level else { return [] }
    let level = questionnaire.level(urgency)
    let words = "\(level.mark) \(level.label)"
    let isRoomy = displayWidth(of: words + hint) <= layout.width
    return [Line(isRoomy ? words + hint : words, level.tone.role, filled: true)]
  }

  private func addIntroduction(to page: inout Page, _ position: Int, width: Int) {
    guard let section = interview.section(of: position), let words = section.introduction,
      interview.asked.first(where: { section.questions.contains($0) }) == position
    else { return }
    page.add(words, .hint, width: width)
    page.addGap()
  }

  private func addAnswer(
    to page: inout Page, _ entry: QuestionEntry, _ question: Question, width: Int
  ) {
    switch question.kind {
    case .one(let options), .many(let options), .sites(let options):
      addOptions(to: &page, options, entry, takesMany: question.takesMany, width: width)
    case .number(let range):
      let bounds = range.bounds
      addInput(
        to: &page, entry, after: ScreenWords.number(bounds, unit: range.unit),
        width: width)
    case .scale(let scale): addScale(to: &page, scale, entry, width: width)
    case .note: addInput(to: &page, entry, after: "", width: width)
    }
  }

  private func addOptions(
    to page: inout Page, _ options: [Option], _ entry: QuestionEntry, takesMany: Bool, width: Int
  ) {
    let context = FillIn(country: country, figures: questionnaire.figures)
    page.focus = entry.place.focus
    for (position, option) in options.enumerated() {
      let isTicked = entry.ticked.contains(OptionMask(position: position))
      let isFocused = entry.place.focus == position
      let mark = takesMany ? (isTicked ? "[x]" : "[ ]") : (isTicked ? "(x)" : "( )")
      page.addItem { page in
        page.add(
          option.label.filled(in: context), isFocused ? .focused : isTicked ? .chosen : .plain,
          width: width, first: itemPrefix(position, isFocused: isFocused, mark: mark))
      }
    }
  }

  private func addInput(
    to page: inout Page, _ entry: QuestionEntry, after: String, width: Int
  ) {
    page.addField(entry.typed, isReading: entry.place.isReading, width: width)
    if !after.isEmpty { page.add(after, .hint, width: width) }
  }

  private func addScale(to page: inout Page, _ scale: Scale, _ entry: QuestionEntry, width: Int) {
    let chosen = Int(entry.typed)
    let marks = scale.bounds.map { $0 == chosen ? "[\($0)]" : " \($0) " }.joined()
    if displayWidth(of: marks) <= width { page.add(marks, .plain, width: width, first: "") }
    page.add(
      Words.ends(of: scale.bounds, low: scale.low, high: scale.high), .hint, width: width)
    addInput(to: &page, entry, after: "", width: width)
  }

  /// What happened last, or that this answer came back.
  private func notice(for entry: QuestionEntry) -> String? {
    if interview.restored.contains(entry.position) { return ScreenWords.restored }
    return notice
  }

  /// The keys that choose an option or type a number, in one.
  private func footHints(_ question: Question, _ entry: QuestionEntry) -> [FootKey] {
    let count = question.options.count
    if entry.isOnMap { return [] }
    switch question.kind {
    case .one: return [FootKey(key: nil, words: KeyWords.footAnswer(count))]
    case .many, .sites:
      return [FootKey(key: .character(" "), words: KeyWords.footTick(count))]
    case .number, .scale: return [FootKey(key: nil, words: KeyWords.footNumber)]
    case .note: return []
    }
  }
}

extension Level.Tone {
  /// How texts of this tone are drawn.
  var role: Role {
    switch self {
    case .emergency: .emergency
    case .urgent: .urgent
    case .soon: .soon
    case .routine: .routine
    case .calm: .calm
    }
  }
}
