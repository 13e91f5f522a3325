import TriageModel

extension Reader {
  /// The nodes of all questions in asking order.
  func questionNodes(of sections: YamlTree?) -> [YamlTree] {
    guard case .list(let sections) = sections?.content else { return [] }
    return sections.flatMap { section -> [YamlTree] in
      guard case .list(let questions) = section["questions"]?.content else { return [] }
      return questions
    }
  }

  /// The sections with their questions.
  mutating func sections(_ node: YamlTree?, kinds: [KindOfQuestion]) -> ([Section], [Question]) {
    var questions: [Question] = []
    let sections = list(node, of: "sections").map { section in
      if let part = used(section, as: .section), let included {
        let whole = included.questionnaire.sections[part]
        let first = questions.count
        questions += usedQuestions(section["questions"]?.entries ?? [], from: first)
        return Section(
          id: whole.id, title: whole.title, introduction: whole.introduction,
          questions: first..<questions.count)
      }
      let fields = fields(section, .section)
      let first = questions.count
      for node in list(fields["questions"], of: "questions") {
        let position = questions.count
        questions.append(
          used(node, as: .question).flatMap { usedQuestion($0, position: position, at: node) }
            ?? question(node, kinds[position], position: position))
      }
      return Section(
        id: fields.id(), title: text(fields["title"]),
        introduction: optionalText(fields["introduction"]), questions: first..<questions.count)
    }
    return (sections, questions)
  }

  /// The questions of a section that is used as a whole.
  private mutating func usedQuestions(_ nodes: [YamlTree], from first: Int) -> [Question] {
    nodes.enumerated().compactMap { offset, node in
      used(node, as: .question).flatMap { usedQuestion($0, position: first + offset, at: node) }
    }
  }

  private mutating func question(
    _ node: YamlTree, _ kind: KindOfQuestion, position: Int
  ) -> Question {
    let fields = fields(node, .question)
    let citation = citation(of: fields, for: "a question")
    return Question(
      id: fields.id(), trace: optionalText(fields["trace"]),
      ask: text(fields["ask"]), inShort: optionalText(fields["in-short"]),
      isSituation: flag(fields["situation"]), hint: optionalText(fields["hint"]),
      why: text(fields["why"]),
      kind: kind.kind, askWhen: askWhen(fields["ask-when"], ofQuestion: position),
      isOptional: flag(fields["optional"]),
      ifUnanswered: ifUnanswered(of: fields, answers: kind.answers),
      evidence: citation.evidence, sources: citation.sources)
  }
}
