import Testing

/// A way through the screens, by what is typed on each.
struct Journey: CustomTestStringConvertible {
  let testDescription: String
  /// What is typed, and waited for, one after the other.
  let texts: [String]
  /// Whether the person is asked if answers are kept.
  var isAsked = false

  /// In the place of a text: until the warning takes keys, and its first choice has the focus.
  static let readWarning = "until the warning takes keys"

  /// All calm answers, a figure, a number and a note among them, to the review.
  private static let answers: [String] =
    ["j", "2", "\r"]
    + calmWalk.flatMap { step in
      let isWhole = step.keys.hasSuffix("\r") && step.keys.count > 1
      let figure = step.asks == "Where do you feel it?" ? ["\t", "\t"] : []
      return isWhole ? [String(step.keys.dropLast())] + figure + ["\r"] : [step.keys]
    }

  /// From the result to a question among all answers, the number of which is given, and back with
  /// another answer.
  private static func changing(_ question: Int, to key: String) -> [String] {
    ["r", String(repeating: "j", count: question), "\r", key, "g", "\r"]
  }

  /// All ways, with a look at every question.
  static let all = ways(answers)
  /// The same, where all answers are typed at once.
  static let brief = ways([answers.joined()])

  private static func ways(_ answers: [String]) -> [Journey] {
    [
      Journey(
        testDescription: "from the first page to a result, a file, and results of other levels",
        texts: answers + [
          "j", "\r", "b", "c", " ", "G", "s\u{15}mine.txt", "\r", "s\u{15}mine.txt", "\r", "2",
          "\u{1B}", "q", "1", "?", "q",
        ] + changing(12, to: "2") + changing(15, to: "3") + changing(16, to: "3")),
      Journey(
        testDescription: "to a warning, its result, and a changed answer",
        texts: [
          "2\r", "3", "1", readWarning, "?", "q", "\r", " ", "r", "c", "w", readWarning, "3", "?",
          "q", "2",
        ]),
      Journey(
        testDescription: "to what was not taken, a mouse that is left alone, help and leaving",
        texts: ["2\r", "\r", "3", "\r", "m", "?", "q", "q", "j", "1", "2", "b", "m"]),
      Journey(
        testDescription: "past the question whether answers are kept",
        texts: ["2\r", "j", "?", "q", "2", "2"], isAsked: true),
    ]
  }
}
