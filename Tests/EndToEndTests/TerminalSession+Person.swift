import PseudoTerminal

extension TerminalSession {
  /// Chooses the United Kingdom on the first page, and agrees.
  func agree() throws {
    try see("Enter start")
    type("2\r")
  }

  /// Waits until the screen shows all these texts, each within one row.
  func see(_ texts: String...) throws {
    try wait(for: texts.joined(separator: " and ")) { texts.allSatisfy { text.contains($0) } }
  }

  /// Answers questions, each as soon as it is there.
  func answer(_ steps: some Sequence<Step>) throws {
    for step in steps {
      try see(step.asks)
      type(step.keys)
    }
  }

  /// Answers from the first page up to a question, without any danger sign.
  func walk(to question: String) throws {
    try agree()
    try answer(calmWalk.prefix { $0.asks != question })
    try see(question)
  }

  /// Answers all questions without any danger sign, up to the review.
  func walkToReview() throws {
    try agree()
    try answer(calmWalk)
    try see("See my result")
  }

  /// The same, and reads the result.
  func walkToResult() throws {
    try walkToReview()
    type("\r")
    try see("LOOK AFTER YOURSELF AT HOME")
  }

  /// Waits for a warning, then until it can be answered, and chooses.
  ///
  /// The arrow is harmless however often it is pressed; when it moves, every key counts.
  func take(_ choice: String, onWarning words: String) throws {
    try see(words)
    try wait(for: "a warning that takes keys") {
      if text.contains(/> [123] [A-Z]/) { return true }
      press(.down)
      return false
    }
    // The key that gave the answer counts later than all others.
    if choice == "1" {
      press(.home)
      type("\r")
    } else {
      type(choice)
    }
  }

  /// Moves down a list until the item with the focus holds a text.
  ///
  /// The cursor comes to stand on the mark of the item when all else is painted.
  func move(to text: String) throws {
    while !line(cursor.row).contains(text) {
      let before = line(cursor.row)
      press(.down)
      try wait(for: "the next item") {
        line(cursor.row) != before && cell(row: cursor.row, column: cursor.column).text == ">"
      }
    }
  }

  /// Asks to leave, and leaves without saving.
  func leave() throws {
    type("q")
    try see("Leave without saving")
    type("3")
  }

  /// Types another path into the form for saving.
  func save(as path: String) throws {
    try see("Enter save")
    type("\u{15}" + path + "\r")
  }
}
