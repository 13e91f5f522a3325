import Scenarios
import TriageEngine
import TriageModel

/// A property that an answer sheet breaks.
struct Counterexample: Error, CustomStringConvertible {
  let property: PropertyID
  let level: String
  let sheet: String
  var changed = ""

  var description: String { "\(property) is broken at \(level) by\n\(sheet)\(changed)" }
}

/// Checks single answer sheets against the properties of a questionnaire.
struct PropertyCheck {
  let questionnaire: Questionnaire

  /// What the sheet breaks. Of the changes that a promise speaks of, one drawn by chance is
  /// tried for each sheet.
  func counterexamples(
    _ sheet: AnswerSheet, using random: inout some RandomNumberGenerator
  ) -> [Counterexample] {
    let result = FinishedResult(of: sheet, in: questionnaire)
    var found: [Counterexample] = []
    for property in questionnaire.properties {
      for promise in property.promises where promise.speaks(of: result) {
        guard let broken = broken(promise, sheet, result, &random) else { continue }
        found.append(
          Counterexample(
            property: property.id, level: questionnaire.trace(result.level),
            sheet: questionnaire.text(of: sheet), changed: broken))
      }
    }
    return found
  }

  /// What breaks the promise, in words; nil when it is kept.
  private func broken(
    _ promise: Property.Promise, _ sheet: AnswerSheet, _ result: FinishedResult,
    _ random: inout some RandomNumberGenerator
  ) -> String? {
    let level = result.level
    return switch promise.requirement {
    case .atLeast(let least): level < least || result.assessment.fired.isEmpty ? "" : nil
    case .atMost(let most): level > most ? "" : nil
    case .exactly(let exact): level != exact ? "" : nil
    case .neverFallsWhenWorse(let orders):
      orders.randomElement(using: &random)
        .flatMap { worse(sheet, by: $0, &random) }
        .flatMap { self.level($0) < level ? said("made worse", $0) : nil }
    case .noEffect(let variations):
      variations.randomElement(using: &random)
        .flatMap { varied(sheet, by: $0, &random) }
        .flatMap { self.level($0) != level ? said("changed", $0) : nil }
    case .anyOrder: shuffled(sheet, &random) == level ? nil : "in another order"
    case .alertsHold:
      alert(onTheWayTo: sheet, &random).map { $0 > level ? "after an alert" : nil } ?? nil
    case .alertBeforeResult: unannounced(promise, sheet, &random)
    case .neverWithout(let questions):
      questions.first { result.reading.states[$0] == .hidden }.map {
        "\nwithout asking \(questionnaire.questions[$0].id)"
      }
    case .shows(let advice): said("without", advice.filter { !result.shown.contains($0) })
    case .neverShows(let advice): said("showing", advice.filter(result.shown.contains))
    }
  }

  private func said(_ word: String, _ advice: [Int]) -> String? {
    advice.first.map { "\n\(word) \(questionnaire.advice[$0].id)" }
  }

  private func said(_ word: String, _ sheet: AnswerSheet) -> String {
    "\n\(word) to\n\(questionnaire.text(of: sheet))"
  }

  /// What is wrong when optional questions drawn by chance are passed over and an alerting
  /// result comes without an alert before it; nil when a question that must be answered is not.
  private func unannounced(
    _ promise: Property.Promise, _ sheet: AnswerSheet, _ random: inout some RandomNumberGenerator
  ) -> String? {
    var sheet = sheet
    for question in questionnaire.questions.indices
    where questionnaire.questions[question].isOptional && Bool.random(using: &random) {
      sheet[question] = .skipped
    }
    let soFar = Reading(of: sheet, in: questionnaire, .soFar)
    let isFinished = questionnaire.questions.indices.allSatisfy {
      soFar.states[$0] != .unanswered || questionnaire.questions[$0].isOptional
    }
    let result = FinishedResult(of: sheet, in: questionnaire)
    guard isFinished, questionnaire.level(result.level).isAlert, promise.speaks(of: result),
      soFar.level() < result.level
    else { return nil }
    return said("without an alert before, when changed", sheet)
  }

  private func level(_ sheet: AnswerSheet) -> Urgency {
    Reading(of: sheet, in: questionnaire, .failSafe).level()
  }

  /// The sheet with one answer a step worse; nil when the answer has no step.
  private func worse(
    _ sheet: AnswerSheet, by order: Property.WorseOrder,
    _ random: inout some RandomNumberGenerator
  ) -> AnswerSheet? {
    var sheet = sheet
    switch order {
    case .chain(let question, let options):
      guard case .options(let mask) = sheet[question], let option = mask.positions.first,
        let place = options.firstIndex(of: option), place + 1 < options.count
      else { return nil }
      sheet[question] = .options(OptionMask(position: options[place + 1]))
    case .adding(let question, let options, let except):
      guard case .options(let mask) = sheet[question], mask.isDisjoint(with: except),
        let added = options.positions.randomElement(using: &random)
      else { return nil }
      let others = mask.positions.filter {
        !questionnaire.questions[question].options[$0].isExclusive
      }
      sheet[question] = .options(
        others.reduce(OptionMask(position: added)) { $0.union(OptionMask(position: $1)) })
    }
    return sheet
  }

  /// The sheet with an answer varied; nil when the answer is not one of those that may vary.
  private func varied(
    _ sheet: AnswerSheet, by variation: Property.Variation,
    _ random: inout some RandomNumberGenerator
  ) -> AnswerSheet? {
    var sheet = sheet
    let sheets = RandomSheets(questionnaire: questionnaire)
    switch variation {
    case .anyChange(let question):
      sheet[question] = Bool.random(using: &random) ? nil : sheets.answer(question, &random)
    case .among(let question, let options):
      guard case .options(let mask) = sheet[question], !mask.isDisjoint(with: options) else {
        return nil
      }
      let rest = mask.subtracting(options)
      let drawn = sheets.answer(among: options, beside: rest, of: question, &random)
      guard let drawn else { return nil }
      sheet[question] = .options(drawn)
    }
    return sheet
  }

  /// The level after answering in a random order with steps back.
  private func shuffled(
    _ sheet: AnswerSheet, _ random: inout some RandomNumberGenerator
  ) -> Urgency {
    var other = AnswerSheet(count: sheet.count)
    for question in (0..<sheet.count).shuffled(using: &random) {
      other[question] = RandomSheets(questionnaire: questionnaire).answer(question, &random)
      other[question] = sheet[question]
    }
    return level(other)
  }

  /// The alert after a number of answers drawn by chance; nil when there is none.
  private func alert(
    onTheWayTo sheet: AnswerSheet, _ random: inout some RandomNumberGenerator
  ) -> Urgency? {
    var partial = AnswerSheet(count: sheet.count)
    for question in 0..<Int.random(in: 1...sheet.count, using: &random) {
      partial[question] = sheet[question]
    }
    let soFar = Reading(of: partial, in: questionnaire, .soFar).level()
    return questionnaire.level(soFar).isAlert ? soFar : nil
  }
}
