import TriageModel

// Two answer sheets that differ in one answer.
extension SMTPromise {
  func worse(_ order: Property.WorseOrder) -> [SMTScript] {
    switch order {
    case .chain(let question, let options):
      zip(options, options.dropFirst()).map { step(question, from: $0, to: $1) }
    case .adding(let question, let options, let except):
      writer.a.sheet.options(of: question, in: options).map {
        adding($0, to: question, except: except)
      }
    }
  }

  private func step(_ position: Int, from: Int, to: Int) -> SMTScript {
    let question = questionnaire.questions[position]
    let (before, after) = (question.options[from].id, question.options[to].id)
    let answer = SMTTerm.symbol("\(question.id)=\(after)")
    return script(
      [question.id.text, before.text, after.text],
      "a lower level after \(question.id) changes from \(before) to \(after)",
      beside: writer.besides(position, writer.b.sheet.answer(to: position, [answer])),
      [writer.a.sheet.isChosen(from, position), falls])
  }

  private func adding(_ option: Int, to position: Int, except: OptionMask) -> SMTScript {
    let question = questionnaire.questions[position]
    let answers = question.options.indices.map { other -> SMTTerm in
      if other == option { return .yes }
      return question.options[other].isExclusive ? .no : writer.a.sheet.isChosen(other, position)
    }
    let added = question.options[option].id
    return script(
      [question.id.text, added.text], "a lower level after \(added) is added to \(question.id)",
      beside: writer.besides(position, writer.b.sheet.answer(to: position, answers)),
      [!writer.a.sheet.isAny(except, position), falls])
  }

  func varied(_ variation: Property.Variation) -> SMTScript {
    let (position, start) = changed(variation)
    let id = questionnaire.questions[position].id
    let answer = writer.b.sheet.anyAnswer(to: position).map { [$0] } ?? []
    return script(
      [id.text], "another level after a change of \(id)",
      beside: writer.besides(position, answer), start + [.any(differences)])
  }

  /// The question that a variation changes, and what is true of its two answers.
  private func changed(_ variation: Property.Variation) -> (Int, [SMTTerm]) {
    let (a, b) = (writer.a.sheet, writer.b.sheet)
    switch variation {
    case .anyChange(let position): return (position, [])
    case .among(let position, let mask):
      let question = questionnaire.questions[position]
      guard question.takesMany else { return (position, [a, b].map { $0.isAny(mask, position) }) }
      let others = question.options.indices.filter { !mask.contains(OptionMask(position: $0)) }
      return (position, others.map { .equal(a.isChosen($0, position), b.isChosen($0, position)) })
    }
  }

  /// Whether the level of sheet `b` is below that of sheet `a`.
  private var falls: SMTTerm {
    .any(
      questionnaire.levels.map(\.urgency).filter { $0.rank > 0 }.map {
        .all([writer.a.isAtLeast($0), !writer.b.isAtLeast($0)])
      })
  }
}
