import TriageModel

// What must be true of every questionnaire.
extension SMTWriter {
  /// A script for each check; their names have underscores, which those of properties have not.
  var checks: [SMTScript] {
    [check("some_rule_fires", "a sheet for which no rule fires", !a.someRuleFires, isWanted: false)]
      + questionnaire.questions.indices.map(canBeAsked)
      + questionnaire.rules.indices.flatMap { [canDecide($0)] + canHold($0) }
  }

  private func check(_ name: String, _ found: String, _ term: SMTTerm, isWanted: Bool) -> SMTScript
  {
    SMTScript(
      name: name, property: nil, promise: nil, isWanted: isWanted,
      text: text(["To find: \(found)."], asking: [term], isWanted: isWanted))
  }

  private func canBeAsked(_ question: Int) -> SMTScript {
    let id = questionnaire.questions[question].id
    return check(
      "can_be_asked.\(id)", "a sheet on which \(id) is asked", a.isAsked(question), isWanted: true)
  }

  /// Without the rule the level would be less urgent, or no rule would fire.
  private func canDecide(_ rule: Int) -> SMTScript {
    let id = questionnaire.rules[rule].id
    let alone = questionnaire.rules[rule].cases.enumerated().map { place, ruleCase in
      SMTTerm.all(
        [a.holds(place, ofRule: rule)] + others(beside: rule, from: ruleCase.level).map { !$0 })
    }
    return check(
      "can_decide.\(id)", "a sheet on which \(id) alone gives the level", .any(alone),
      isWanted: true)
  }

  /// The cases of all other rules that give this level or a more urgent one.
  private func others(beside rule: Int, from level: Urgency) -> [SMTTerm] {
    questionnaire.rules.indices.filter { $0 != rule }.flatMap { other in
      questionnaire.rules[other].cases.indices
        .filter { questionnaire.rules[other].cases[$0].level >= level }
        .map { a.holds($0, ofRule: other) }
    }
  }

  private func canHold(_ rule: Int) -> [SMTScript] {
    let id = questionnaire.rules[rule].id
    return questionnaire.rules[rule].cases.indices.map { place in
      check(
        "can_hold.\(id).\(place + 1)", "a sheet on which case \(place + 1) of \(id) holds",
        a.holds(place, ofRule: rule), isWanted: true)
    }
  }
}
