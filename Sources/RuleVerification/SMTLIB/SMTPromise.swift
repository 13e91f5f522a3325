import TriageModel

/// Writes the obligations of one promise of a property.
struct SMTPromise {
  let writer: SMTWriter
  let property: Property
  let place: Int

  var questionnaire: Questionnaire { writer.questionnaire }
  private var promise: Property.Promise { property.promises[place] }

  /// One script for each obligation. An answer sheet that makes it true breaks the promise.
  var scripts: [SMTScript] {
    switch promise.requirement {
    case .atLeast(let least): [below(least)]
    case .atMost(let most): [script([], "a level above \(id(most))", [writer.a.isAbove(most)])]
    case .exactly(let exact):
      [script([], "a level other than \(id(exact))", [!writer.a.isExactly(exact)])]
    case .neverFallsWhenWorse(let orders): orders.flatMap(worse)
    case .noEffect(let variations): variations.map(varied)
    case .anyOrder: [otherOrder]
    case .alertsHold: alerts.map(takenBack)
    case .alertBeforeResult: alerts.map(unannounced)
    case .neverWithout(let questions): questions.map(notAsked)
    case .shows(let advice): advice.map { shown($0, isBroken: false) }
    case .neverShows(let advice): advice.map { shown($0, isBroken: true) }
    }
  }

  /// A script that looks for an answer sheet of which the promise speaks and these terms are true.
  ///
  /// The names distinguish it from the other obligations of the promise; what it looks for is
  /// said in words for a reader.
  func script(
    _ names: [String], _ wanted: String, beside: [SMTEntry] = [], _ terms: [SMTTerm]
  ) -> SMTScript {
    let number = property.promises.count > 1 ? ["\(place + 1)"] : []
    let title = ["\(property.id): \(property.says)", "To break it, find \(wanted)."]
    return SMTScript(
      name: ([property.id.text] + number + names).joined(separator: "."),
      property: property.id, promise: place, isWanted: false,
      text: writer.text(title, beside: beside, asking: scope + terms, isWanted: false))
  }

  /// Which answer sheets the promise speaks of.
  private var scope: [SMTTerm] {
    let levels = promise.levels.map { SMTTerm.any($0.sorted().map(writer.a.isExactly)) }
    return [promise.condition.map(writer.a.holds) ?? .yes, levels ?? .yes]
  }

  /// The lowest level is promised where some rule fires.
  private func below(_ least: Urgency) -> SMTScript {
    let reaches = least.rank == 0 ? writer.a.someRuleFires : writer.a.isAtLeast(least)
    return script([], "a level below \(id(least))", [!reaches])
  }

  private func notAsked(_ question: Int) -> SMTScript {
    let id = questionnaire.questions[question].id
    return script([id.text], "a sheet on which \(id) is not asked", [!writer.a.isAsked(question)])
  }

  private func shown(_ advice: Int, isBroken: Bool) -> SMTScript {
    let id = questionnaire.advice[advice].id
    let isShown = writer.a.isShown(advice)
    return script(
      [id.text], "a result \(isBroken ? "with" : "without") the advice \(id)",
      [isBroken ? isShown : !isShown])
  }

  func id(_ urgency: Urgency) -> String { questionnaire.level(urgency).id.text }
}

// What was said so far, and the result.
extension SMTPromise {
  private var alerts: [Level] { questionnaire.levels.filter(\.isAlert) }

  private func takenBack(_ level: Level) -> SMTScript {
    script(
      [level.id.text], "a result below \(level.id) after an alert of that level",
      [writer.soFar.isAtLeast(level.urgency), !writer.a.isAtLeast(level.urgency)])
  }

  private func unannounced(_ level: Level) -> SMTScript {
    script(
      [level.id.text], "a result \(level.id) without an alert of that level before",
      questionnaire.questions.indices.flatMap(finished)
        + [writer.a.isExactly(level.urgency), !writer.soFar.isAtLeast(level.urgency)])
  }

  /// The interview was finished: what was asked has an answer, unless it could be passed over,
  /// and what has none counts as its `if-unanswered`.
  private func finished(_ position: Int) -> [SMTTerm] {
    let question = questionnaire.questions[position]
    let isGiven = writer.soFar.isGiven(position)
    let answered = SMTTerm.implies(writer.soFar.isAsked(position), isGiven)
    let instead = question.ifUnanswered.map {
      SMTTerm.implies(!isGiven, writer.a.sheet.isEqual(position, to: $0))
    }
    return [question.isOptional ? .yes : answered, instead ?? .yes]
  }

  /// Another order leaves other answers behind at questions that are not asked.
  private var otherOrder: SMTScript {
    let (a, b) = (writer.a, writer.b)
    let same = questionnaire.questions.indices.map {
      SMTTerm.implies(a.isAsked($0), a.sheet.isEqual($0, in: b.sheet))
    }
    let asked = questionnaire.questions.indices.map { SMTTerm.differ(a.isAsked($0), b.isAsked($0)) }
    return script(
      [], "two sheets that differ where nothing is asked, and in what is asked or in the level",
      beside: writer.anyBeside, same + [.any(asked + differences)])
  }

  /// By level above the lowest: whether sheets `a` and `b` differ about it.
  var differences: [SMTTerm] {
    questionnaire.levels.map(\.urgency).filter { $0.rank > 0 }.map {
      .differ(writer.a.isAtLeast($0), writer.b.isAtLeast($0))
    }
  }
}
