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
  package internal(set) var reading: SymbolicReading
  /// Where the numbers are cut.
  package let cuts: NumberCuts
  /// The same answer sheets at an earlier moment of the interview.
  private(set) lazy var readingSoFar = makeReadingSoFar()
  /// The calmest answer to each question.
  private(set) lazy var calmAnswers = CalmAnswers(reading)
  private var solver: Solver
  private var demanded: [[Literal]] = []
  private let limit: Int
  /// How many nodes the solver may know before a new one takes its place.
  private let mostNodes: Int

  /// How many conflicts a question may cost unless somebody says otherwise.
  package static let usualLimit = 100_000

  /// A prover for a questionnaire.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire.
  ///   - cuts: Where the numbers are cut; nil for where the questionnaire cuts them.
  ///   - limit: After how many conflicts of the solver a question counts as not decided.
  /// - Complexity: O(c) for c comparisons in the questionnaire.
  package init(
    _ questionnaire: Questionnaire, cuts: NumberCuts? = nil, limit: Int = Prover.usualLimit
  ) {
    self.questionnaire = questionnaire
    self.cuts = cuts ?? NumberCuts(questionnaire)
    self.limit = limit
    solver = Solver(limit: limit)
    let sheet = SymbolicSheet(of: questionnaire, cuts: self.cuts, in: &circuit)
    reading = SymbolicReading(of: sheet, in: questionnaire, &circuit)
    mostNodes = 3 * circuit.nodeCount
    demand(sheet.clauses(for: questionnaire))
  }

  /// Demands clauses of all answer sheets from now on, such as those of a further sheet.
  package func demand(_ clauses: [[Literal]]) {
    for clause in clauses { solver.demand(clause, in: circuit) }
    demanded += clauses
  }

  /// Whether all these can be true together of some answer sheet.
  package func ask(_ wanted: [Literal]) -> Satisfiability {
    if solver.size > mostNodes { startAnew() }
    return solver.ask(wanted, in: circuit)
  }

  /// Forgets what earlier questions needed: a solver chooses a value for everything it knows.
  private func startAnew() {
    solver = Solver(limit: limit)
    for clause in demanded { solver.demand(clause, in: circuit) }
  }

  /// Whether a condition is true of a finished answer sheet.
  package func holds(_ condition: Condition) -> Literal { reading.holds(condition, in: &circuit) }
}
