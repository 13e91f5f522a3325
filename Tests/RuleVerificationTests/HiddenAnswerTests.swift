import Scenarios
import Testing
import TriageModel

@testable import RuleVerification

@Suite struct HiddenAnswerTests {
  @Test func `no answer to a hidden question matters`() throws {
    let prover = Prover(try fixture("ankle"))
    #expect(HiddenAnswer.findings(prover) == [])
  }

  /// Read as if every question were asked, an answer from before that somebody left behind at a
  /// hidden question fires a rule.
  @Test func `a reading that forgets to hide a question is found out`() throws {
    let prover = Prover(try fixture("ankle"))
    let rule = "{id: lately, when: since is today, level: today, because: b, sources: [guideline]}"
    let careless = try fixture(
      "ankle",
      [Edit("        ask-when: walk is not yes\n", ""), Edit("rules:\n", "rules:\n  - \(rule)\n")])
    let readings = [prover.reading.sheet, prover.freshReading().sheet].map {
      SymbolicReading(of: $0, in: careless, &prover.circuit)
    }
    let matters = [prover.reading.isAsked, readings[0].isAsked].map { isAsked in
      prover.hiddenAnswersMatter(readings[0], readings[1], isAsked: isAsked)
    }
    #expect(matters.map { prover.ask([$0]).isPossible } == [true, false])
  }
}
