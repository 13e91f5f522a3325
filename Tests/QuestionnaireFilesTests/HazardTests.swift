import QuestionnaireFiles
import Scenarios
import Testing
import TriageModel

/// The hazards of a questionnaire that uses parts of another one.
@Suite struct HazardTests {
  /// The hazards of the follow-up in the article, after a change of it.
  private func hazards(_ patch: String) throws -> [Hazard] {
    let files = try Patch("@@ follow-up\n" + patch).applied(to: ArticleFiles.unchanged.get())
    return try files.load(files.followUpSource).questionnaire.hazards
  }

  @Test func `a hazard comes along with those of its controls that are used`() throws {
    let found = try hazards(
      """
      -  - use: all                     # every rule that these questions can make fire
      +  - use: [several-signs, no-warning-sign]

      -  - use: [act-bone, warning-signs]
      +  - use: warning-signs
      """)
    #expect(found.map(\.id) == ["broken-bone-at-home"])
    #expect(found.map(\.rules) == [[0]])
    #expect(found.map { $0.properties.count } == [2])
  }

  @Test func `a hazard of which no control is used is left out`() throws {
    let found = try hazards(
      """
      -  - use: all                     # every rule that these questions can make fire
      +  - use: no-warning-sign

      -  - use: [act-bone, warning-signs]
      +  - use: warning-signs

      -  - use: all
      -  - {id: F1, says: The number changes nothing, no-effect: [pain-number]}
      +  - {id: F1, says: The number changes nothing, no-effect: [pain-number]}
      """)
    #expect(found == [])
  }

  @Test func `a hazard of the same name stands in the place of the other, a new one behind`() throws
  {
    let found = try hazards(
      """
      +hazards:
      +  - {id: new, says: a, cause: b, severity: 1, likelihood: 1, control: c, tests: [d]}
      +  - {id: broken-bone-at-home, says: e, cause: b, severity: 1, likelihood: 1, control: c, tests: [d]}
      """)
    #expect(found.map(\.id) == ["broken-bone-at-home", "new"])
    #expect(found.map(\.says) == ["e", "a"])
  }
}
