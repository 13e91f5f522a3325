import TriageModel

/// The answers of the old version as they follow from those of the new one.
///
/// A question that takes the same answers in both versions is answered once. Of any other, the
/// old version has the new answer in its own words where the new version asks, and an answer of
/// its own where it does not. So an option that only one of the versions has stands for nobody
/// who is asked by both.
struct SheetBefore {
  /// The old answer sheets.
  private(set) var sheet: SymbolicSheet
  /// The old answers that the new version does not give.
  private(set) var own: SymbolicSheet
  /// The questions that do not take the same answers in both versions.
  private(set) var translated: [TranslatedAnswer] = []

  /// The old answers beside how the new version reads the new ones; `cuts` are those of the old
  /// questions.
  init(
    _ old: Questionnaire, _ alignment: Alignment, beside new: SymbolicReading, cuts: NumberCuts,
    in circuit: inout Circuit
  ) {
    own = SymbolicSheet(of: old, cuts: cuts, in: &circuit)
    sheet = own
    for (position, earlier) in alignment.questions.enumerated() {
      guard let earlier else { continue }
      let pair = AnswerPair(
        old: old.questions[earlier], new: new.questionnaire.questions[position],
        options: alignment.options[position])
      let answer = new.sheet.answers[position]
      if pair.isSame {
        sheet.answers[earlier] = pair.inOldWords(answer, like: own.answers[earlier])
      } else if pair.isComparable {
        let found = TranslatedAnswer(
          pair, (earlier, position), answer, isAsked: new.isAsked[position],
          own: own.answers[earlier], in: &circuit)
        sheet.answers[earlier] = found.answer
        translated.append(found)
      }
    }
  }
}

/// The old answer to a question that does not take the same answers in both versions.
struct TranslatedAnswer {
  /// The positions of the question.
  let old: Int
  let new: Int
  /// The old answer.
  let answer: SymbolicAnswer
  /// Whether the answer is missing, which counts as something else than before; else `no`.
  let isMissing: Literal
  /// Whether the old version has words for the new answer, or needs none as it is missing.
  let isSayable: Literal
  /// Whether a missing answer is what it counts as now.
  let isConsistent: Literal

  init(
    _ pair: AnswerPair, _ positions: (old: Int, new: Int), _ now: SymbolicAnswer,
    isAsked: Literal, own: SymbolicAnswer, in circuit: inout Circuit
  ) {
    (old, new) = positions
    let said = pair.inOldWords(now, like: own)
    isMissing = pair.ifUnansweredIsSame ? .no : circuit.input()
    let instead = pair.old.ifUnanswered.map { SymbolicAnswer($0, like: own) } ?? said
    let given = said.choosing(instead, if: isMissing, in: &circuit)
    answer = own.choosing(given, if: isAsked, in: &circuit)
    let isValid = said.clauses(for: pair.old).map { circuit.any($0) }
    let lost = pair.withoutOldWords(now)
    isSayable = circuit.any([isMissing, circuit.all(isValid + lost.map { !$0 })])
    let isWhatItCountsAs = now.isExactly(pair.new.ifUnanswered, in: &circuit)
    isConsistent = circuit.any([!isMissing, isWhatItCountsAs])
  }
}

extension SymbolicAnswer {
  /// This answer, or another one of the same shape if a literal is true.
  fileprivate func choosing(
    _ other: SymbolicAnswer, if isOther: Literal, in circuit: inout Circuit
  ) -> SymbolicAnswer {
    replacingLiterals(
      zip(literals, other.literals).map { mine, others in
        circuit.any([circuit.all([!isOther, mine]), circuit.all([isOther, others])])
      })
  }

  /// The same shape with other literals.
  func replacingLiterals(_ literals: [Literal]) -> SymbolicAnswer {
    switch self {
    case .one: .one(literals)
    case .many: .many(literals)
    case .number(let intervals):
      .number(zip(intervals, literals).map { Interval(range: $0.range, literal: $1) })
    case .note: .note
    }
  }

  /// Whether it is this answer; true for a missing one, which no condition reads.
  fileprivate func isExactly(_ answer: Answer?, in circuit: inout Circuit) -> Literal {
    guard let answer else { return .yes }
    let wanted = SymbolicAnswer(answer, like: self).literals
    return circuit.all(zip(literals, wanted).map { $1 == .yes ? $0 : !$0 })
  }
}
