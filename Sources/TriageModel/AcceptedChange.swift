/// Answer sheets that may be less urgent than they were in the version before, and why.
package struct AcceptedChange: Sendable {
  /// The level before.
  package let from: Urgency
  /// The level now, less urgent than the one before; or the same one, with more time to act.
  package let to: Urgency
  /// Why that is right, for a reader.
  package let because: String
  /// The answer sheets it speaks of; nil means all.
  package let condition: Condition?

  /// A change from one level to a less urgent one, or to more time at the same one.
  package init(from: Urgency, to: Urgency, because: String, condition: Condition?) {
    self.from = from
    self.to = to
    self.because = because
    self.condition = condition
  }
}
