import TriageModel

/// Where cases and comparisons stand, learned while conditions are read.
struct ConditionPlaces {
  /// The cases read so far, by rule.
  private(set) var cases: [[Place]] = []
  /// The comparisons of each condition that has any, in the order they are met.
  private(set) var comparisons: [ConditionOwner: [Place]] = [:]
  private var met: [Place] = []

  /// Begins the next rule.
  mutating func beginRule() { cases.append([]) }

  /// Adds a case to the rule that was begun last.
  ///
  /// - Returns: What its condition belongs to.
  mutating func addCase(at position: Place) -> ConditionOwner {
    let rule = cases.count - 1
    cases[rule].append(position)
    return .ruleCase(rule: rule, index: cases[rule].count - 1)
  }

  /// Adds a comparison to the condition that is being read.
  mutating func meet(at position: Place) { met.append(position) }

  /// Gives comparisons of another file to what they belong to here.
  mutating func assign(_ places: [Place], to owner: ConditionOwner) {
    comparisons[owner] = places.isEmpty ? nil : places
  }

  /// Gives the comparisons met since the last time to what they belong to.
  mutating func assign(to owners: [ConditionOwner]) {
    if !met.isEmpty { for owner in owners { comparisons[owner] = met } }
    met.removeAll(keepingCapacity: true)
  }
}
