import Diagnostics
import TriageEngine
import TriageModel

@testable import RuleVerification

// A comparison is redundant when its condition says the same with a constant in its place.
extension CheckReferee {
  var comparisons: [Found] {
    owners.flatMap { owner -> [Found] in
      let condition = questionnaire.condition(of: owner) ?? .always
      return condition.joins.enumerated().compactMap { index, join in
        severity(condition, index, join).map {
          Found(
            kind: "redundant-comparison", subject: .comparison(owner, index: index), severity: $0)
        }
      }
    }
  }

  private var owners: [ConditionOwner] {
    let cases = questionnaire.rules.indices.flatMap { rule in
      questionnaire.rules[rule].cases.indices.map { ConditionOwner.ruleCase(rule: rule, index: $0) }
    }
    return questionnaire.questions.indices.map { .askWhen($0) }
      + questionnaire.definitions.indices.map { .definition($0) } + cases
      + questionnaire.advice.indices.map { .advice($0) }
  }

  private func severity(
    _ condition: Condition, _ index: Int, _ join: Condition?
  ) -> Diagnostic.Severity? {
    let isAlwaysTrue = isSame(condition, with: .always, at: index)
    let isAlwaysFalse = isSame(condition, with: .none([.always]), at: index)
    guard isAlwaysTrue || isAlwaysFalse else { return nil }
    if isAlwaysTrue, isAlwaysFalse { return .note }
    guard let join else { return .warning }
    switch join {
    case .all: return isAlwaysTrue ? .note : .warning
    case .any, .none, .atLeast(1, _): return isAlwaysFalse ? .note : .warning
    case .atLeast(let count, let parts):
      return isAlwaysTrue || count < parts.count ? .note : .warning
    case .always, .comparison, .definition: return .warning
    }
  }

  private func isSame(_ condition: Condition, with part: Condition, at index: Int) -> Bool {
    let other = condition.replacing(index, by: part)
    return readings.allSatisfy { $0.holds(condition) == $0.holds(other) }
  }
}

extension Condition {
  /// For each comparison the condition of which it is a part; nil for one that stands alone.
  fileprivate var joins: [Condition?] { joins(nil) }

  private func joins(_ join: Condition?) -> [Condition?] {
    if case .comparison = self { return [join] }
    return parts.flatMap { $0.joins(self) }
  }

  /// The condition with another one in the place of a comparison.
  fileprivate func replacing(_ index: Int, by part: Condition) -> Condition {
    var rest = index
    return replacing(&rest, by: part)
  }

  private func replacing(_ index: inout Int, by part: Condition) -> Condition {
    if case .comparison = self {
      index -= 1
      return index == -1 ? part : self
    }
    let parts = parts.map { $0.replacing(&index, by: part) }
    return switch self {
    case .always, .comparison, .definition: self
    case .all: .all(parts)
    case .any: .any(parts)
    case .none: .none(parts)
    case .atLeast(let count, _): .atLeast(count, of: parts)
    }
  }
}
