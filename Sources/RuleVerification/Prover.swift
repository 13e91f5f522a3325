package import TriageModel

/// Answers questions about every possible answer sheet of one questionnaire.
///
/// One circuit and one solver serve all questions, so that what was learned for one helps with
/// the next.
package final class Prover {
  /// The questionnaire.
  package let questionnaire: Questionnaire
  /// Everything that was asked about so far.
  package var circuit = Circuit()
  /// Every finished answer sheet, as the rules read it for the result.
  package private(set) var reading: SymbolicReading
  /// Where the numbers are cut.
  package let cuts: NumberCuts
  /// The same answer sheets at an earlier moment of the interview.
  private(set) lazy var readingSoFar = makeReadingSoFar()
  /// The calmest answer to each question.
  private(set) lazy var calmAnswers = CalmAnswers(reading)
  private let solver: Solver

  /// How many conflicts a question may cost unless somebody says otherwise.
  package static let usualLimit = 100_000

  /// A prover for a questionnaire.
  ///
  /// - Parameter limit: After how many conflicts of the solver a question counts as not decided.
  /// - Complexity: O(c) for c comparisons in the questionnaire.
  package init(_ questionnaire: Questionnaire, limit: Int = Prover.usualLimit) {
    self.questionnaire = questionnaire
    cuts = NumberCuts(questionnaire)
    solver = Solver(limit: limit)
    let sheet = SymbolicSheet(of: questionnaire, cuts: cuts, in: &circuit)
    reading = SymbolicReading(of: sheet, in: questionnaire, &circuit)
    demand(sheet.clauses(for: questionnaire))
  }

  /// Demands clauses of all answer sheets from now on, such as those of a further sheet.
  package func demand(_ clauses: [[Literal]]) {
    for clause in clauses { solver.add(clause) }
  }

  /// Whether all these can be true together of some answer sheet.
  package func ask(_ wanted: [Literal]) -> Satisfiability { solver.ask(wanted, in: circuit) }

  /// Whether a condition is true of a finished answer sheet.
  package func holds(_ condition: Condition) -> Literal { reading.holds(condition, in: &circuit) }
}
