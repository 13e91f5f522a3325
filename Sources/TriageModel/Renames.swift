/// Which names were others in the version before: the earlier name by what bears a new one.
///
/// An earlier name is never one of the present version.
package struct Renames: Hashable, Sendable {
  /// The earlier names of questions, by position.
  package let questions: [Int: QuestionID]
  /// The earlier names of options, by the position of their question and their own.
  package let options: [Int: [Int: OptionID]]
  /// The earlier names of rules, by position.
  package let rules: [Int: RuleID]
  /// The earlier names of levels, by urgency.
  package let levels: [Urgency: LevelID]
  /// The earlier names of advice blocks, by position.
  package let advice: [Int: AdviceID]

  /// Earlier names of each kind.
  package init(
    questions: [Int: QuestionID], options: [Int: [Int: OptionID]], rules: [Int: RuleID],
    levels: [Urgency: LevelID], advice: [Int: AdviceID]
  ) {
    self.questions = questions
    self.options = options
    self.rules = rules
    self.levels = levels
    self.advice = advice
  }

  /// Everything has its name from before.
  package static let none = Renames(
    questions: [:], options: [:], rules: [:], levels: [:], advice: [:])
}
