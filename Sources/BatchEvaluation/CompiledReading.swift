import TriageEngine
import TriageModel

/// Answer sheets as the rules see them, written as steps of a program.
///
/// - SeeAlso: `Reading`, which says the same of one answer sheet.
struct CompiledReading {
  typealias Register = BitProgramWriter.Register

  /// Where a question stands.
  struct State {
    /// Where it is asked.
    let asked: Register
    /// Where it has an answer, given or put in its place.
    let answered: Register
    /// Where each option is chosen, or the number lies in each range.
    let columns: [Register]
  }

  private let questionnaire: Questionnaire
  private let layout: SheetLayout
  private let mode: ReadingMode
  /// The states of the questions, in asking order.
  private(set) var states: [State] = []

  /// Reads question by question in asking order.
  init(
    _ questionnaire: Questionnaire, _ layout: SheetLayout, _ mode: ReadingMode,
    _ writer: inout BitProgramWriter
  ) {
    self.questionnaire = questionnaire
    self.layout = layout
    self.mode = mode
    for position in questionnaire.questions.indices { states.append(state(position, &writer)) }
  }

  private func state(_ position: Int, _ writer: inout BitProgramWriter) -> State {
    let (question, entry) = (questionnaire.questions[position], layout.entries[position])
    let asked = question.askWhen.map { holds($0, &writer) } ?? BitProgramWriter.always
    let given = writer.and(entry.given, asked)
    let columns = (0..<entry.count).map { writer.and(entry.column + Register($0), asked) }
    guard mode == .failSafe, let instead = question.ifUnanswered else {
      return State(asked: asked, answered: given, columns: columns)
    }
    let missing = writer.andNot(asked, given)
    return State(
      asked: asked, answered: asked,
      columns: columns.indices.map { column in
        isSet(column, of: entry, by: instead)
          ? writer.or(columns[column], missing) : columns[column]
      })
  }

  /// Whether an answer notes a column of its question.
  private func isSet(_ column: Int, of entry: SheetLayout.Entry, by answer: Answer) -> Bool {
    switch (entry.kind, answer) {
    case (.one, .options(let mask)), (.many, .options(let mask)):
      mask.contains(OptionMask(position: column))
    case (.number, .number(let number)): layout.ranges[entry.first + column].contains(number)
    case (.one, _), (.many, _), (.number, _), (.note, _): false
    }
  }

  /// Where a condition holds.
  ///
  /// - Complexity: O(c) steps for c comparisons, those of definitions included.
  func holds(_ condition: Condition, _ writer: inout BitProgramWriter) -> Register {
    switch condition {
    case .always: return BitProgramWriter.always
    case .comparison(let comparison): return holds(comparison, &writer)
    case .definition(let position):
      return holds(questionnaire.definitions[position].condition, &writer)
    case .all(let parts): return writer.all(parts.map { holds($0, &writer) })
    case .any(let parts): return writer.any(parts.map { holds($0, &writer) })
    case .none(let parts):
      let some = writer.any(parts.map { holds($0, &writer) })
      return writer.andNot(BitProgramWriter.always, some)
    case .atLeast(let count, let parts):
      return writer.atLeast(count, of: parts.map { holds($0, &writer) })
    }
  }

  /// On a question that is hidden, unanswered or not read yet every comparison is false.
  private func holds(_ comparison: Comparison, _ writer: inout BitProgramWriter) -> Register {
    guard states.indices.contains(comparison.question) else { return BitProgramWriter.never }
    let (state, entry) = (states[comparison.question], layout.entries[comparison.question])
    switch (comparison.test, entry.kind) {
    case (.isAny(let mask), .one), (.isAny(let mask), .many):
      return writer.any(columns(mask, of: state))
    case (.isNone(let mask), .one), (.isNone(let mask), .many):
      let some = writer.any(columns(mask, of: state))
      return writer.andNot(state.answered, some)
    case (.includesAll(let mask), .one), (.includesAll(let mask), .many):
      // An option that the question does not have is chosen by nobody.
      guard mask.positions.allSatisfy(state.columns.indices.contains) else {
        return BitProgramWriter.never
      }
      return writer.and(state.answered, writer.all(columns(mask, of: state)))
    case (.isWithin(let range), .number):
      let ranges = layout.ranges[entry.first..<entry.first + entry.count]
      return ranges.firstIndex(of: range).map { state.columns[$0 - entry.first] }
        ?? BitProgramWriter.never
    case (.isAny, _), (.isNone, _), (.includesAll, _), (.isWithin, _):
      return BitProgramWriter.never
    }
  }

  private func columns(_ mask: OptionMask, of state: State) -> [Register] {
    mask.positions.filter(state.columns.indices.contains).map { state.columns[$0] }
  }
}
