import RuleVerification
import Scenarios
import Testing
import TriageModel

/// A referee of another make: z3 reads the obligations and judges for itself.
@Suite struct SMTLIBTests {
  @Test func `z3 proves every property of the shipped questionnaire, and each check`() throws {
    #expect(try SMTLIBComparison.foundByZ3([try bundledQuestionnaire()]) == [[]])
  }

  @Test func `every kind of promise is judged by z3 as it was meant`() throws {
    let broken = """
      P02.1 P03.1 P05.1 P07.1 P09.1 P12.1 P13.1 P16.1 P19.1 P20.1 P23.1 P25.2 some_rule_fires
      """
    let found = try SMTLIBComparison.foundByZ3([try fixture("wrist")])
    #expect(found.map { $0.joined(separator: " ") } == [broken])
  }

  @Test(arguments: [UInt64](1...2))
  func `every verdict of z3 is ours, on sixty questionnaires with mistakes`(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let whole = SMTLIBMutant(questionnaire: try fixture("wrist"))
    let mutants = [whole.questionnaire] + (0..<30).map { _ in whole.mutant(&random) }
    let verdicts = try SMTLIBComparison.foundByZ3(mutants)
    #expect(mutants.map(SMTLIBComparison.foundByProver) == verdicts)
    #expect(Set(verdicts).count > 15)
  }

  @Test func `both find the promises that break when a rule is one level less urgent`() throws {
    let lowered = try bundledQuestionnaire().lowering("new-both-legs")
    let broken = ["S03.1", "S17.1"]
    #expect(try SMTLIBComparison.foundByZ3([lowered]) == [broken])
    #expect(SMTLIBComparison.foundByProver(lowered) == broken)
  }

  @Test(arguments: ["ankle", "wrist"])
  func `each script has a name of its own that suits a file`(name: String) throws {
    let names = smtScripts(for: try fixture(name)).map(\.name)
    #expect(Set(names).count == names.count)
    #expect(
      names.filter { $0.contains { !$0.isLetter && !$0.isNumber && !"._-".contains($0) } } == [])
  }

  @Test func `a script reads like the file it was written from`() throws {
    let script = smtScripts(for: try fixture("ankle")).first
    #expect(
      script?.text == """
        ; ankle 1.0.0
        ; P1: A cold foot leads to hospital
        ; To break it, find a level below emergency.
        (set-info :smt-lib-version 2.6)
        (set-logic QF_LIA)

        ; The options.
        (define-fun walk=no () Int 2)

        ; The answers of sheet a.
        (declare-const a/walk Int)
        (assert (<= 0 a/walk 2))
        (declare-const a/signs=bent Bool)
        (declare-const a/signs=cold Bool)
        (declare-const a/signs=bruise Bool)
        (declare-const a/signs=none Bool)
        (declare-const a/signs=not-sure Bool)
        (assert (or a/signs=bent a/signs=cold a/signs=bruise a/signs=none a/signs=not-sure))
        (assert (=> a/signs=none (not (or a/signs=bent a/signs=cold a/signs=bruise a/signs=not-sure))))
        (assert (=> a/signs=not-sure (not (or a/signs=bent a/signs=cold a/signs=bruise a/signs=none))))
        (declare-const a/age Int)
        (assert (<= 0 a/age 120))

        ; The definitions.
        (define-fun a/is.broken () Bool (or (= a/walk walk=no) a/signs=bent))

        ; The rules.
        (define-fun a/fires.cold-foot () Bool a/signs=cold)
        (define-fun a/fires.old-and-bent () Bool (and (<= 70 a/age 120) a/is.broken))

        ; The level.
        (define-fun a/level-at-least.emergency () Bool (or a/fires.cold-foot a/fires.old-and-bent))

        ; What is asked.
        (assert a/signs=cold)
        (assert (not a/level-at-least.emergency))
        (check-sat)
        ; unsat means proved

        """)
  }
}

extension Questionnaire {
  /// The same with each case of a rule one level less urgent.
  fileprivate func lowering(_ id: RuleID) -> Questionnaire {
    with(
      rules: rules.map { rule in
        guard rule.id == id else { return rule }
        return rule.with(
          cases: rule.cases.map {
            Rule.Case(
              when: $0.when, level: Urgency(rank: max(0, $0.level.rank - 1)),
              withinHours: $0.withinHours, because: $0.because)
          })
      })
  }
}
