import TriageModel

extension Reader {
  /// Which answer sheets may be less urgent than in the version before.
  mutating func acceptedChanges(_ node: YamlTree?) -> [AcceptedChange] {
    list(node, of: "accepted changes").enumerated().map { position, node in
      let fields = fields(node, .acceptedChange)
      checkDirection(from: fields["from"], to: fields["to"])
      return AcceptedChange(
        from: urgency(fields["from"]), to: urgency(fields["to"]),
        because: text(fields["because"]),
        condition: optionalCondition(fields["if"], of: [.acceptedChange(position)]))
    }
  }

  /// Reports a change to a level that is not less urgent, of two levels that are known.
  private mutating func checkDirection(from: YamlTree?, to: YamlTree?) {
    guard let to, let earlier = from?.text, let later = to.text,
      let earlierPosition = names.levels.position(of: earlier),
      let laterPosition = names.levels.position(of: later), laterPosition < earlierPosition
    else { return }
    report(RenameMistake.notLessUrgent(later, than: earlier), at: to)
  }
}
