package import TriageModel

/// What another answer to one question would make of a result, all other answers kept.
package struct WhatIf: Hashable, Sendable {
  /// The position of the question.
  package let question: Int
  /// The most urgent level that another answer gives; nil when none is more urgent.
  package let more: Change?
  /// The least urgent level that another answer gives; nil when none is less urgent.
  package let less: Change?

  /// Another answer and the level it gives.
  package struct Change: Hashable, Sendable {
    /// The level.
    package let level: Urgency
    /// The first answer that gives it, in file order; for a number, the nearest. One after which
    /// no further question would have to be asked comes before all that lead to one.
    package let answer: Answer
  }
}

extension Interview {
  /// For each question that was asked and answered, what another answer to it alone would change.
  ///
  /// Every answer is read anew by the rules. A question that would newly be asked counts with the
  /// answer kept from before, or fail-safe; one that would be hidden has no effect.
  ///
  /// - Returns: In asking order; empty while the interview is not finished.
  /// - Complexity: O(a · c) for a other answers and c comparisons in all rules.
  package func whatIf() -> [WhatIf] {
    guard isFinished else { return [] }
    let level = readingForResult.level()
    return asked.compactMap { position in
      sheet[position].map { whatIf($0, at: position, insteadOf: level) }
    }
  }

  private func whatIf(_ answer: Answer, at position: Int, insteadOf level: Urgency) -> WhatIf {
    let changes = changes(from: answer, at: position)
    let (most, least) = (changes.map(\.level).max(), changes.map(\.level).min())
    return WhatIf(
      question: position,
      more: changes.first { $0.level > level && $0.level == most },
      less: changes.first { $0.level < level && $0.level == least })
  }

  /// Those after which no further question would have to be asked come first.
  private func changes(from answer: Answer, at position: Int) -> [WhatIf.Change] {
    let readings = questionnaire.otherAnswers(than: answer, to: position).map { other in
      var changed = sheet
      changed[position] = other
      return (answer: other, reading: Reading(of: changed, in: questionnaire, .failSafe))
    }
    let settled = readings.filter { !$0.reading.asksMore(than: sheet) }
    let open = readings.filter { $0.reading.asksMore(than: sheet) }
    return (settled + open).map { WhatIf.Change(level: $0.reading.level(), answer: $0.answer) }
  }
}

extension Reading {
  /// Whether a question is asked that has no answer on a sheet.
  fileprivate func asksMore(than sheet: AnswerSheet) -> Bool {
    states.indices.contains { states[$0] != .hidden && sheet[$0] == nil }
  }
}
