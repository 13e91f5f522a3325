import Testing

/// Answers that make a rule of the blueprint fire at a level, and the nearest ones that do not.
struct RuleCase: CustomTestStringConvertible {
  let rule: String
  let level: String
  /// What differs from the default answers.
  let fires: [String: String]
  /// The same with the least change after which the rule is silent, or gives another level.
  let nearMiss: [String: String]

  var testDescription: String { "\(rule) \(level)" }

  init(_ rule: String, _ level: String, _ fires: [String: String], but nearMiss: [String: String]) {
    self.rule = rule
    self.level = level
    self.fires = fires
    self.nearMiss = nearMiss
  }
}

/// Every case of every rule, in the blueprint's order.
let ruleCases: [RuleCase] = [
  RuleCase("R01", "D5", ["chest-or-breathing": "yes"], but: ["chest-or-breathing": "no"]),
  RuleCase("R02", "D5", ["collapse": "yes"], but: ["collapse": "not-sure"]),
  RuleCase("R03", "D5", ["sudden-tummy-pain": "yes"], but: ["sudden-tummy-pain": "not-sure"]),
  RuleCase("R04", "D4", ["chest-or-breathing": "not-sure"], but: ["chest-or-breathing": "no"]),
  RuleCase("R04", "D4", ["collapse": "not-sure"], but: ["collapse": "no"]),
  RuleCase("R04", "D4", ["sudden-tummy-pain": "not-sure"], but: ["sudden-tummy-pain": "no"]),
  RuleCase("R05", "D4", ["cold-leg": "yes"], but: ["cold-leg": "not-sure"]),
  RuleCase("R06", "D3", ["cold-leg": "not-sure"], but: ["cold-leg": "no"]),
  RuleCase("R07", "D4", ["accident": "recent"], but: ["accident": "checked"]),
  RuleCase(
    "R07", "D5", ["accident": "recent", "saddle-numbness": "new"],
    but: ["accident": "recent", "saddle-numbness": "not-sure"]),
  RuleCase(
    "R07", "D5", ["accident": "recent", "both-legs-weak": "new"],
    but: ["accident": "recent", "both-legs-pain": "new"]),
  RuleCase(
    "R07", "D5", ["accident": "recent", "leg-weakness": "worse"],
    but: ["accident": "recent", "leg-weakness": "mild"]),
  RuleCase("R08", "D3", ["accident": "not-sure"], but: ["accident": "checked"]),
  RuleCase(
    "R09", "D5", ["conditions": "aneurysm"], but: ["conditions": "aneurysm", "how-long": "2-6"]),
  RuleCase(
    "R09", "D5", ["conditions": "aneurysm", "how-long": "gt12", "constant-pain": "not-sure"],
    but: ["conditions": "thinner", "how-long": "gt12", "constant-pain": "not-sure"]),
  RuleCase(
    "R09", "D3", ["conditions": "aneurysm", "how-long": "6-12"],
    but: ["conditions": "kidney", "how-long": "6-12"]),
  RuleCase("R10", "D4", ["saddle-numbness": "new"], but: ["saddle-numbness": "not-sure"]),
  RuleCase("R10", "D4", ["bladder-start": "new"], but: ["bladder-start": "cannot"]),
  RuleCase("R10", "D4", ["bladder-feeling": "new"], but: ["bladder-feeling": "long"]),
  RuleCase("R10", "D4", ["leaking-pee": "new"], but: ["leaking-pee": "long"]),
  RuleCase("R10", "D4", ["bowel-control": "new"], but: ["bowel-control": "no"]),
  RuleCase("R11", "D4", ["bladder-start": "cannot"], but: ["bladder-start": "new"]),
  RuleCase("R12", "D4", ["both-legs-pain": "new"], but: ["both-legs-pain": "long"]),
  RuleCase("R13", "D4", ["both-legs-weak": "new"], but: ["both-legs-weak": "not-sure"]),
  RuleCase(
    "R14", "D4", ["sexual-change": "new", "both-legs-pain": "long", "checked": "yes"],
    but: ["sexual-change": "long", "both-legs-pain": "long", "checked": "yes"]),
  RuleCase(
    "R14", "D4", ["sexual-change": "new", "leg-weakness": "not-sure"],
    but: ["sexual-change": "new", "leg-weakness": "mild"]),
  RuleCase(
    "R15", "D3", ["sexual-change": "new"],
    but: ["sexual-change": "new", "saddle-numbness": "not-sure"]),
  RuleCase(
    "R16", "D4", ["saddle-numbness": "long", "checked": "no"],
    but: ["saddle-numbness": "long", "checked": "yes"]),
  RuleCase(
    "R16", "D4", ["bowel-control": "long", "checked": "not-sure"],
    but: ["leaking-pee": "long", "checked": "not-sure"]),
  RuleCase(
    "R17", "D4", ["bladder-start": "long", "leaking-pee": "long", "checked": "no"],
    but: ["bladder-start": "long", "leaking-pee": "no", "checked": "no"]),
  RuleCase(
    "R17", "D4", ["both-legs-weak": "long", "both-legs-pain": "long", "checked": "not-sure"],
    but: ["both-legs-weak": "long", "both-legs-pain": "long", "checked": "yes"]),
  RuleCase(
    "R17", "D3", ["bladder-feeling": "long", "checked": "no"],
    but: ["bladder-feeling": "long", "checked": "yes"]),
  RuleCase(
    "R17", "D2", ["both-legs-pain": "long", "checked": "no"],
    but: ["both-legs-pain": "long", "checked": "yes"]),
  RuleCase(
    "R18", "D2", ["saddle-numbness": "long", "checked": "yes"],
    but: ["saddle-numbness": "long", "checked": "no"]),
  RuleCase(
    "R18", "D2", ["both-legs-pain": "long", "sexual-change": "long", "checked": "yes"],
    but: ["both-legs-pain": "long", "sexual-change": "not-sure", "checked": "yes"]),
  RuleCase(
    "R18", "D1", ["both-legs-pain": "long", "checked": "yes"],
    but: ["both-legs-pain": "not-sure"]),
  RuleCase("R51", "D1", ["sexual-change": "long"], but: ["sexual-change": "prefer-not-to-say"]),
  RuleCase(
    "R19", "D4", ["saddle-numbness": "not-sure", "both-legs-weak": "not-sure"],
    but: ["saddle-numbness": "not-sure"]),
  RuleCase(
    "R19", "D4", ["leaking-pee": "not-sure", "sexual-change": "prefer-not-to-say"],
    but: ["leaking-pee": "not-sure", "sexual-change": "long"]),
  RuleCase(
    "R19", "D4", ["both-legs-pain": "not-sure", "leaking-pee": "long", "checked": "no"],
    but: ["both-legs-pain": "not-sure", "leaking-pee": "long", "checked": "yes"]),
  RuleCase("R19", "D3", ["bowel-control": "not-sure"], but: ["bowel-control": "no"]),
  RuleCase("R20", "D4", ["leg-weakness": "worse"], but: ["leg-weakness": "mild"]),
  RuleCase(
    "R21", "D4",
    ["leg-weakness": "cannot", "weakness-start": "not-sure", "pain-severity": "severe"],
    but: ["leg-weakness": "cannot", "weakness-start": "unchecked", "pain-severity": "severe"]),
  RuleCase(
    "R21", "D4",
    [
      "leg-weakness": "cannot", "weakness-start": "le2w", "both-legs-pain": "long",
      "checked": "yes",
    ], but: ["leg-weakness": "cannot", "weakness-start": "le2w"]),
  RuleCase(
    "R21", "D3", ["leg-weakness": "cannot", "weakness-start": "unchecked"],
    but: ["leg-weakness": "cannot", "weakness-start": "checked"]),
  RuleCase(
    "R21", "D2", ["leg-weakness": "cannot", "weakness-start": "checked"],
    but: ["leg-weakness": "mild"]),
  RuleCase("R22", "D2", ["leg-weakness": "mild"], but: ["leg-weakness": "none"]),
  RuleCase("R23", "D3", ["leg-weakness": "not-sure"], but: ["leg-weakness": "mild"]),
  RuleCase(
    "R24", "D4", ["fever": "yes", "conditions": "steroid"],
    but: ["fever": "yes", "conditions": "osteo"]),
  RuleCase(
    "R24", "D4", ["fever": "yes", "leg-weakness": "mild"],
    but: ["fever": "not-sure", "leg-weakness": "mild"]),
  RuleCase("R25", "D3", ["fever": "yes"], but: ["fever": "no"]),
  RuleCase(
    "R25", "D3", ["fever": "not-sure", "conditions": "immune"],
    but: ["fever": "yes", "conditions": "immune"]),
  RuleCase(
    "R26", "D3", ["conditions": "procinf", "pain-severity": "not-sure"],
    but: ["conditions": "procinf", "pain-severity": "moderate"]),
  RuleCase("R26", "D2", ["conditions": "immune"], but: ["conditions": "steroid"]),
  RuleCase(
    "R27", "D4", ["conditions": "cancer", "leg-weakness": "mild"],
    but: ["conditions": "cancer", "leg-weakness": "none"]),
  RuleCase(
    "R28", "D3", ["conditions": "cancer", "pain-trend": "not-sure"],
    but: ["conditions": "cancer", "pain-trend": "same"]),
  RuleCase(
    "R28", "D3", ["conditions": "cancer", "weight-loss": "not-sure"],
    but: ["conditions": "cancer", "weight-loss": "not-sure", "both-legs-pain": "new"]),
  RuleCase(
    "R29", "D2", ["conditions": "cancer"],
    but: ["conditions": "cancer", "what-changes-pain": "cough"]),
  RuleCase("R29", "D2", ["conditions": "not-sure"], but: ["conditions": "diabetes"]),
  RuleCase("R30", "D3", ["weight-loss": "yes"], but: ["weight-loss": "not-sure"]),
  RuleCase("R30", "D2", ["weight-loss": "not-sure"], but: ["weight-loss": "no"]),
  RuleCase(
    "R31", "D3", ["constant-pain": "yes", "age": "50-69"],
    but: ["constant-pain": "yes", "age": "18-49"]),
  RuleCase(
    "R31", "D3", ["constant-pain": "not-sure", "upper-back-pain": "not-sure"],
    but: ["constant-pain": "not-sure"]),
  RuleCase("R31", "D2", ["constant-pain": "not-sure"], but: ["constant-pain": "no"]),
  RuleCase("R32", "D3", ["upper-back-pain": "yes"], but: ["upper-back-pain": "not-sure"]),
  RuleCase("R32", "D2", ["upper-back-pain": "not-sure"], but: ["upper-back-pain": "no"]),
  RuleCase("R33", "D3", ["lump-or-shape": "yes"], but: ["lump-or-shape": "not-sure"]),
  RuleCase("R33", "D2", ["lump-or-shape": "not-sure"], but: ["lump-or-shape": "no"]),
  RuleCase(
    "R34", "D4", ["small-injury": "not-sure", "conditions": "thinner", "leg-weakness": "mild"],
    but: ["small-injury": "not-sure", "conditions": "osteo", "leg-weakness": "mild"]),
  RuleCase(
    "R34", "D3", ["small-injury": "yes", "age": "70p"],
    but: ["small-injury": "yes", "age": "50-69"]),
  RuleCase(
    "R34", "D3", ["small-injury": "yes", "conditions": "not-sure"],
    but: ["small-injury": "yes", "conditions": "cancer"]),
  RuleCase(
    "R35", "D2", ["conditions": "osteo", "pain-severity": "severe"],
    but: ["conditions": "osteo", "pain-severity": "moderate"]),
  RuleCase("R36", "D3", ["swollen-leg": "not-sure"], but: ["swollen-leg": "no"]),
  RuleCase(
    "R37", "D3", ["painful-pee": "yes", "fever": "not-sure"], but: ["painful-pee": "yes"]),
  RuleCase(
    "R37", "D3", ["painful-pee": "not-sure", "pregnancy": "early", "pregnancy-signs": "no"],
    but: ["painful-pee": "not-sure", "pregnancy": "no"]),
  RuleCase("R37", "D2", ["painful-pee": "not-sure"], but: ["painful-pee": "no"]),
  RuleCase(
    "R38", "D4", ["pregnancy": "post", "pregnancy-signs": "not-sure"],
    but: ["pregnancy": "post", "pregnancy-signs": "no"]),
  RuleCase(
    "R39", "D3", ["pregnancy": "late", "pregnancy-signs": "no"],
    but: ["pregnancy": "late", "pregnancy-signs": "no", "how-long": "2-6"]),
  RuleCase(
    "R39", "D2", ["pregnancy": "late", "pregnancy-signs": "no", "how-long": "2-6"],
    but: ["pregnancy": "post", "pregnancy-signs": "no", "how-long": "2-6"]),
  RuleCase(
    "R40", "D2", ["pregnancy": "post", "pregnancy-signs": "no"],
    but: ["pregnancy": "early", "pregnancy-signs": "no"]),
  RuleCase(
    "R40", "D1", ["pregnancy": "not-sure", "pregnancy-signs": "no"], but: ["pregnancy": "no"]),
  RuleCase("R41", "D2", ["age": "u16"], but: ["age": "16-17"]),
  RuleCase("R42", "D1", ["age": "16-17"], but: ["age": "18-49"]),
  RuleCase("R42", "D2", ["age": "not-sure"], but: ["age": "16-17"]),
  RuleCase(
    "R43", "D2", ["pain-severity": "severe"],
    but: ["pain-severity": "severe", "pain-trend": "better"]),
  RuleCase(
    "R43", "D1", ["pain-severity": "severe", "pain-trend": "better"],
    but: ["pain-severity": "not-sure", "pain-trend": "better"]),
  RuleCase(
    "R44", "D2", ["pain-trend": "worse", "leg-numbness": "not-sure"],
    but: ["pain-trend": "worse", "leg-numbness": "none"]),
  RuleCase(
    "R44", "D2", ["pain-trend": "worse", "pain-places": "groin"],
    but: ["pain-trend": "worse", "pain-places": "hip"]),
  RuleCase("R44", "D1", ["pain-trend": "worse"], but: ["pain-trend": "not-sure"]),
  RuleCase("R45", "D1", ["how-long": "2-6"], but: ["how-long": "2-6", "pain-trend": "better"]),
  RuleCase("R46", "D1", ["leg-numbness": "socks"], but: ["leg-numbness": "outer"]),
  RuleCase(
    "R47", "D1", ["what-changes-pain": "walk stand-better"],
    but: ["what-changes-pain": "stand-better"]),
  RuleCase(
    "R48", "D1", ["what-changes-pain": "morning", "how-long": "gt12"],
    but: ["what-changes-pain": "morning", "how-long": "6-12"]),
  RuleCase("R50", "D3", ["rash": "yes"], but: ["rash": "not-sure"]),
  RuleCase("R50", "D2", ["rash": "not-sure"], but: ["rash": "no"]),
]
