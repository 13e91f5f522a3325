import TriageEngine
import TriageModel

/// Verdicts by trying every answer sheet of a small questionnaire with the engine.
struct BruteForce {
  let questionnaire: Questionnaire
  /// Every answer sheet, with answers kept at hidden questions.
  let sheets: [AnswerSheet]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    var sheets = [AnswerSheet(count: questionnaire.questions.count)]
    for position in questionnaire.questions.indices {
      let answers = Self.answers(to: questionnaire.questions[position])
      if answers.isEmpty { continue }
      sheets = sheets.flatMap { sheet in
        answers.map { answer in
          var longer = sheet
          longer[position] = answer
          return longer
        }
      }
    }
    self.sheets = sheets
  }

  /// Every answer to a question, with the one that a missing answer counts as.
  static func answers(to question: Question) -> [Answer] {
    let given: [Answer] =
      switch question.kind {
      case .one(let options): options.indices.map { .options(OptionMask(position: $0)) }
      case .many, .sites: (1..<8).map { .options(OptionMask(rawValue: $0)) }
      case .number(let range): range.bounds.map(Answer.number)
      case .scale(let scale): scale.bounds.map(Answer.number)
      case .note: []
      }
    let valid = given.filter { (try? question.check($0)) != nil }
    let missing = question.ifUnanswered.map { valid.contains($0) ? [] : [$0] } ?? []
    return valid + missing
  }

  func read(_ sheet: AnswerSheet) -> Reading { Reading(of: sheet, in: questionnaire, .failSafe) }

  /// The answer sheets that break a promise.
  func breaking(_ promise: Property.Promise) -> [AnswerSheet] {
    sheets.filter { sheet in
      let reading = read(sheet)
      let isSpokenOf =
        (promise.condition.map(reading.holds) ?? true)
        && (promise.levels?.contains(reading.level()) ?? true)
      return isSpokenOf && isBroken(promise.requirement, by: sheet, reading)
    }
  }

  private func isBroken(
    _ requirement: Property.Requirement, by sheet: AnswerSheet, _ reading: Reading
  ) -> Bool {
    let level = reading.level()
    switch requirement {
    case .atLeast(let least): return level < least || reading.assessment().fired.isEmpty
    case .atMost(let most): return level > most
    case .exactly(let exact): return level != exact
    case .neverFallsWhenWorse(let orders):
      return orders.flatMap { worse(sheet, $0) }.contains { read($0).level() < level }
    case .noEffect(let variations):
      return variations.flatMap { varied(sheet, $0) }.contains { read($0).level() != level }
    case .anyOrder:
      return sheets.contains { isSame(sheet, $0, reading) && read($0).level() != level }
    case .alertsHold: return alerts(before: sheet) { _ in true }.contains { $0 > level }
    case .alertBeforeResult:
      guard questionnaire.level(level).isAlert else { return false }
      return alerts(before: sheet) { isFinished(sheet, given: $0, reading) }.contains { $0 < level }
    case .neverWithout(let questions):
      return questions.contains { reading.states[$0] == .hidden }
    case .shows(let advice):
      return !Set(reading.assessment().advice.joined()).isSuperset(of: advice)
    case .neverShows(let advice):
      return !Set(reading.assessment().advice.joined()).isDisjoint(with: advice)
    }
  }

  private func worse(_ sheet: AnswerSheet, _ order: Property.WorseOrder) -> [AnswerSheet] {
    switch order {
    case .chain(let question, let options):
      zip(options, options.dropFirst())
        .filter { sheet[question] == .options(OptionMask(position: $0.0)) }
        .map { replacing(question, of: sheet, by: .options(OptionMask(position: $0.1))) }
    case .adding(let question, let options, let except):
      options.positions.compactMap { added in
        guard case .options(let mask) = sheet[question], mask.isDisjoint(with: except) else {
          return nil
        }
        let kept = mask.positions.filter {
          !questionnaire.questions[question].options[$0].isExclusive
        }
        let all = kept.reduce(OptionMask(position: added)) { $0.union(OptionMask(position: $1)) }
        return replacing(question, of: sheet, by: .options(all))
      }
    }
  }

  private func varied(_ sheet: AnswerSheet, _ variation: Property.Variation) -> [AnswerSheet] {
    switch variation {
    case .anyChange(let question):
      Self.answers(to: questionnaire.questions[question])
        .map { replacing(question, of: sheet, by: $0) }
    case .among(let question, let options):
      Self.answers(to: questionnaire.questions[question])
        .filter { isAmong(options, sheet[question], $0, questionnaire.questions[question]) }
        .map { replacing(question, of: sheet, by: $0) }
    }
  }

  private func isAmong(
    _ options: OptionMask, _ old: Answer?, _ new: Answer, _ question: Question
  ) -> Bool {
    guard case .options(let old) = old, case .options(let new) = new else { return false }
    guard question.takesMany else { return options.isSuperset(of: old.union(new)) }
    return old.subtracting(options) == new.subtracting(options)
  }

  private func replacing(_ question: Int, of sheet: AnswerSheet, by answer: Answer) -> AnswerSheet {
    var other = sheet
    other[question] = answer
    return other
  }

  /// Whether two sheets agree on everything that is asked.
  private func isSame(_ sheet: AnswerSheet, _ other: AnswerSheet, _ reading: Reading) -> Bool {
    reading.states.indices.allSatisfy {
      reading.states[$0] == .hidden || sheet[$0] == other[$0]
    }
  }

  /// The levels shown when only some of the answers were given, alerting ones for an alert.
  private func alerts(
    before sheet: AnswerSheet, _ isWanted: (Set<Int>) -> Bool
  ) -> [Urgency] {
    let positions = questionnaire.questions.indices
    return (0..<(1 << positions.count)).compactMap { bits in
      let given = Set(positions.filter { bits >> $0 & 1 == 1 })
      guard given.allSatisfy({ canBeGiven(sheet[$0]) }), isWanted(given) else { return nil }
      var partial = AnswerSheet(count: sheet.count)
      for position in given { partial[position] = sheet[position] }
      let level = Reading(of: partial, in: questionnaire, .soFar).level()
      return questionnaire.level(level).isAlert ? level : Urgency(rank: 0)
    }
  }

  private func canBeGiven(_ answer: Answer?) -> Bool { answer != .options([]) }

  /// Whether the interview may end with just these answers and the rest passed over.
  private func isFinished(_ sheet: AnswerSheet, given: Set<Int>, _ reading: Reading) -> Bool {
    var partial = AnswerSheet(count: sheet.count)
    for position in given { partial[position] = sheet[position] }
    let soFar = Reading(of: partial, in: questionnaire, .soFar)
    return questionnaire.questions.indices.allSatisfy { position in
      let question = questionnaire.questions[position]
      if given.contains(position) { return true }
      return question.isOptional
        ? sheet[position] == question.ifUnanswered : soFar.states[position] == .hidden
    }
  }
}
