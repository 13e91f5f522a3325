import Foundation
import RuleVerification
import Scenarios
import Testing

/// Every fault that the checks find, with the words in which it is told.
///
/// Each `KIND.patch` in the folder `Checks` puts a fault into the questionnaire about an ankle, and
/// `KIND.txt` in the folder `Golden` is what the check of this kind says of it. `KIND.near-miss` is
/// a patch that looks much like it and has no fault. Behind the kind there may be further words:
/// `redundant-comparison-never.patch`.
@Suite struct CheckTests {
  @Test(arguments: CheckSample.all("patch")) func `a fault is told with all that mends it`(
    sample: CheckSample
  ) throws {
    let report = try sample.report() + "\n"
    #expect(try report == goldenText("\(sample.name).txt", for: report))
  }

  @Test(arguments: CheckSample.all("near-miss")) func `what is nearly a fault is none`(
    sample: CheckSample
  ) throws {
    #expect(try sample.report() == "")
  }

  /// The rules cannot bring about what this looks for; `HiddenAnswerTests` can.
  private static let testedElsewhere = [Verification.Kind.hiddenAnswer]

  @Test func `every check has a fault and a near miss`() throws {
    let wanted = Set(Verification.Kind.allCases).subtracting(Self.testedElsewhere)
    #expect(Set(CheckSample.all("patch").compactMap(\.kind)) == wanted)
    #expect(Set(CheckSample.all("near-miss").compactMap(\.kind)) == wanted)
  }
}
