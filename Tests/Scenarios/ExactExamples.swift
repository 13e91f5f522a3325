/// Examples of our own: few signs, with exactly the result that the blueprint's rules give for
/// them. They stand where the properties promise a level at least, so that a rule which became
/// too urgent is seen too.
package let exactExamples: [WorkedExample] = [
  // Nerves to bladder, bowel and legs
  exact("unsure about a cold leg", ["cold-leg": "not-sure"], "D3", ["R06"], hours: 2),
  exact("cannot pee", ["bladder-start": "cannot"], "D4", ["R11"]),
  exact("new weakness in both legs", ["both-legs-weak": "new"], "D4", ["R13"]),
  exact(
    "new sexual change with an old foot drop",
    ["sexual-change": "new", "leg-weakness": "cannot", "weakness-start": "checked"], "D4",
    ["R14", "R21"]),
  exact(
    "one lasting change, not checked", ["bladder-start": "long", "checked": "no"], "D3", ["R17"],
    hours: 2),
  exact(
    "lasting changes, checked",
    [
      "saddle-numbness": "long", "bladder-start": "long", "both-legs-pain": "long",
      "both-legs-weak": "long", "checked": "yes",
    ], "D2", ["R18"]),
  exact(
    "both legs and a lasting sexual change, checked",
    ["both-legs-pain": "long", "sexual-change": "long", "checked": "yes"], "D2", ["R18", "R51"]),
  exact(
    "unsure beside a lasting change, checked",
    ["saddle-numbness": "not-sure", "both-legs-weak": "long", "checked": "yes"], "D3",
    ["R18", "R19"], hours: 2),
  exact(
    "unsure beside lasting pain in both legs, not checked",
    ["both-legs-pain": "long", "both-legs-weak": "not-sure", "checked": "no"], "D3",
    ["R17", "R19"], hours: 2),
  exact("leg getting weaker", ["leg-weakness": "worse"], "D4", ["R20"]),
  exact(
    "old foot drop, checked", ["leg-weakness": "cannot", "weakness-start": "checked"], "D2",
    ["R21"]),
  exact("unsure about weakness", ["leg-weakness": "not-sure"], "D3", ["R23"], hours: 2),

  // General health
  exact(
    "known aneurysm, old easing pain",
    ["conditions": "aneurysm", "how-long": "2-6", "pain-trend": "better"], "D3", ["R09"]),
  exact("risk of infection alone", ["conditions": "inject"], "D2", ["R26"]),
  exact("cancer alone", ["conditions": "cancer"], "D2", ["R29"]),
  exact(
    "unsure about four signs",
    [
      "weight-loss": "not-sure", "upper-back-pain": "not-sure", "lump-or-shape": "not-sure",
      "rash": "not-sure",
    ], "D2", ["R30", "R32", "R33", "R50"]),
  exact(
    "small injury, unsure how bad", ["small-injury": "yes", "pain-severity": "not-sure"], "D0", []),
  exact("weak bones alone", ["conditions": "osteo"], "D0", []),
  exact(
    "weak bones, unsure how bad", ["conditions": "osteo", "pain-severity": "not-sure"], "D2",
    ["R35"]),
  exact("painful pee alone", ["painful-pee": "yes"], "D2", ["R37"]),
  exact(
    "late pregnancy, old easing pain",
    ["pregnancy": "late", "pregnancy-signs": "no", "how-long": "2-6", "pain-trend": "better"], "D2",
    ["R39"]),
  exact("after a birth", ["pregnancy": "post", "pregnancy-signs": "no"], "D2", ["R40"]),
  exact("early pregnancy", ["pregnancy": "early", "pregnancy-signs": "no"], "D1", ["R40"]),
  exact(
    "unsure about pregnancy", ["pregnancy": "not-sure", "pregnancy-signs": "no"], "D1", ["R40"]),
  exact("child", ["age": "u16"], "D2", ["R41"]),
  exact("unknown age", ["age": "not-sure"], "D2", ["R42"]),
  exact("16 or 17", ["age": "16-17"], "D1", ["R42"]),

  // The pain itself
  exact(
    "severe pain that eases", ["pain-severity": "severe", "pain-trend": "better"], "D1", ["R43"]),
  exact(
    "walking and short morning stiffness", ["what-changes-pain": "walk morning"], "D0", []),
]

private func exact(
  _ id: String, _ changes: [String: String], _ level: String, _ rules: [String], hours: Int? = nil
) -> WorkedExample {
  WorkedExample(id: id, changes: changes, level: level, rules: rules, withinHours: hours)
}
