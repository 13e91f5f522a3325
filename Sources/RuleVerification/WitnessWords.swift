import TriageEngine
package import TriageModel

extension Questionnaire {
  /// A witness in words for a clinician: the answers that matter, and the level they lead to.
  ///
  /// - Returns: One thought a line. The levels are those that the engine gives.
  package func words(for witness: Witness) -> [String] {
    var lines = [opening(witness)] + witness.telling.map { line($0, witness.sheet) }
    if !witness.telling.isEmpty { lines.append("and to all other questions the calmest answer.") }
    lines.append("The result is: \(result(of: witness.sheet)).")
    switch witness.beside {
    case nil: break
    case .changed(let other): lines += change(from: witness.sheet, to: other)
    case .earlier(let other): lines += earlier(other)
    }
    return lines
  }

  private func opening(_ witness: Witness) -> String {
    witness.telling.isEmpty
      ? "a person who gives the calmest answer to every question." : "a person who answers"
  }

  private func line(_ position: Int, _ sheet: AnswerSheet) -> String {
    "- \(questions[position].ask) \(words(position, sheet))"
  }

  private func words(_ position: Int, _ sheet: AnswerSheet) -> String {
    guard let answer = sheet[position], let country = countries.first else { return "no answer" }
    return words(for: answer, to: position, in: country).joined(separator: "; ")
  }

  private func result(of sheet: AnswerSheet) -> String {
    let reading = Reading(of: sheet, in: self, .failSafe)
    guard reading.assessment().fired.isEmpty else { return level(reading.level()).label }
    return "none, for no rule fires"
  }

  private func change(from sheet: AnswerSheet, to other: AnswerSheet) -> [String] {
    let changed = questions.indices.filter { sheet[$0] != other[$0] }
    return changed.map { "With another answer: \(line($0, other).dropFirst(2))" }
      + ["the result is: \(result(of: other))."]
  }

  /// The answers given before; where they are many, how many.
  private func earlier(_ sheet: AnswerSheet) -> [String] {
    let given = questions.indices.filter { sheet[$0] != nil }
    let level = level(Reading(of: sheet, in: self, .soFar).level())
    let few = 5
    guard given.count <= few else {
      return ["Before, with \(given.count) of the answers given, it was: \(level.label)."]
    }
    return ["Before, with only these answered:"] + given.map { line($0, sheet) }
      + ["it was: \(level.label)."]
  }
}
