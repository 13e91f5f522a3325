import TriageModel

/// When each question is asked.
///
/// The answer to a question that is not asked has no effect. Programs that show FHIR forms do not
/// agree on that, so each comparison stands together with what its own question is asked for.
struct AskingCriteria {
  /// How many tests the criterion of an earlier question may bring along. Only a chain of
  /// questions far longer than people would answer has more, and could double without end.
  private static let most = 200
  private let questionnaire: Questionnaire
  /// The criterion of each question, by position.
  private(set) var all: [Criterion] = []

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    for question in questionnaire.questions {
      all.append(question.askWhen.map(criterion) ?? .constant(true))
    }
  }

  private func criterion(_ condition: Condition) -> Criterion {
    switch condition {
    case .always: .constant(true)
    case .comparison(let comparison): criterion(comparison)
    case .definition(let position): criterion(questionnaire.definitions[position].condition)
    case .all(let parts): .every(parts.map(criterion))
    case .any(let parts): .some(parts.map(criterion))
    case .none(let parts): .opposite(of: .some(parts.map(criterion)))
    case .atLeast(let count, let parts): .count(count, of: parts.map(criterion))
    }
  }

  private func criterion(_ comparison: Comparison) -> Criterion {
    let asked = all[comparison.question]
    return .every((asked.size > Self.most ? [] : [asked]) + [criterion(of: comparison)])
  }

  /// A comparison of an answer that counts.
  private func criterion(of comparison: Comparison) -> Criterion {
    let position = comparison.question
    let question = questionnaire.questions[position]
    let every = question.options.indices.reduce(OptionMask()) {
      $0.union(OptionMask(position: $1))
    }
    switch comparison.test {
    case .isAny(let mask): return includes(position, mask.intersection(every))
    case .isNone(let mask):
      return includesNone(position, mask.intersection(every), others: every.subtracting(mask))
    case .includesAll(let mask):
      return .every(mask.positions.map { includes(position, OptionMask(position: $0)) })
    case .isWithin(let range): return within(range, position)
    }
  }

  private func includes(_ position: Int, _ mask: OptionMask) -> Criterion {
    mask.isEmpty ? .constant(false) : .test(.includes(position, mask))
  }

  /// An answer with none of these options; said without "not", as one of the others, wherever
  /// that is the same.
  private func includesNone(
    _ position: Int, _ mask: OptionMask, others: OptionMask
  ) -> Criterion {
    let question = questionnaire.questions[position]
    let standAlone = { (mask: OptionMask) in
      mask.positions.allSatisfy { question.options[$0].isExclusive }
    }
    let isOther = includes(position, others)
    if !question.takesMany || standAlone(mask) || standAlone(others) { return isOther }
    return .every([isOther, .opposite(of: includes(position, mask))])
  }

  private func within(_ range: ClosedRange<Int>, _ position: Int) -> Criterion {
    guard let bounds = questionnaire.questions[position].bounds, range.overlaps(bounds) else {
      return .constant(false)
    }
    let least = range.lowerBound > bounds.lowerBound
    let most = range.upperBound < bounds.upperBound
    if !least, !most { return .test(.answered(position)) }
    return .every(
      (least ? [.test(.from(position, range.lowerBound))] : [])
        + (most ? [.test(.upTo(position, range.upperBound))] : []))
  }
}
