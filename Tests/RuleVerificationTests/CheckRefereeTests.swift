import RuleVerification
import Scenarios
import Testing
import TriageModel

/// The checks beside reading every answer sheet of small questionnaires.
@Suite struct CheckRefereeTests {
  /// The kinds that the referee knows.
  private static let kinds: Set<Verification.Kind> = [
    .unreachableRule, .undecisiveRule, .unreachableQuestion, .unreachableAdvice,
    .contradictingAdvice, .unreachableAlert, .alertTakenBack, .redundantComparison,
    .vacuousPromise,
  ]

  @Test(arguments: 1...120)
  func `what is found in a random small questionnaire is what reading every answer sheet finds`(
    seed: Int
  ) throws {
    var series = try RandomQuestionnaires(seed: UInt64(seed))
    let questionnaire = series.next()
    let found = Verification(Prover(questionnaire), only: Self.kinds).findings.map {
      CheckReferee.Found(kind: $0.kind, subject: $0.subject, severity: $0.severity)
    }
    let wanted = CheckReferee(questionnaire).findings()
    #expect(wanted.subtracting(found) == [])
    #expect(Set(found).subtracting(wanted) == [])
  }

  /// No random questionnaire would be a test of nothing.
  @Test func `the random questionnaires have findings of every kind`() throws {
    let found = try (1...120).flatMap { seed in
      var series = try RandomQuestionnaires(seed: UInt64(seed))
      return Verification(Prover(series.next()), only: Self.kinds).findings.map(\.kind)
    }
    #expect(Set(found) == Set(Self.kinds.map(\.rawValue)))
  }
}
