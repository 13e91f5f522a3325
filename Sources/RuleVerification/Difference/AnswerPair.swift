import TriageModel

/// The answers to one question in two versions.
struct AnswerPair {
  let old: Question
  let new: Question
  /// By position of the new option: that of the old one.
  let options: [Int?]

  /// Whether both take answers of the same kind: options, numbers or texts.
  var isComparable: Bool { old.shape == new.shape }

  /// Whether both take the same answers, a missing one counting as the same.
  var isSame: Bool {
    guard isComparable, old.takesMany == new.takesMany, old.bounds == new.bounds,
      old.options.count == new.options.count, ifUnansweredIsSame
    else { return false }
    return zip(new.options, options).allSatisfy { option, place in
      guard let place else { return false }
      return !new.takesMany || old.options[place].isExclusive == option.isExclusive
    }
  }

  /// Whether a missing answer counts as the same.
  var ifUnansweredIsSame: Bool {
    guard case .options(let now) = new.ifUnanswered, case .options(let then) = old.ifUnanswered
    else { return new.ifUnanswered == old.ifUnanswered }
    return Set(now.positions.map { options[$0] }) == Set(then.positions.map(Optional.some))
  }

  /// The new answer as far as the old version has words for it.
  func inOldWords(_ answer: SymbolicAnswer, like own: SymbolicAnswer) -> SymbolicAnswer {
    let literals = answer.literals
    if case .number(let then) = own, case .number(let now) = answer {
      let partners = then.map { old in now.first { $0.range == old.range } }
      return own.replacingLiterals(partners.map { $0?.literal ?? .no })
    }
    return own.replacingLiterals(
      old.options.indices.map { place in
        options.firstIndex(of: place).map { literals[$0] } ?? .no
      })
  }

  /// The old answer as far as the new version has words for it.
  func inNewWords(_ answer: SymbolicAnswer, like now: SymbolicAnswer) -> SymbolicAnswer {
    let literals = answer.literals
    if case .number(let then) = answer, case .number(let now) = now {
      let partners = now.map { new in then.first { $0.range == new.range } }
      return .number(now).replacingLiterals(partners.map { $0?.literal ?? .no })
    }
    return now.replacingLiterals(options.map { place in place.map { literals[$0] } ?? .no })
  }

  /// The positions of the old options that the new version does not have.
  var removedOptions: [Int] { old.options.indices.filter { !options.contains($0) } }

  /// The literals of new answers for which the old version has no words.
  func withoutOldWords(_ answer: SymbolicAnswer) -> [Literal] {
    if case .number(let intervals) = answer, let bounds = old.bounds {
      return intervals.filter { !bounds.contains($0.range.lowerBound) }.map(\.literal)
    }
    return zip(options, answer.literals).filter { $0.0 == nil }.map(\.1)
  }
}

extension Question {
  /// What answers look like.
  fileprivate enum Shape {
    case options, number, note
  }

  fileprivate var shape: Shape {
    switch kind {
    case .one, .many, .sites: .options
    case .number, .scale: .number
    case .note: .note
    }
  }
}
