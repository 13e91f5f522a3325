/// What a condition belongs to, by the positions of the model.
package enum ConditionOwner: Hashable, Sendable {
  /// The `ask-when` of the question at a position.
  case askWhen(Int)
  /// The definition at a position.
  case definition(Int)
  /// One case of the rule at a position.
  case ruleCase(rule: Int, index: Int)
  /// The `when` of the advice block at a position.
  case advice(Int)
  /// The `if` of one promise of the property at a position.
  case promise(property: Int, index: Int)
  /// The `if` of the accepted change at a position.
  case acceptedChange(Int)
}
