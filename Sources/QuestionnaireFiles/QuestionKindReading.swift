import TriageModel

/// What a question takes, as the model and as the conditions need it.
struct KindOfQuestion {
  /// For the model.
  var kind: Question.Kind = .note
  /// For the conditions.
  var answers: AnswerKind = .unreadable
}

extension Reader {
  /// The kind of a question, which is the one of six keys that it has.
  mutating func kind(of question: YamlTree) -> KindOfQuestion {
    guard case .fields(let fields) = question.content else { return KindOfQuestion() }
    let kinds = fields.filter { Shape.questionKinds.contains($0.key) }
    guard let field = kinds.first, kinds.count == 1 else {
      let place = kinds.last?.position ?? question.position
      let length = kinds.last?.key.unicodeScalars.count ?? 1
      log.report(QuestionMistake.notOneKind(kinds.map(\.key)), at: place, length: length)
      return KindOfQuestion()
    }
    switch field.key {
    case "one": return one(field)
    case "many": return many(field) { .many($0) }
    case "sites": return many(field, isDrawn: true) { .sites($0) }
    case "number": return number(field.value)
    case "scale": return scale(field.value)
    case _:
      if !flag(field.value) { report(QuestionMistake.noteIsYes, at: field.value) }
      return KindOfQuestion(kind: .note, answers: .note)
    }
  }

  private mutating func one(_ field: YamlTree.Field) -> KindOfQuestion {
    let (options, table) = options(field, chooseOne: true)
    return KindOfQuestion(kind: .one(options), answers: .one(table))
  }

  private mutating func many(
    _ field: YamlTree.Field, isDrawn: Bool = false, _ kind: ([Option]) -> Question.Kind
  ) -> KindOfQuestion {
    let (options, table) = options(field, chooseOne: false, isDrawn: isDrawn)
    var exclusive = OptionMask()
    for (position, option) in options.enumerated() where option.isExclusive {
      exclusive.insert(OptionMask(position: position))
    }
    if options.count > 1, exclusive.count == options.count {
      report(QuestionMistake.allExclusive, at: field)
    }
    return KindOfQuestion(kind: kind(options), answers: .many(table, exclusive: exclusive))
  }

  private mutating func number(_ node: YamlTree) -> KindOfQuestion {
    let fields = fields(node, .number)
    guard fields["min"] != nil, fields["max"] != nil, let bounds = bounds(fields, of: node) else {
      return KindOfQuestion()
    }
    let range = NumberRange(bounds: bounds, unit: text(fields["unit"]))
    return KindOfQuestion(kind: .number(range), answers: .number(bounds))
  }

  private mutating func scale(_ node: YamlTree) -> KindOfQuestion {
    let fields = fields(node, .scale)
    guard let bounds = bounds(fields, of: node) else { return KindOfQuestion() }
    let scale = Scale(bounds: bounds, low: text(fields["low"]), high: text(fields["high"]))
    return KindOfQuestion(kind: .scale(scale), answers: .number(bounds))
  }

  /// The smallest and the largest number; 0 and 10 where they are left out.
  private mutating func bounds(_ fields: Fields, of node: YamlTree) -> ClosedRange<Int>? {
    let limits = -1_000_000...1_000_000
    let least = fields["min"].map { number($0, in: limits) } ?? 0
    let most = fields["max"].map { number($0, in: limits) } ?? 10
    if least < most { return least...most }
    report(QuestionMistake.emptyRange(min: least, max: most), at: fields["max"] ?? node)
    return nil
  }
}
