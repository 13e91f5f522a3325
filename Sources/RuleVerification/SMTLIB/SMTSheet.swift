import TriageModel

/// Every possible answer sheet in SMT-LIB, the answers as they were given or put in place of
/// missing ones.
///
/// A question with one answer is a whole number, the position of the option; of a question with
/// many answers each option is a truth value of its own.
struct SMTSheet {
  let questionnaire: Questionnaire
  /// What the symbols of this sheet begin with.
  let name: String

  /// The symbols for the answer to a question; none for a note, which nothing reads.
  func symbols(_ position: Int) -> [String] {
    let question = questionnaire.questions[position]
    switch question.kind {
    case .one, .number, .scale: return ["\(name)/\(question.id)"]
    case .many, .sites: return question.options.map { "\(name)/\(question.id)=\($0.id)" }
    case .note: return []
    }
  }

  /// Whether an option is chosen.
  func isChosen(_ option: Int, _ position: Int) -> SMTTerm {
    let question = questionnaire.questions[position]
    if question.takesMany { return .symbol(symbols(position)[option]) }
    let answer = SMTTerm.symbol("\(name)/\(question.id)")
    return .equal(answer, .symbol("\(question.id)=\(question.options[option].id)"))
  }

  /// Whether the answer is this one; true for a note.
  func isEqual(_ position: Int, to answer: Answer) -> SMTTerm {
    switch answer {
    case .options(let mask):
      let question = questionnaire.questions[position]
      guard question.takesMany else { return isAny(mask, position) }
      return .all(
        question.options.indices.map {
          let isChosen = isChosen($0, position)
          return mask.contains(OptionMask(position: $0)) ? isChosen : !isChosen
        })
    case .number(let number): return .equal(.symbol(symbols(position)[0]), .number(number))
    case .note, .skipped: return .yes
    }
  }

  /// Whether the answer is the same as in another sheet.
  func isEqual(_ position: Int, in other: SMTSheet) -> SMTTerm {
    .all(
      zip(symbols(position), other.symbols(position)).map { .equal(.symbol($0), .symbol($1)) })
  }

  /// Whether at least one of some options is chosen.
  func isAny(_ mask: OptionMask, _ position: Int) -> SMTTerm {
    .any(options(of: position, in: mask).map { isChosen($0, position) })
  }

  /// The positions of a question's options that are in a mask.
  func options(of position: Int, in mask: OptionMask) -> [Int] {
    questionnaire.questions[position].options.indices.filter {
      mask.contains(OptionMask(position: $0))
    }
  }

  /// Whether a comparison is true of the answer, when it was given to an asked question.
  func holds(_ comparison: Comparison) -> SMTTerm {
    let position = comparison.question
    switch comparison.test {
    case .isAny(let mask): return isAny(mask, position)
    case .isNone(let mask): return !isAny(mask, position)
    case .includesAll(let mask):
      return .all(options(of: position, in: mask).map { isChosen($0, position) })
    case .isWithin(let range):
      let answer = SMTTerm.symbol(symbols(position)[0])
      return .apply("<=", [.number(range.lowerBound), answer, .number(range.upperBound)])
    }
  }
}

// What may be answered.
extension SMTSheet {
  /// The numbers that stand for the options of all questions.
  var optionNumbers: [SMTEntry] {
    questionnaire.questions.filter { !$0.takesMany }.flatMap { question in
      question.options.enumerated().map { number, option in
        SMTEntry.defined(
          "\(question.id)=\(option.id)", .int, as: .number(number), part: "The options.")
      }
    }
  }

  /// Any answer to a question; nil for a note.
  func anyAnswer(to position: Int) -> SMTEntry? {
    let question = questionnaire.questions[position]
    let symbols = symbols(position)
    guard !symbols.isEmpty else { return nil }
    return SMTEntry.declared(
      symbols, question.takesMany ? .bool : .int, where: demands(position), part: heading,
      comment: "")
  }

  /// The answer to a question by terms, one for each of its symbols.
  func answer(to position: Int, _ terms: [SMTTerm]) -> [SMTEntry] {
    let sort = questionnaire.questions[position].takesMany ? SMTSort.bool : .int
    return zip(symbols(position), terms).map { .defined($0, sort, as: $1, part: heading) }
  }

  private var heading: String { "The answers of sheet \(name)." }

  private func demands(_ position: Int) -> [SMTTerm] {
    let question = questionnaire.questions[position]
    switch question.kind {
    case .one(let options): return [isWithin(0...max(0, options.count - 1), position)]
    case .number(let range): return [isWithin(range.bounds, position)]
    case .scale(let scale): return [isWithin(scale.bounds, position)]
    case .many, .sites: return together(position)
    case .note: return []
    }
  }

  private func isWithin(_ range: ClosedRange<Int>, _ position: Int) -> SMTTerm {
    holds(Comparison(question: position, test: .isWithin(range)))
  }

  /// An exclusive option stands alone; none at all is an answer only where a missing one counts
  /// as that.
  private func together(_ position: Int) -> [SMTTerm] {
    let question = questionnaire.questions[position]
    let alone = question.options.indices.filter { question.options[$0].isExclusive }
    let exclusions = alone.map { option in
      let others = question.options.indices.filter { $0 != option }
      return SMTTerm.implies(
        isChosen(option, position), !.any(others.map { isChosen($0, position) }))
    }
    return question.ifUnanswered == .options([])
      ? exclusions : [isGivenAnswer(position)] + exclusions
  }

  /// Whether an answer is one that a person can give: at least one option.
  func isGivenAnswer(_ position: Int) -> SMTTerm {
    questionnaire.questions[position].takesMany
      ? .any(symbols(position).map(SMTTerm.symbol)) : .yes
  }
}
