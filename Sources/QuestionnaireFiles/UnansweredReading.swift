import TriageModel

extension Reader {
  /// What a missing answer counts as: what `if-unanswered` says, else the option `not-sure`.
  mutating func ifUnanswered(of fields: Fields, answers: AnswerKind) -> Answer? {
    guard let node = fields["if-unanswered"] else { return notSure(answers) }
    switch answers {
    case .one(let options): return option(node, in: options).map { .options($0) }
    case .many(let options, let exclusive):
      return chosen(node, in: options, exclusive: exclusive).map { .options($0) }
    case .number(let bounds): return .number(number(node, in: bounds))
    case .note:
      report(QuestionMistake.ifUnansweredOfNote, at: node)
      return nil
    case .unreadable: return nil
    }
  }

  private func notSure(_ answers: AnswerKind) -> Answer? {
    switch answers {
    case .one(let options), .many(let options, _):
      options.position(of: "not-sure").map { .options(OptionMask(position: $0)) }
    case .number, .note, .unreadable: nil
    }
  }

  private mutating func option(_ node: YamlTree, in options: NameTable) -> OptionMask? {
    reference(node, to: options).map { OptionMask(position: $0) }
  }

  private mutating func chosen(
    _ node: YamlTree, in options: NameTable, exclusive: OptionMask
  ) -> OptionMask? {
    guard case .list(let entries) = node.content else { return option(node, in: options) }
    if entries.isEmpty { return OptionMask() }
    let positions = references(node, to: options)
    let mask = OptionMask(positions.map { OptionMask(position: $0) })
    if positions.count > 1, let alone = mask.intersection(exclusive).positions.first {
      let name = options.entries[alone].name
      report(QuestionMistake.exclusiveBesideOthers(name), at: node.entry(name))
    }
    return mask
  }
}
