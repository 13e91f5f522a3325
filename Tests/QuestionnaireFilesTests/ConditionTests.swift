import QuestionnaireFiles
import Scenarios
import Testing
import TriageModel

/// How conditions are written, and what they mean in the model.
///
/// The questions are those of the article: `can-walk` (yes, not-sure, no), `signs` (bent, cold,
/// none, not-sure), `age` (0 to 120) and `pain-number` (0 to 10).
@Suite struct ConditionTests {
  @Test(arguments: [
    ("can-walk is no", 0, Comparison.Test.isAny([.third])),
    ("can-walk is no or yes", 0, .isAny([.first, .third])),
    ("can-walk is not yes", 0, .isNone([.first])),
    ("can-walk is not yes or not-sure", 0, .isNone([.first, .second])),
    ("signs includes cold", 1, .isAny([.second])),
    ("signs includes bent or cold", 1, .isAny([.first, .second])),
    ("signs includes bent and cold", 1, .includesAll([.first, .second])),
    ("signs does not include none", 1, .isNone([.third])),
    ("signs does not include bent or cold", 1, .isNone([.first, .second])),
    ("age < 5", 2, .isWithin(0...4)),
    ("age <= 5", 2, .isWithin(0...5)),
    ("age > 5", 2, .isWithin(6...120)),
    ("age >= 120", 2, .isWithin(120...120)),
    ("age is 5", 2, .isWithin(5...5)),
    ("age is between 5 and 9", 2, .isWithin(5...9)),
    ("\"age  is   between 5 and 5\"", 2, .isWithin(5...5)),
    (">-\n      can-walk is no\n      or yes", 0, .isAny([.first, .third])),
  ])
  func `a comparison means this`(text: String, question: Int, test: Comparison.Test) throws {
    let comparison = Comparison(question: question, test: test)
    #expect(try condition(text) == .comparison(comparison))
  }

  @Test(arguments: [
    ("always", Condition.always),
    ("two-signs", .definition(1)),
    ("{all: [always, two-signs]}", .all([.always, .definition(1)])),
    ("{any: [always]}", .any([.always])),
    ("{none: [two-signs]}", .none([.definition(1)])),
    ("{at-least: 1, of: [always, two-signs]}", .atLeast(1, of: [.always, .definition(1)])),
    ("{of: [always], at-least: 1}", .atLeast(1, of: [.always])),
    ("{all: [{none: [{any: [always]}]}]}", .all([.none([.any([.always])])])),
  ])
  func `a condition means this`(text: String, expected: Condition) throws {
    #expect(try condition(text) == expected)
  }

  /// The condition of a rule of the article with this text in its place.
  private func condition(_ text: String) throws -> Condition {
    let lines = text.replacing("\n", with: "\n+")
    let patch = Patch("-    when: signs includes cold\n+    when: \(lines)\n")
    let files = try patch.applied(to: ArticleFiles.unchanged.get())
    return try files.load().questionnaire.rules[0].cases[0].when
  }
}

extension OptionMask {
  fileprivate static let first = OptionMask(position: 0)
  fileprivate static let second = OptionMask(position: 1)
  fileprivate static let third = OptionMask(position: 2)
}
