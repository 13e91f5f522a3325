import TriageEngine
import TriageModel

/// A small generator of random numbers that gives the same numbers for the same seed
/// (SplitMix64, Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Answer sheets by chance. Most answers are reassuring, so that the rare combinations on which
/// a promise of "at most" stands are met as well.
struct RandomSheets {
  let questionnaire: Questionnaire

  /// A sheet; each question has an answer, or rarely none.
  func sheet(_ random: inout some RandomNumberGenerator) -> AnswerSheet {
    let calm = Double.random(in: 0...1, using: &random)
    var sheet = AnswerSheet(count: questionnaire.questions.count)
    for question in questionnaire.questions.indices {
      if Double.random(in: 0...1, using: &random) < calm {
        sheet[question] = reassuring(question) ?? answer(question, &random)
      } else if Int.random(in: 0..<20, using: &random) > 0 {
        sheet[question] = answer(question, &random)
      }
    }
    return sheet
  }

  /// Any answer to a question.
  func answer(_ position: Int, _ random: inout some RandomNumberGenerator) -> Answer {
    let question = questionnaire.questions[position]
    return switch question.kind {
    case .one(let options):
      .options(OptionMask(position: Int.random(in: options.indices, using: &random)))
    case .many(let options), .sites(let options): .options(mask(of: options, &random))
    case .number(let range): .number(Int.random(in: range.bounds, using: &random))
    case .scale(let scale): .number(Int.random(in: scale.bounds, using: &random))
    case .note: .note("words")
    }
  }

  /// Some of these options beside others that stay; nil when that is no answer.
  func answer(
    among options: OptionMask, beside rest: OptionMask, of position: Int,
    _ random: inout some RandomNumberGenerator
  ) -> OptionMask? {
    let question = questionnaire.questions[position]
    guard question.takesMany else {
      return options.positions.randomElement(using: &random).map(OptionMask.init(position:))
    }
    let some = options.positions.filter { _ in Bool.random(using: &random) }
    let mask = some.reduce(rest) { $0.union(OptionMask(position: $1)) }
    return (try? question.check(.options(mask))) == nil ? nil : mask
  }

  private func mask(
    of options: [Option], _ random: inout some RandomNumberGenerator
  ) -> OptionMask {
    let first = Int.random(in: options.indices, using: &random)
    if options[first].isExclusive { return OptionMask(position: first) }
    let more = options.indices.filter {
      !options[$0].isExclusive && Int.random(in: 0..<6, using: &random) == 0
    }
    return more.reduce(OptionMask(position: first)) { $0.union(OptionMask(position: $1)) }
  }

  /// The answer that the default answers give.
  private func reassuring(_ position: Int) -> Answer? {
    let question = questionnaire.questions[position]
    guard let text = defaultAnswers[question.id.text],
      let option = question.position(of: OptionID(text))
    else { return nil }
    return .options(OptionMask(position: option))
  }
}
