/// A number that is followed from one interview to the next, such as the pain now.
///
/// No condition reads it: how numbers went before changes no level.
package struct Trend: Hashable, Sendable {
  /// The words beside its line, such as "Pain".
  package let label: String
  /// The positions of the numbers or scales whose mean it is; never empty, one where it is the
  /// answer itself.
  package let questions: [Int]
  /// The smallest and the largest value, those of each of its questions.
  package let bounds: ClosedRange<Int>
  /// The position of the advice that is said when it got worse or did not get better; nil where
  /// there is none.
  package let advice: Int?

  /// The mean of the answers to some questions.
  package init(label: String, questions: [Int], bounds: ClosedRange<Int>, advice: Int? = nil) {
    self.advice = advice
    self.label = label
    self.questions = questions
    self.bounds = bounds
  }

  /// Its value in one interview; nil unless each of its questions has a number for an answer.
  ///
  /// - Parameter answer: The answer to the question at a position, if it was asked and answered.
  /// - Returns: The mean, within the bounds.
  package func value(_ answer: (Int) -> Answer?) -> Double? {
    var sum = 0
    for question in questions {
      guard case .number(let number) = answer(question) else { return nil }
      sum += number
    }
    return Double(sum) / Double(questions.count)
  }
}
