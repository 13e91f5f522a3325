/// A yes-or-no variable of the diagrams that count answer sheets.
///
/// The options of a question are asked one after the other until one is chosen, so that no way
/// down a diagram stands for two options that do not go together.
struct SheetVariable: Sendable {
  /// The input that is true where the variable is; none for "is hidden".
  let input: Literal?
  /// Whether yes settles the answer to its question.
  let closes: Bool
  /// Whether no is impossible, since no other answer is left.
  let isLast: Bool
  /// How many answers yes stands for.
  let weight: UInt64
  /// The first variable of the next question.
  var end = 0

  init(_ input: Literal? = nil, closes: Bool, isLast: Bool = false, weight: UInt64 = 1) {
    self.input = input
    self.closes = closes
    self.isLast = isLast
    self.weight = weight
  }
}

/// The variables of all questions in asking order, and how many answers they leave open.
struct SheetVariables: Sendable {
  private(set) var all: [SheetVariable] = []
  /// By question: the numbers of its variables.
  private(set) var places: [Range<Int>] = []
  /// By variable: how many answers to its question there are from there on, where none matters.
  private var open: [BigCount] = []

  init(_ questions: [CountedQuestion]) {
    for question in questions {
      let start = all.count
      all += question.variables(from: start)
      places.append(start..<all.count)
    }
    open = Array(repeating: BigCount(1), count: all.count)
    for place in all.indices.reversed() {
      let (yes, no) = answers(at: place)
      open[place] = yes + no
    }
  }

  /// Where the choice goes on once a variable is true.
  func next(afterYesTo place: Int) -> Int { all[place].closes ? all[place].end : place + 1 }

  /// How many answers are left with yes and with no to a variable, where none matters.
  func answers(at place: Int) -> (yes: BigCount, no: BigCount) {
    let variable = all[place]
    let rest = place + 1 < variable.end ? open[place + 1] : BigCount(1)
    let yes = BigCount(variable.weight) * (variable.closes ? BigCount(1) : rest)
    return (yes, variable.isLast ? BigCount(0) : rest)
  }

  /// In how many ways the variables from one to below another can be chosen, where none matters.
  ///
  /// - Complexity: O(n) for n variables between.
  func choices(from first: Int, to last: Int) -> BigCount {
    var (product, place) = (BigCount(1), first)
    while place < last {
      let isWhole = last >= all[place].end
      // Only options that go together are passed by singly: each may be chosen or not.
      product = product * (isWhole ? open[place] : BigCount(2))
      place = isWhole ? all[place].end : place + 1
    }
    return product
  }
}
