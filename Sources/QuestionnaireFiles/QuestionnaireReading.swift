import TriageModel

extension Reader {
  /// Everything behind the first page.
  mutating func questionnaire(
    _ root: YamlTree, cover: Cover, references: References, countries: [Country],
    bodyMap: BodyMap?
  ) -> Questionnaire {
    let body = expandingUses(fields(root, included == nil ? .body : .followingBody))
    if included != nil { checkWhatComesAlong(body) }
    declareNames(of: body)
    _ = fileName(body["body-map"])
    let kinds = kinds(of: body["sections"])
    let definitions = definitions(body["definitions"])
    let (sections, questions) = sections(body["sections"], kinds: kinds)
    let questionnaire = Questionnaire(
      cover: cover, levels: included?.questionnaire.levels ?? levels(body["levels"]),
      sections: sections, questions: questions,
      definitions: definitions, rules: rules(body["rules"]),
      topics: included?.questionnaire.topics ?? topics(body["topics"]),
      advice: advice(body["advice"]),
      properties: properties(body["properties"]),
      figures: included?.questionnaire.figures ?? figures(body["figures"]),
      references: references, countries: countries,
      bodyMap: bodyMap ?? includedBodyMap(for: questions),
      renames: renames(body["renames"]),
      acceptedChanges: acceptedChanges(body["accepted-changes"]), trends: trends(body["trend"]),
      hazards: hazards(body["hazards"]))
    checkUnanswered(questions, at: questionNodes(of: body["sections"]))
    return questionnaire
  }

  /// The figure of the included questionnaire, if a question is drawn on it.
  private func includedBodyMap(for questions: [Question]) -> BodyMap? {
    let isDrawn = questions.contains { $0.options.contains { !$0.marks.isEmpty } }
    return isDrawn ? included?.questionnaire.bodyMap : nil
  }

  /// Learns every name before any condition or text is read.
  private mutating func declareNames(of body: Fields) {
    if included == nil {
      names.levels = declare(body["levels"], as: .level)
      names.topics = declare(body["topics"], as: .topic)
      if let figures = body["figures"] { names.figures = declare(figures, as: .figure) }
    }
    names.sections = declare(body["sections"], as: .section)
    names.rules = declare(body["rules"], as: .rule)
    names.advice = declare(body["advice"], as: .advice)
    names.properties = declare(body["properties"], as: .property)
    if let hazards = body["hazards"] { names.hazards = declare(hazards, as: .hazard) }
    declareUsedDefinitions(of: body)
    if case .fields(let fields) = body["definitions"]?.content {
      names.definitions = declare(fields, addingTo: names.definitions)
    }
    let questions = questionNodes(of: body["sections"])
    let list = YamlTree(content: .list(questions), position: body.position)
    names.questions = declare(list, as: .question)
    names.questions.isComplete = names.questions.isComplete && !questions.isEmpty
  }

  /// What each question takes, known before any condition is read.
  private mutating func kinds(of sections: YamlTree?) -> [KindOfQuestion] {
    let questions = questionNodes(of: sections)
    if questions.count > QuestionMistake.mostQuestions, let sections {
      report(QuestionMistake.tooManyQuestions(questions.count), at: sections)
    }
    let kinds = questions.map { question in
      guard let part = used(question, as: .question), let included else {
        return kind(of: question)
      }
      return KindOfQuestion(
        kind: included.questionnaire.questions[part].kind, answers: included.names.answers[part])
    }
    names.answers = kinds.map(\.answers)
    return kinds
  }

  /// Reports questions of which a missing answer would count as nothing.
  private mutating func checkUnanswered(_ questions: [Question], at nodes: [YamlTree]) {
    for (position, question) in questions.enumerated() where question.ifUnanswered == nil {
      let node = nodes[position]
      guard node["if-unanswered"] == nil, let wanted = names.answers[position].wanted else {
        continue
      }
      let isNumber = question.options.isEmpty
      if isNumber, question.isOptional, !names.readQuestions.contains(position) { continue }
      log.report(QuestionMistake.noIfUnanswered(takes: wanted), at: node.position)
    }
  }
}

extension AnswerKind {
  /// What `if-unanswered` takes, in words; nil for a note and for what could not be read.
  fileprivate var wanted: String? {
    switch self {
    case .one(let options): options.isComplete ? "the option that is safe to assume" : nil
    case .many(let options, _):
      options.isComplete ? "the options that are safe to assume, or [] for none" : nil
    case .number(let bounds):
      "a number from \(bounds.lowerBound) to \(bounds.upperBound) that is safe to assume"
    case .note, .unreadable: nil
    }
  }
}
