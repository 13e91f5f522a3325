import Scenarios
import Testing

/// When the last question of the ankle check is asked, in the words of its file and in FHIR's.
@Suite struct EnablingTests {
  static let flat: [(condition: String, fhir: String)] = [
    ("walk is no", "walk = N"),
    ("walk is no or not-sure", "any walk = asked-unknown, walk = N"),
    // The other options in the place of "not", so that no answer is not taken for one.
    ("walk is not yes", "any walk = asked-unknown, walk = N"),
    ("signs includes bent or cold", "any signs = bent, signs = cold"),
    ("signs includes bent and cold", "all signs = bent, signs = cold"),
    // What stands alone leaves no room for others.
    (
      "signs does not include none",
      "any signs = bent, signs = cold, signs = bruise, signs = not-sure"
    ),
    ("signs does not include bent or cold or bruise", "any signs = none, signs = not-sure"),
    ("age >= 70", "age >= 70"),
    ("age < 70", "age <= 69"),
    ("age is 70", "all age >= 70, age <= 70"),
    ("age is between 60 and 120", "age >= 60"),
    ("{all: [walk is no, signs includes bent, age > 3]}", "all walk = N, signs = bent, age >= 4"),
    ("{any: [walk is not yes, age > 3]}", "any walk = asked-unknown, walk = N, age >= 4"),
    ("broken", "any walk = N, signs = bent"),
    ("{at-least: 1, of: [walk is no, signs includes bent]}", "any walk = N, signs = bent"),
    ("{at-least: 2, of: [walk is no, signs includes bent]}", "all walk = N, signs = bent"),
  ]

  @Test(arguments: flat)
  func `a list of comparisons stays a list`(_ sample: (condition: String, fhir: String)) throws {
    #expect(try enabling(sample.condition) == sample.fhir)
  }

  static let expressions: [(condition: String, fhir: String)] = [
    (
      "{all: [walk is no or not-sure, signs includes bent]}",
      "(walk.where((code = 'asked-unknown') or (code = 'N')).exists()) and (signs.where((code = 'bent')).exists())"
    ),
    (
      "signs does not include bent",
      "(signs.where(((code = 'cold' or code = 'bruise' or code = 'none' or code = 'not-sure'))).exists()) and ((signs.where((code = 'bent')).exists()).not())"
    ),
    ("{none: [walk is no]}", "(walk.where((code = 'N')).exists()).not()"),
    (
      "{at-least: 2, of: [walk is no, signs includes bent, age > 3]}",
      "(iif(walk.where((code = 'N')).exists(), 1, 0) + iif(signs.where((code = 'bent')).exists(), 1, 0) + iif(age.where($this >= 4).exists(), 1, 0)) >= 2"
    ),
    // A question that is itself asked on a condition brings it along.
    (
      "since is today",
      "(walk.where((code = 'asked-unknown') or (code = 'N')).exists()) and (since.where((code = 'today')).exists())"
    ),
  ]

  @Test(arguments: expressions)
  func `what a list cannot say is an expression without an unknown`(
    _ sample: (condition: String, fhir: String)
  ) throws {
    #expect(try enabling(sample.condition) == sample.fhir)
  }

  private func enabling(_ condition: String) throws -> String {
    let questionnaire = try fixture(
      "ankle", [Edit("note: yes\n", "note: yes\n        ask-when: \(condition)\n")])
    return try ReadForm(questionnaire).enabling("words")
  }
}
