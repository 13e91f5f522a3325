import Diagnostics
import RuleVerification
import TriageEngine
import TriageModel

/// What the checks must find in a small questionnaire, by reading every answer sheet.
struct CheckReferee {
  /// A finding without its words.
  struct Found: Hashable {
    let kind: String
    let subject: Finding.Subject
    var severity = Diagnostic.Severity.warning
  }

  let questionnaire: Questionnaire
  let readings: [Reading]
  /// For each reading those of the same answers when only some of them were given.
  let soFar: [[Reading]]
  private let shown: [Set<Int>]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let sheets = BruteForce(questionnaire).sheets
    readings = sheets.map { Reading(of: $0, in: questionnaire, .failSafe) }
    shown = readings.map { Set($0.assessment().advice.joined()) }
    soFar = sheets.map { sheet in
      sheet.parts.map { Reading(of: $0, in: questionnaire, .soFar) }
    }
  }

  /// The findings of every kind but `unread-option`, `repeated-question` and `hidden-answer`.
  func findings() -> Set<Found> {
    Set(
      questions + rules + unreachableAlerts + alertsTakenBack + advice + contradictions + promises
        + comparisons)
  }

  private var questions: [Found] {
    questionnaire.questions.indices
      .filter { question in readings.allSatisfy { $0.states[question] == .hidden } }
      .map { Found(kind: "unreachable-question", subject: .question($0)) }
  }

  private var advice: [Found] {
    questionnaire.advice.indices.filter { advice in !shown.contains { $0.contains(advice) } }
      .map { Found(kind: "unreachable-advice", subject: .advice($0)) }
  }

  private var contradictions: [Found] {
    questionnaire.advice.indices.flatMap { advice in
      questionnaire.advice[advice].contradicts
        .filter { other in shown.contains { $0.isSuperset(of: [advice, other]) } }
        .map { _ in
          Found(kind: "contradicting-advice", subject: .advice(advice), severity: .error)
        }
    }
  }

  private var promises: [Found] {
    questionnaire.properties.indices.flatMap { position in
      questionnaire.properties[position].promises
        .filter { promise in
          !readings.contains {
            (promise.condition.map($0.holds) ?? true)
              && (promise.levels?.contains($0.level()) ?? true)
          }
        }
        .map { _ in Found(kind: "vacuous-promise", subject: .property(position)) }
    }
  }
}

// Rules.
extension CheckReferee {
  private var rules: [Found] {
    questionnaire.rules.indices.flatMap { rule in
      let dead = cases(of: rule).filter { ruleCase in
        !readings.contains { $0.holds(ruleCase.when) }
      }
      let isIdle =
        dead.count < cases(of: rule).count && !readings.contains { decides(rule, in: $0) }
      let note = Found(kind: "undecisive-rule", subject: .rule(rule), severity: .note)
      return dead.map { Found(kind: "unreachable-rule", subject: $0.subject) }
        + (isIdle ? [note] : [])
    }
  }

  private func decides(_ rule: Int, in reading: Reading) -> Bool {
    guard let own = level(of: rule, in: reading) else { return false }
    return questionnaire.rules.indices.filter { $0 != rule }
      .compactMap { level(of: $0, in: reading) }.allSatisfy { $0 < own }
  }

  private var unreachableAlerts: [Found] {
    questionnaire.rules.indices.flatMap(cases)
      .filter { ruleCase in
        questionnaire.level(ruleCase.level).isAlert
          && readings.contains { $0.holds(ruleCase.when) }
          && !soFar.joined().contains { $0.holds(ruleCase.when) }
      }
      .map { Found(kind: "unreachable-alert", subject: $0.subject) }
  }

  private var alertsTakenBack: [Found] {
    questionnaire.rules.indices.compactMap { rule in
      let lost = zip(readings, soFar).flatMap { reading, earlier in
        earlier.compactMap { level(of: rule, in: $0) }
          .filter { $0 > (level(of: rule, in: reading) ?? Urgency(rank: -1)) }
          .filter { questionnaire.level($0).isAlert }.map { $0 > reading.level() }
      }
      return lost.isEmpty
        ? nil
        : Found(
          kind: "alert-taken-back", subject: .rule(rule),
          severity: lost.contains(true) ? .error : .warning)
    }
  }

  /// The level at which a rule fires; nil when it does not.
  private func level(of rule: Int, in reading: Reading) -> Urgency? {
    questionnaire.rules[rule].cases.filter { reading.holds($0.when) }.map(\.level).max()
  }

  private func cases(
    of rule: Int
  ) -> [(subject: Finding.Subject, when: Condition, level: Urgency)] {
    let cases = questionnaire.rules[rule].cases
    return cases.indices.map { index in
      let subject =
        cases.count == 1 ? .rule(rule) : Finding.Subject.ruleCase(rule: rule, index: index)
      return (subject, cases[index].when, cases[index].level)
    }
  }
}

extension AnswerSheet {
  /// The sheets with only some of these answers; choosing none is no answer.
  fileprivate var parts: [AnswerSheet] {
    let given = (0..<count).filter { self[$0] != .options([]) }
    return given.reduce([AnswerSheet(count: count)]) { sheets, position in
      sheets.flatMap { sheet in
        var longer = sheet
        longer[position] = self[position]
        return [sheet, longer]
      }
    }
  }
}
