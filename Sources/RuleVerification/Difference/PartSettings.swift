import TriageModel

/// Everything that a version says beside the texts and settings of ``PartTexts``: conditions,
/// promises, references, and the order of what has a name.
struct PartSettings {
  /// By part, the values of its keys in the file.
  private(set) var values: [VersionPart: [String: String]] = [:]
  private let words: SettingWords

  /// The settings of a version; parts without a name are left out.
  ///
  /// - Parameters:
  ///   - questionnaire: The version.
  ///   - names: The names that its parts have in the new version.
  /// - Complexity: O(n) for n parts and comparisons.
  init(of questionnaire: Questionnaire, _ names: PartNames) {
    words = SettingWords(questionnaire: questionnaire, names: names)
    addCover(questionnaire)
    for level in questionnaire.levels { add(level) }
    for section in questionnaire.sections { add(section) }
    for position in questionnaire.questions.indices { add(position) }
    for (rule, name) in zip(questionnaire.rules, names.rules) { add(rule, name) }
    for topic in questionnaire.topics { add(topic) }
    for (advice, name) in zip(questionnaire.advice, names.advice) { add(advice, name) }
    for definition in questionnaire.definitions {
      add(.definition, definition.id.text, ["condition": words.words(definition.condition)])
    }
    for property in questionnaire.properties { add(property) }
    for figure in questionnaire.figures {
      add(.figure, figure.id.text, words.references(figure.evidence, figure.sources))
    }
    for hazard in questionnaire.hazards { add(hazard) }
    for trend in questionnaire.trends { add(trend) }
    addReferences(questionnaire)
  }

  private mutating func add(_ kind: VersionPart.Kind, _ name: String?, _ values: [String: String]) {
    guard let name else { return }
    self.values[VersionPart(kind: kind, name: name)] = values
  }

  private mutating func addCover(_ questionnaire: Questionnaire) {
    let cover = questionnaire.cover
    var values = words.references(cover.evidence, cover.sources)
    values["countries"] = cover.countriesFile
    values["evidence-file"] = cover.evidenceFile
    values["body-map"] = questionnaire.bodyMap.map { "\($0)" }
    add(.start, cover.id, values)
  }

  private mutating func add(_ level: Level) {
    var values = words.references(level.evidence, level.sources)
    (values["tone"], values["trace"]) = (level.tone.rawValue, level.trace)
    add(.level, words.names.levels[level.urgency.rank], values)
  }

  private mutating func add(_ section: Section) {
    let questions = section.questions.map { words.question($0) }
    add(.section, section.id.text, ["questions": questions.joined(separator: " ")])
  }

  private mutating func add(_ position: Int) {
    let question = words.questionnaire.questions[position]
    var values = words.references(question.evidence, question.sources)
    values["ask-when"] = question.askWhen.map(words.words)
    values["trace"] = question.trace
    add(.question, words.names.questions[position], values)
    for (place, option) in question.options.enumerated() {
      guard let ofQuestion = words.names.questions[position],
        let name = words.names.options[position][place]
      else { continue }
      let marks = option.marks.map { "\($0.region) \($0.feeling.rawValue)" }.joined(separator: " ")
      add(.option, "\(name) of \(ofQuestion)", ["trace": option.trace ?? "", "marks": marks])
    }
  }

  private mutating func add(_ rule: Rule, _ name: String?) {
    var values = words.references(rule.evidence, rule.sources)
    values["when"] = rule.cases.map { words.words($0.when) }.joined(separator: " / ")
    values["level"] = rule.cases.map { words.level($0.level) }.joined(separator: " ")
    let hours = rule.cases.map { $0.withinHours.map(String.init) ?? "-" }
    values["within-hours"] = hours.joined(separator: " ")
    let reasons = rule.cases.map { $0.because ?? rule.because }
    values["because"] = reasons.joined(separator: " / ")
    (values["show-alone"], values["trace"]) = ("\(rule.isShownAlone)", rule.trace)
    add(.rule, name, values)
  }

  private mutating func add(_ topic: Topic) {
    var values = words.references(topic.evidence, topic.sources)
    values["place"] = topic.place.rawValue
    values["at-most"] = topic.most.map(String.init)
    values["otherwise-at"] = words.levels(topic.otherwiseAt)
    add(.topic, topic.id.text, values)
  }

  private mutating func add(_ advice: Advice, _ name: String?) {
    var values = words.references(advice.evidence, advice.sources)
    values["topic"] = words.questionnaire.topics[advice.topic].id.text
    values["at"] = words.levels(advice.levels)
    values["when"] = advice.when.map(words.words)
    values["by-rule"] = advice.byRules.map(words.rules)
    values["not-by-rule"] = words.rules(advice.notByRules)
    values["with"] = advice.with.map(words.advice)
    values["contradicts"] = words.advice(advice.contradicts)
    values["trace"] = advice.trace
    add(.advice, name, values)
  }

  private mutating func add(_ property: Property) {
    let promises = property.promises.map(words.words).joined(separator: " / ")
    add(.property, property.id.text, ["promises": promises])
  }

  private mutating func add(_ hazard: Hazard) {
    let properties = hazard.properties.map { words.questionnaire.properties[$0].id.text }
    add(
      .hazard, hazard.id.text,
      [
        "severity": "\(hazard.severity)", "likelihood": "\(hazard.likelihood)",
        "rules": words.rules(hazard.rules), "tests": hazard.tests.joined(separator: "; "),
        "properties": properties.joined(separator: " "), "trace": hazard.trace ?? "",
      ])
  }

  private mutating func add(_ trend: Trend) {
    let questions = trend.questions.map { words.question($0) }.sorted().joined(separator: " ")
    let key = trend.questions.count == 1 ? "question" : "mean-of"
    let advice = trend.advice.map { words.advice([$0]) } ?? ""
    add(.trend, trend.label, [key: questions, "if-not-better": advice])
  }

  private mutating func addReferences(_ questionnaire: Questionnaire) {
    for source in questionnaire.references.sources {
      add(.source, source.id.text, ["citation": source.citation])
    }
    for evidence in questionnaire.references.evidence {
      add(.evidence, evidence.id.text, ["entry": "\(evidence)"])
    }
    for country in questionnaire.countries {
      add(.country, country.code.text, ["entry": "\(country)"])
    }
  }
}
