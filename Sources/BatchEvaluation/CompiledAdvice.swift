import TriageModel

/// Which advice is shown, written as steps of a program.
struct CompiledAdvice {
  typealias Register = BitProgramWriter.Register

  private let questionnaire: Questionnaire
  private let applies: [Register]
  /// The names of the advice in the order shown, each with where it is; advice that follows one of
  /// several others stands behind each.
  private(set) var shown: [(String, Register)] = []

  /// Reads all advice, topic by topic; without a level only topics of place `warning` are shown.
  init(
    _ questionnaire: Questionnaire, _ rules: CompiledRules, _ reading: CompiledReading,
    shown isShown: Register, _ writer: inout BitProgramWriter
  ) {
    self.questionnaire = questionnaire
    applies = questionnaire.advice.map { Self.applies($0, rules, reading, &writer) }
    for topic in questionnaire.topics.indices {
      let place = questionnaire.topics[topic].place
      let here = place == .warning ? BitProgramWriter.always : isShown
      for (position, register) in arranged(topic, &writer) {
        shown.append((questionnaire.advice[position].id.text, writer.and(register, here)))
      }
    }
  }

  private static func applies(
    _ advice: Advice, _ rules: CompiledRules, _ reading: CompiledReading,
    _ writer: inout BitProgramWriter
  ) -> Register {
    let level = rules.isAny(of: advice.levels, &writer)
    let by = advice.byRules.map { rules.decides($0, &writer) } ?? BitProgramWriter.always
    let when = advice.when.map { reading.holds($0, &writer) } ?? BitProgramWriter.always
    let notBy = rules.decides(advice.notByRules, &writer)
    return writer.andNot(writer.all([level, by, when]), notBy)
  }

  /// The advice of a topic as far as its limit goes, each with those that go with it behind it.
  private func arranged(
    _ topic: Int, _ writer: inout BitProgramWriter
  ) -> [(Int, Register)] {
    let here = questionnaire.advice.indices.filter { questionnaire.advice[$0].topic == topic }
    var (before, shown) = ([Register](), [(Int, Register)]())
    for leader in here where questionnaire.advice[leader].with == nil {
      let isFull = questionnaire.topics[topic].most.map { writer.atLeast($0, of: before) }
      let isShown = writer.andNot(applies[leader], isFull ?? BitProgramWriter.never)
      before.append(applies[leader])
      shown.append((leader, isShown))
      for follower in here
      where questionnaire.advice[follower].with?.contains(leader) ?? false {
        shown.append((follower, writer.and(isShown, applies[follower])))
      }
    }
    return shown
  }
}
