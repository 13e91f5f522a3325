/// What must hold for every possible answer sheet.
package struct Property: Sendable {
  /// The name in the file.
  package let id: PropertyID
  /// What it says, for a reader.
  package let says: String
  /// What is promised; all of it must hold.
  package let promises: [Promise]

  /// A property with its promises.
  package init(id: PropertyID, says: String, promises: [Promise]) {
    self.id = id
    self.says = says
    self.promises = promises
  }

  /// One promise, about the answer sheets of which a condition holds.
  package struct Promise: Sendable {
    /// The answer sheets it speaks of; nil means all.
    package let condition: Condition?
    /// What must hold of them.
    package let requirement: Requirement

    /// A promise about some answer sheets.
    package init(condition: Condition?, requirement: Requirement) {
      self.condition = condition
      self.requirement = requirement
    }
  }

  /// What a promise requires.
  package enum Requirement: Sendable {
    /// The level is this one or a more urgent one.
    case atLeast(Urgency)
    /// The level is this one or a less urgent one.
    case atMost(Urgency)
    /// The level is this one.
    case exactly(Urgency)
    /// One answer becomes worse, all others equal: the level never falls.
    case neverFallsWhenWorse([WorseOrder])
    /// One answer changes in this way, all others equal: the level stays.
    case noEffect([Variation])
    /// The order of answering and steps back change nothing.
    case anyOrder
    /// An alert that was shown is not taken back by later answers: the level of the result
    /// is at least that of every alert.
    case alertsHold
  }

  /// In which direction the answer to one question becomes worse.
  package enum WorseOrder: Hashable, Sendable {
    /// Each option is worse than the one before it: `no < long < new`.
    case chain(question: Int, options: [Int])
    /// Choosing one of these beside others, or in the place of an exclusive option that is
    /// not one of `except`, is worse.
    case adding(question: Int, options: OptionMask, except: OptionMask)
  }

  /// In which way the answer to one question changes.
  package enum Variation: Hashable, Sendable {
    /// In any way, unanswered included.
    case anyChange(question: Int)
    /// Between these options, or by adding or taking away these options.
    case among(question: Int, options: OptionMask)
  }
}
