/// What can be wrong with the hazards.
enum HazardMistake: Mistake {
  /// Nothing controls a hazard.
  case uncontrolled

  var wording: Wording {
    switch self {
    case .uncontrolled:
      Wording(
        "uncontrolled-hazard", "no rule, property or test controls this hazard",
        why: "a reader could not see what keeps it from happening.",
        fix: "add 'rules: […]', 'properties: […]' or 'tests: […]'.")
    }
  }
}
