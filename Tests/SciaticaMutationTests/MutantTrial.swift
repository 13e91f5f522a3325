import RuleVerification
import Scenarios
import TriageModel

/// What became of a mutant.
struct MutantTrial: Sendable {
  let mutant: Mutant
  /// The weightiest thing that it changes for somebody; nil for nothing at all.
  let outcome: Outcome?
  let catchers: Set<Catcher>
  /// Usual answers but for a few whose outcome it changes; nil unless it changes one uncaught.
  let witness: AnswerSheet?

  var changesOutcome: Bool { outcome?.isTold == true }
  var survives: Bool { changesOutcome && catchers.isEmpty }

  /// What catches mutants.
  enum Catcher: CaseIterable {
    /// The properties of the file.
    case properties
    /// The blueprint's worked examples.
    case blueprint
    /// The worked examples of our own.
    case ownExamples
  }
}

/// Tries mutants of a questionnaire, one after the other.
struct MutantTrier {
  private let blueprint: WorkedExampleCheck
  private let ownExamples: WorkedExampleCheck
  private let judge: OutcomeJudge
  /// The positions of the properties, those first that caught the last mutants.
  private var properties: [Int]

  init(_ questionnaire: Questionnaire, _ mutants: [Mutant], usual: AnswerSheet) throws {
    judge = OutcomeJudge(questionnaire, mutants, usual: usual)
    blueprint = try .ofTheBlueprint(questionnaire)
    ownExamples = try WorkedExampleCheck(questionnaire, exactExamples)
    properties = Array(questionnaire.properties.indices)
  }

  /// What becomes of a mutant; the properties are asked only where it changes an outcome.
  mutating func trial(of mutant: Mutant) -> MutantTrial {
    let outcome = judge.outcome(of: mutant)
    let isTold = outcome?.isTold == true
    let catchers = MutantTrial.Catcher.allCases.filter {
      catches(mutant.questionnaire, $0, changesOutcome: isTold)
    }
    let survives = isTold && catchers.isEmpty
    return MutantTrial(
      mutant: mutant, outcome: outcome, catchers: Set(catchers),
      witness: survives ? outcome.flatMap { judge.witness(of: mutant, $0) } : nil)
  }

  private mutating func catches(
    _ mutant: Questionnaire, _ catcher: MutantTrial.Catcher, changesOutcome: Bool
  ) -> Bool {
    switch catcher {
    case .properties: changesOutcome && breaksProperty(mutant)
    case .blueprint: blueprint.catches(mutant)
    case .ownExamples: ownExamples.catches(mutant)
    }
  }

  private mutating func breaksProperty(_ mutant: Questionnaire) -> Bool {
    let prover = Prover(mutant)
    let broken = properties.firstIndex { position in
      prover.obligations(of: mutant.properties[position]).contains {
        prover.ask([$0.violation]).isPossible
      }
    }
    guard let broken else { return false }
    properties.insert(properties.remove(at: broken), at: 0)
    return true
  }
}
