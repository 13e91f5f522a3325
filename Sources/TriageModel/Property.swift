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

  /// One promise, about the answer sheets of which a condition holds and whose result has one
  /// of some levels.
  package struct Promise: Sendable {
    /// The answer sheets it speaks of; nil means all.
    package let condition: Condition?
    /// The levels of result it speaks of; nil means all. Where a requirement compares two answer
    /// sheets, this is the level of the one that is changed.
    package let levels: Set<Urgency>?
    /// What must hold of them.
    package let requirement: Requirement

    /// A promise about some answer sheets.
    package init(condition: Condition?, levels: Set<Urgency>? = nil, requirement: Requirement) {
      self.condition = condition
      self.levels = levels
      self.requirement = requirement
    }
  }

  /// What a promise requires.
  package enum Requirement: Sendable {
    /// The level is this one or a more urgent one, so a rule fires at all.
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
    /// When a finished interview has a result of an alerting level, the answers given showed an
    /// alert at least as urgent before, although optional questions may have been passed over.
    case alertBeforeResult
    /// Each of the questions at these positions was asked.
    case neverWithout([Int])
    /// Each of the advice blocks at these positions is shown.
    case shows([Int])
    /// None of the advice blocks at these positions is shown.
    case neverShows([Int])
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
