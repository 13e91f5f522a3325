import TriageModel

/// Every answer sheet of the fixture `ankle` that the rules can tell apart.
struct AnkleSheets {
  let ankle: Questionnaire

  /// The answers of each question that rules read; none for the others.
  private var answers: [[Answer]] {
    ankle.questions.map { question in
      switch question.kind {
      case .one(let options): options.indices.map { .options(OptionMask(position: $0)) }
      case .many(let options): masks(of: options).map(Answer.options)
      case .number: [.number(69), .number(70)]
      case .sites, .scale, .note: []
      }
    }
  }

  private func masks(of options: [Option]) -> [OptionMask] {
    let (alone, joined) = (
      options.indices.filter { options[$0].isExclusive },
      options.indices.filter { !options[$0].isExclusive }
    )
    let unions = joined.reduce([OptionMask()]) { masks, position in
      masks + masks.map { $0.union(OptionMask(position: position)) }
    }
    return unions.filter { $0 != [] } + alone.map(OptionMask.init(position:))
  }

  /// Every sheet in which each question that rules read has an answer.
  var complete: [AnswerSheet] { completions(of: AnswerSheet(count: ankle.questions.count)) }

  /// Every sheet in which each question has an answer or none.
  var partial: [AnswerSheet] { sheets { [nil] + $0.map(Optional.some) } }

  /// Every way to answer what has no answer yet.
  func completions(of sheet: AnswerSheet) -> [AnswerSheet] {
    sheets { $0.isEmpty ? [nil] : $0.map(Optional.some) }.filter { complete in
      sheet.answered.allSatisfy { complete[$0] == sheet[$0] }
    }
  }

  private func sheets(_ choices: ([Answer]) -> [Answer?]) -> [AnswerSheet] {
    answers.enumerated().reduce([AnswerSheet(count: ankle.questions.count)]) { sheets, question in
      let (position, answers) = question
      return sheets.flatMap { sheet in
        choices(answers).map { answer in
          var sheet = sheet
          sheet[position] = answer
          return sheet
        }
      }
    }
  }
}

extension AnswerSheet {
  /// The positions that have an answer.
  var answered: [Int] { (0..<count).filter { self[$0] != nil } }

  /// The sheet with these answers only.
  func keeping(_ positions: some Sequence<Int>) -> AnswerSheet {
    var sheet = AnswerSheet(count: count)
    for position in positions { sheet[position] = self[position] }
    return sheet
  }
}
