import TriageEngine
import TriageModel

/// A questionnaire made ready for many answer sheets: what the engine works out for one is worked
/// out for 64 at once.
///
/// - SeeAlso: `Reading.assessment()`, whose results these are.
struct CompiledQuestionnaire: Sendable {
  typealias Register = BitProgramWriter.Register

  /// Where the answers are noted.
  let layout: SheetLayout
  /// What follows from them.
  let program: BitProgram
  /// Where a question that must be answered is asked and has no answer.
  let incomplete: Register
  /// The level, at most one.
  let levels: NamedBits
  /// The rules that fired, in file order.
  let rules: NamedBits
  /// The advice in the order shown.
  let advice: NamedBits
  /// The questions that have no answer though they must, in asking order.
  let unanswered: NamedBits

  /// Makes a questionnaire ready; the mode says how missing answers are read.
  ///
  /// - Complexity: O(c) for c comparisons in all conditions, those of definitions at each use.
  init(_ questionnaire: Questionnaire, _ mode: ReadingMode) {
    layout = SheetLayout(questionnaire)
    var writer = BitProgramWriter(inputs: layout.inputs)
    // What is still to be answered is what the interview would ask next.
    let interview = CompiledReading(questionnaire, layout, .soFar, &writer)
    let open = interview.states.indices.filter { !questionnaire.questions[$0].isOptional }
      .map { position in
        let state = interview.states[position]
        return (
          questionnaire.questions[position].id.text, writer.andNot(state.asked, state.answered)
        )
      }
    let reading =
      mode == .soFar ? interview : CompiledReading(questionnaire, layout, mode, &writer)
    let rules = CompiledRules(questionnaire, reading, &writer)
    incomplete = writer.any(open.map(\.1))
    let shown = rules.isShown(incomplete: incomplete, &writer)
    let advice = CompiledAdvice(questionnaire, rules, reading, shown: shown, &writer)
    levels = NamedBits(
      questionnaire.levels.map { level in
        (level.id.text, writer.and(rules.isLevel[level.urgency.rank], shown))
      })
    self.rules = NamedBits(
      rules.fired.enumerated().map { position, fired in
        (questionnaire.rules[position].id.text, writer.and(fired, shown))
      })
    self.advice = NamedBits(advice.shown)
    unanswered = NamedBits(open)
    program = writer.program
  }
}
