import TriageModel

/// How FHIR says when a question is asked: comparisons where they can, else an expression.
struct Enabling {
  let questionnaire: Questionnaire
  /// The codes of the options of each question, by position.
  let codings: [[FHIR.Coding]]

  /// The item with what enables it; none of it when it is always asked.
  func enable(_ item: inout FHIR.QuestionnaireItem, when criterion: Criterion) {
    if criterion == .constant(true) { return }
    guard let (tests, behavior) = flat(criterion) else {
      item.extension = (item.extension ?? []) + [.enableWhen(expression(criterion))]
      return
    }
    item.enableWhen = tests
    item.enableBehavior = tests.count > 1 ? behavior : nil
  }

  /// A list of comparisons of which all or any must hold; nil where that cannot say it.
  private func flat(_ criterion: Criterion) -> ([FHIR.EnableWhen], behavior: String)? {
    switch criterion {
    case .test(let test): return (comparisons(test), "any")
    case .any(let parts):
      let tests = parts.compactMap(\.test)
      return tests.count == parts.count ? (tests.flatMap(comparisons), "any") : nil
    case .all(let parts):
      let tests = parts.compactMap(\.test).map(comparisons)
      return tests.count == parts.count && tests.allSatisfy { $0.count == 1 }
        ? (tests.flatMap { $0 }, "all") : nil
    case .constant, .not, .atLeast: return nil
    }
  }

  /// The comparisons of which any must hold for a test.
  private func comparisons(_ test: Criterion.Test) -> [FHIR.EnableWhen] {
    let compare = { (position: Int, comparison: String) in
      FHIR.EnableWhen(question: questionnaire.questions[position].linkID, operator: comparison)
    }
    switch test {
    case .answered(let position):
      var exists = compare(position, "exists")
      exists.answerBoolean = true
      return [exists]
    case .includes(let position, let mask):
      return mask.positions.map {
        var equals = compare(position, "=")
        equals.answerCoding = codings[position][$0]
        return equals
      }
    case .from(let position, let number):
      var least = compare(position, ">=")
      least.answerInteger = number
      return [least]
    case .upTo(let position, let number):
      var most = compare(position, "<=")
      most.answerInteger = number
      return [most]
    }
  }
}

extension Criterion {
  /// The test, if it is a single one.
  fileprivate var test: Test? { if case .test(let test) = self { test } else { nil } }
}
