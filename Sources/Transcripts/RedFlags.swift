import TriageModel

/// What the rules of the urgent levels look for in each answer: the red flags of a questionnaire.
///
/// An option or a number is a red flag if a rule looks for it in a case that warns at once or may
/// be shown unfinished, and rests on evidence or a source that stands behind the question too. So
/// an answer that only adds to another sign, such as how long it hurts, is none.
struct RedFlags {
  /// What is looked for in the answer to one question.
  struct Sought {
    var options: OptionMask = []
    var numbers: [ClosedRange<Int>] = []
  }

  /// By the position of the question; questions without a red flag are left out.
  private(set) var sought: [Int: Sought] = [:]
  private let questionnaire: Questionnaire

  /// Reads all rules.
  init(of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let urgent = Set(
      questionnaire.levels.filter { $0.isAlert || $0.isShownUnfinished }.map(\.urgency))
    for rule in questionnaire.rules {
      for found in rule.cases.filter({ urgent.contains($0.level) }) {
        for comparison in comparisons(in: found.when)
        where questionnaire.questions[comparison.question].sharesGround(with: rule) {
          add(comparison)
        }
      }
    }
  }

  private mutating func add(_ comparison: Comparison) {
    let options = OptionMask(questionnaire.questions[comparison.question].options.indices)
    var sought = sought[comparison.question] ?? Sought()
    switch comparison.test {
    case .isAny(let mask), .includesAll(let mask): sought.options.formUnion(mask)
    case .isNone(let mask): sought.options.formUnion(options.subtracting(mask))
    case .isWithin(let range): sought.numbers.append(range)
    }
    self.sought[comparison.question] = sought
  }

  /// What a condition asks to be so; what stands below a `none` is asked not to be.
  private func comparisons(in condition: Condition) -> [Comparison] {
    switch condition {
    case .always, .none: []
    case .comparison(let comparison): [comparison]
    case .definition(let position):
      comparisons(in: questionnaire.definitions[position].condition)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.flatMap(comparisons)
    }
  }
}

extension Question {
  /// Whether some evidence or source stands behind both.
  fileprivate func sharesGround(with rule: Rule) -> Bool {
    !Set(evidence).isDisjoint(with: rule.evidence) || !Set(sources).isDisjoint(with: rule.sources)
  }
}

extension OptionMask {
  /// The set of the options at these positions.
  fileprivate init(_ positions: Range<Int>) {
    self = positions.reduce(into: []) { $0.insert(OptionMask(position: $1)) }
  }
}
