import Diagnostics
import TriageModel

/// How the rules read the options of one question.
struct OptionReading {
  private let position: Int
  private let question: Question
  /// The calmest option; nil for choosing none.
  private let calm: Int?
  /// The options that each comparison names.
  private let named: [OptionMask]
  /// The options that a property says have no effect.
  private let exempt: OptionMask

  init(of position: Int, _ prover: Prover) {
    self.position = position
    question = prover.questionnaire.questions[position]
    calm = prover.calmAnswers.places[position].min()
    named = prover.questionnaire.optionsNamed(ofQuestion: position)
    exempt = prover.questionnaire.optionsWithoutEffect(ofQuestion: position)
  }

  /// What a missing answer counts as.
  private var missing: OptionMask {
    if case .options(let mask) = question.ifUnanswered { mask } else { [] }
  }

  /// The options that no comparison tells apart from the calmest one, itself included.
  private var alike: [Int] {
    question.options.indices.filter { option in
      named.allSatisfy { $0.has(option) == (calm.map($0.has) ?? false) }
    }
  }

  /// Like what the unread options count.
  private var calmest: Int? {
    guard let calm, missing.has(calm) else { return calm }
    return alike.first { !missing.has($0) } ?? calm
  }

  /// A finding for each option that nothing reads.
  var findings: [Finding] {
    let calmest = calmest
    return alike.filter { $0 != calmest && !exempt.has($0) }.map(finding)
  }

  private func finding(_ option: Int) -> Finding {
    let other = calmest.map { "'\(question.options[$0].id)'" } ?? "no choice at all"
    let isMissing = missing.has(option)
    return Finding(
      isMissing ? .error : .warning, "unread-option", .option(question: position, option: option),
      "no rule reads the answer '\(question.options[option].id)' to '\(question.id)'",
      why: isMissing
        ? "whoever is not sure, or gives no answer, counts like \(other); nothing says that is safe."
        : "it counts like \(other), although other answers to this question lead to a warning.",
      fix: "read it in a rule, or promise under 'no-effect' that it may count like \(other).")
  }
}

extension Questionnaire {
  /// The options that each comparison in a rule or an `ask-when` names.
  fileprivate func optionsNamed(ofQuestion question: Int) -> [OptionMask] {
    let conditions = rules.flatMap { $0.cases.map(\.when) } + questions.compactMap(\.askWhen)
    return conditions.flatMap(comparisons).filter { $0.question == question }.compactMap {
      switch $0.test {
      case .isAny(let mask), .isNone(let mask), .includesAll(let mask): mask
      case .isWithin: nil
      }
    }
  }

  /// The options that a property names under `no-effect`.
  fileprivate func optionsWithoutEffect(ofQuestion question: Int) -> OptionMask {
    let requirements = properties.flatMap(\.promises).map(\.requirement)
    let variations = requirements.flatMap { requirement -> [Property.Variation] in
      if case .noEffect(let variations) = requirement { variations } else { [] }
    }
    return variations.reduce(into: []) { exempt, variation in
      switch variation {
      case .anyChange(question): exempt.formUnion(OptionMask(rawValue: .max))
      case .among(question, let options): exempt.formUnion(options)
      case .anyChange, .among: break
      }
    }
  }
}

extension OptionMask {
  fileprivate func has(_ position: Int) -> Bool { contains(OptionMask(position: position)) }
}
