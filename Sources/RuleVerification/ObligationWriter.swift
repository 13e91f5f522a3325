import TriageModel

/// Turns one promise into the formulas that must be refuted.
struct ObligationWriter {
  let prover: Prover
  let promise: Property.Promise
  let place: Int

  func obligations() -> [Obligation] {
    switch promise.requirement {
    case .atLeast(let least): [about { _, circuit in lacks(least, &circuit) }]
    case .atMost(let most): [about { _, _ in above(most) }]
    case .exactly(let exact): [about { !$0.isExactly(exact, in: &$1) }]
    case .neverFallsWhenWorse(let orders): orders.flatMap(worse)
    case .noEffect(let variations): variations.map(varied)
    case .anyOrder: [otherOrder()]
    case .alertsHold: alertTakenBack()
    case .alertBeforeResult: resultWithoutAlert()
    case .neverWithout(let questions): questions.map(notAsked)
    case .shows(let advice): advice.map { shown($0, isShown: false) }
    case .neverShows(let advice): advice.map { shown($0, isShown: true) }
    }
  }

  /// The level is lower, or at the lowest level no rule says so.
  private func lacks(_ least: Urgency, _ circuit: inout Circuit) -> Literal {
    least.rank == 0 ? !prover.reading.fires(in: &circuit) : !prover.reading.isAtLeast[least.rank]
  }

  private func above(_ urgency: Urgency) -> Literal {
    let levels = prover.reading.isAtLeast
    return urgency.rank + 1 < levels.count ? levels[urgency.rank + 1] : .no
  }

  /// An obligation about the answer sheets that the promise speaks of.
  func about(
    _ reading: SymbolicReading? = nil, _ name: String = "", beside: Obligation.Beside = .none,
    violation: (SymbolicReading, inout Circuit) -> Literal
  ) -> Obligation {
    var reading = reading ?? prover.reading
    let condition = promise.condition.map { reading.holds($0, in: &prover.circuit) } ?? .yes
    let levels = promise.levels.map {
      $0.sorted().map { reading.isExactly($0, in: &prover.circuit) }
    }
    let isSpokenOf = levels.map { prover.circuit.any($0) } ?? .yes
    let broken = violation(reading, &prover.circuit)
    return Obligation(
      promise: place, name: name,
      violation: prover.circuit.all([condition, isSpokenOf, broken]), reading: reading,
      beside: beside)
  }
}

// Two answer sheets that differ in one answer.
extension ObligationWriter {
  private func worse(_ order: Property.WorseOrder) -> [Obligation] {
    switch order {
    case .chain(let question, let options):
      zip(options, options.dropFirst()).map { step(question, from: $0, to: $1) }
    case .adding(let question, let options, let except):
      options.positions.map { adding($0, to: question, except: except) }
    }
  }

  private func step(_ position: Int, from: Int, to: Int) -> Obligation {
    let options = prover.questionnaire.questions[position].options
    let before = replacing(position, by: only(from, of: position))
    let after = replacing(position, by: only(to, of: position))
    return about(
      before, name(position, [options[from], options[to]]), beside: .changed(after.sheet)
    ) {
      falls(from: $0, to: after, &$1)
    }
  }

  private func adding(_ option: Int, to position: Int, except: OptionMask) -> Obligation {
    let question = prover.questionnaire.questions[position]
    let before = prover.reading.sheet.answers[position]
    let literals = before.literals.indices.map { other -> Literal in
      if other == option { return .yes }
      return question.options[other].isExclusive ? .no : before.literals[other]
    }
    let after = replacing(position, by: .many(literals))
    return about(
      nil, name(position, [question.options[option]]), beside: .changed(after.sheet)
    ) { reading, circuit in
      let starts = before.holds(.isNone(except), in: &circuit)
      return circuit.all([starts, falls(from: reading, to: after, &circuit)])
    }
  }

  private func varied(_ variation: Property.Variation) -> Obligation {
    let (position, after) = prover.varied(variation)
    let start: Comparison.Test? =
      if case .among(_, let mask) = variation,
        !prover.questionnaire.questions[position].takesMany
      { .isAny(mask) } else { nil }
    return about(nil, name(position, []), beside: .changed(after.sheet)) {
      reading, circuit in
      let answer = reading.sheet.answers[position]
      let starts = start.map { answer.holds($0, in: &circuit) } ?? .yes
      return circuit.all([starts, differs(reading, after, &circuit)])
    }
  }

