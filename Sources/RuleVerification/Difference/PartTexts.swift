import TriageModel

/// The texts and settings of one version, each by its part and its key in the file.
struct PartTexts {
  /// A text or setting.
  struct Entry {
    let part: VersionPart
    let field: String
    let text: String
  }

  private(set) var entries: [Entry] = []
  private let questionnaire: Questionnaire

  /// The texts of a version; parts without a name are left out.
  ///
  /// - Parameters:
  ///   - questionnaire: The version.
  ///   - names: The names that its parts have in the new version.
  init(of questionnaire: Questionnaire, _ names: PartNames) {
    self.questionnaire = questionnaire
    addStart()
    for level in questionnaire.levels { add(level, names.levels[level.urgency.rank]) }
    for section in questionnaire.sections { add(section) }
    for position in questionnaire.questions.indices { add(position, names) }
    for (rule, name) in zip(questionnaire.rules, names.rules) { add(rule, name) }
    for topic in questionnaire.topics { add(topic) }
    for (advice, name) in zip(questionnaire.advice, names.advice) {
      add(.advice, name, ["say": questionnaire.source(of: advice.text)])
    }
    for figure in questionnaire.figures { add(figure) }
    for property in questionnaire.properties {
      add(.property, property.id.text, ["says": property.says])
    }
    for hazard in questionnaire.hazards {
      add(
        .hazard, hazard.id.text,
        ["says": hazard.says, "cause": hazard.cause, "control": hazard.control])
    }
  }

  private mutating func add(
    _ kind: VersionPart.Kind, _ name: String?, _ texts: KeyValuePairs<String, String?>
  ) {
    guard let name else { return }
    entries += texts.map {
      Entry(part: VersionPart(kind: kind, name: name), field: $0.key, text: $0.value ?? "")
    }
  }

  private mutating func addStart() {
    let cover = questionnaire.cover
    add(
      .start, cover.id,
      [
        "title": cover.title, "danger": questionnaire.source(of: cover.danger),
        "about": cover.about.joined(separator: " "), "agree": cover.agree,
      ])
  }

  private mutating func add(_ level: Level, _ name: String?) {
    add(
      .level, name,
      [
        "label": level.label, "mark": level.mark, "within": level.within, "limit": level.limit,
        "steps": level.steps.map(questionnaire.source).joined(separator: " "),
        "alert": level.isAlert.word, "show-unfinished": level.isShownUnfinished.word,
      ])
  }

  private mutating func add(_ section: Section) {
    add(
      .section, section.id.text, ["title": section.title, "introduction": section.introduction])
  }

  private mutating func add(_ position: Int, _ names: PartNames) {
    let question = questionnaire.questions[position]
    add(
      .question, names.questions[position],
      [
        "ask": question.ask, "in-short": question.inShort,
        "situation": question.isSituation.word, "hint": question.hint, "why": question.why,
        "takes": question.takes,
        "optional": question.isOptional.word,
        "if-unanswered": question.ifUnanswered.map { words($0, names.options[position]) },
      ])
    for (option, name) in zip(question.options, names.options[position]) {
      add(
        .option,
        names.questions[position].flatMap { question in name.map { "\($0) of \(question)" } },
        ["label": questionnaire.source(of: option.label), "exclusive": option.isExclusive.word])
    }
  }

  private func words(_ answer: Answer, _ options: [String?]) -> String {
    switch answer {
    case .options(let mask): mask.positions.map { options[$0] ?? "" }.joined(separator: ", ")
    case .number(let number): String(number)
    case .note(let text): text
    case .skipped: ""
    }
  }

  private mutating func add(_ rule: Rule, _ name: String?) {
    var seen: Set<String> = []
    let reasons = rule.cases.map { $0.because ?? rule.because }.filter { seen.insert($0).inserted }
    add(.rule, name, ["because": reasons.joined(separator: " / ")])
  }

  private mutating func add(_ topic: Topic) {
    add(.topic, topic.id.text, ["title": topic.title, "otherwise": topic.otherwise])
  }

  private mutating func add(_ figure: Figure) {
    let byCountry = figure.byCountry.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    let numbers = ["\(figure.otherwise) \(figure.unit)"] + byCountry
    add(.figure, figure.id.text, ["numbers": numbers.joined(separator: ", ")])
  }
}

extension Bool {
  fileprivate var word: String { self ? "yes" : "no" }
}
