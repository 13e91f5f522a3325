/// What can be wrong with a number that is followed over time.
enum TrendMistake: Mistake {
  /// Not exactly one of `question` and `mean-of`.
  case notOneKey([String])
  /// A mean of a single question.
  case meanOfOne
  /// A question whose answer is no number.
  case noNumber(String)
  /// A question with other bounds than the first one.
  case otherBounds(ClosedRange<Int>)

  var wording: Wording {
    switch self {
    case .notOneKey(let keys):
      Wording(
        "not-one-trend",
        keys.isEmpty
          ? "it is not said which number is followed" : "\(list(keys, "and")) stand side by side",
        why: "a line over time has one number for each interview.",
        fix: "write 'question' with one question, or 'mean-of' with a list of them.")
    case .meanOfOne:
      Wording(
        "mean-of-one", "a mean of one question", why: "it is that question's own number.",
        fix: "write 'question' in the place of 'mean-of', or name the other questions.")
    case .noNumber(let question):
      Wording(
        "trend-of-words", "the answer to '\(question)' is no number",
        why: "only numbers can be drawn as a line over time.",
        fix: "name a question of the kind 'number' or 'scale'.")
    case .otherBounds(let bounds):
      Wording(
        "trend-of-different-scales",
        "this question does not go from \(bounds.lowerBound) to \(bounds.upperBound), as the first "
          + "one does", why: "the mean of different scales means nothing.",
        fix: "name questions with the same smallest and largest number.")
    }
  }
}