  private func only(_ option: Int, of position: Int) -> SymbolicAnswer {
    let answer = prover.reading.sheet.answers[position]
    return SymbolicAnswer(.options(OptionMask(position: option)), like: answer)
  }

  private func replacing(_ position: Int, by answer: SymbolicAnswer) -> SymbolicReading {
    prover.reading.replacing(position, by: answer, in: &prover.circuit)
  }

  private func name(_ position: Int, _ options: [Option]) -> String {
    ([prover.questionnaire.questions[position].id.text] + options.map(\.id.text))
      .joined(separator: "-")
  }

  /// Whether the level of the second reading is less urgent.
  private func falls(
    from before: SymbolicReading, to after: SymbolicReading, _ circuit: inout Circuit
  ) -> Literal {
    circuit.any(
      zip(before.isAtLeast, after.isAtLeast).map { circuit.all([$0, !$1]) })
  }

  private func differs(
    _ left: SymbolicReading, _ right: SymbolicReading, _ circuit: inout Circuit
  ) -> Literal {
    circuit.any(zip(left.isAtLeast, right.isAtLeast).map { circuit.differ($0, $1) })
  }
}

// The order of answering.
extension ObligationWriter {
  /// Another order leaves other answers behind at hidden questions, and no other difference.
  private func otherOrder() -> Obligation {
    let other = prover.freshReading()
    return about(beside: .changed(other.sheet)) { reading, circuit in
      let same = zip(reading.isAsked, zip(reading.sheet.answers, other.sheet.answers)).map {
        isAsked, answers in
        let changes = zip(answers.0.literals, answers.1.literals).map { circuit.differ($0, $1) }
        return !circuit.all([isAsked, circuit.any(changes)])
      }
      let shown = zip(reading.isAsked, other.isAsked).map { circuit.differ($0, $1) }
      return circuit.all(same + [circuit.any(shown + [differs(reading, other, &circuit)])])
    }
  }

  /// An alert seen on the way, and a less urgent result without a change of an answer.
  private func alertTakenBack() -> [Obligation] {
    let soFar = prover.readingSoFar
    return prover.questionnaire.levels.filter(\.isAlert).map(\.urgency).map { level in
      about(nil, prover.questionnaire.level(level).id.text, beside: .earlier(soFar.sheet)) {
        reading, circuit in
        circuit.all([soFar.isAtLeast[level.rank], !reading.isAtLeast[level.rank]])
      }
    }
  }

  /// A finished interview with an alerting level of which no alert has told.
  private func resultWithoutAlert() -> [Obligation] {
    let soFar = prover.readingSoFar
    return prover.questionnaire.levels.filter(\.isAlert).map(\.urgency).map { level in
      about(nil, prover.questionnaire.level(level).id.text, beside: .earlier(soFar.sheet)) {
        reading, circuit in
        let finished = prover.questionnaire.questions.indices.map {
          isDone($0, in: soFar, &circuit)
        }
        let result = reading.isExactly(level, in: &circuit)
        return circuit.all(finished + [result, !soFar.isAtLeast[level.rank]])
      }
    }
  }

  /// Whether a question was answered if it is asked, or may be and was passed over.
  private func isDone(
    _ position: Int, in soFar: SymbolicReading, _ circuit: inout Circuit
  ) -> Literal {
    let question = prover.questionnaire.questions[position]
    let answer = soFar.sheet.answers[position]
    let isGiven = soFar.sheet.isGiven[position]
    guard answer != .note else { return .yes }
    guard question.isOptional else { return circuit.any([isGiven, !soFar.isAsked[position]]) }
    guard let missing = question.ifUnanswered else { return .yes }
    let instead = SymbolicAnswer(missing, like: answer)
    let same = zip(answer.literals, instead.literals).map { $1 == .yes ? $0 : !$0 }
    return circuit.any([isGiven, circuit.all(same)])
  }
}

// Which questions were asked and what is shown.
extension ObligationWriter {
  private func notAsked(_ position: Int) -> Obligation {
    about(nil, name(position, [])) { reading, _ in !reading.isAsked[position] }
  }

  private func shown(_ advice: Int, isShown: Bool) -> Obligation {
    let literal = prover.isShown(advice)
    return about(nil, prover.questionnaire.advice[advice].id.text) { _, _ in
      isShown ? literal : !literal
    }
  }
}
