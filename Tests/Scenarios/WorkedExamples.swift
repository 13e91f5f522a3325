/// Answers with the result that they must have.
package struct WorkedExample: Sendable, CustomStringConvertible {
  /// The blueprint's id, such as `V01`; words for an example of our own.
  package let id: String
  /// What differs from the default answers.
  package let changes: [String: String]
  /// The blueprint's id of the level.
  package let level: String
  /// Every rule that fires, the one that always does aside.
  package let rules: [String]
  /// Texts of the groups PT, N and R-M that are shown.
  package var texts: [String] = []
  /// Within how many hours to act, where that is sooner than the level says.
  package var withinHours: Int?

  package var description: String { id }
}

private let nerveRoot = [
  "pain-places": "low-back calf foot", "leg-numbness": "top", "what-changes-pain": "sit cough",
]

private func with(_ more: [String: String], _ base: [String: String] = nerveRoot) -> [String:
  String]
{
  base.merging(more) { $1 }
}

/// The worked examples of the blueprint; all but V24, which answers nothing.
package let workedExamples: [WorkedExample] = [
  WorkedExample(id: "V01", changes: nerveRoot, level: "D0", rules: [], texts: ["PT1", "N2"]),
  WorkedExample(
    id: "V02", changes: with(["leg-numbness": "outer", "how-long": "2-6"]), level: "D1",
    rules: ["R45"], texts: ["PT1", "N3"]),
  WorkedExample(
    id: "V03", changes: ["how-long": "2-6", "pain-severity": "mild", "pain-trend": "better"],
    level: "D0", rules: []),
  WorkedExample(id: "V04", changes: ["pain-severity": "severe"], level: "D2", rules: ["R43"]),
  WorkedExample(id: "V05", changes: ["pain-trend": "worse"], level: "D1", rules: ["R44"]),
  WorkedExample(id: "V06", changes: ["leg-weakness": "mild"], level: "D2", rules: ["R22"]),
  WorkedExample(
    id: "V07", changes: ["leg-weakness": "cannot", "weakness-start": "le2w"], level: "D3",
    rules: ["R21"], withinHours: 2),
  WorkedExample(id: "V08", changes: ["saddle-numbness": "new"], level: "D4", rules: ["R10"]),
  WorkedExample(
    id: "V09", changes: ["saddle-numbness": "not-sure"], level: "D3", rules: ["R19"],
    withinHours: 2),
  WorkedExample(
    id: "V10", changes: ["bladder-feeling": "not-sure", "bowel-control": "not-sure"],
    level: "D4", rules: ["R19"]),
  WorkedExample(
    id: "V11",
    changes: [
      "age": "70p", "both-legs-pain": "long", "checked": "yes", "how-long": "gt12",
      "what-changes-pain": "walk bend-better",
    ], level: "D1", rules: ["R18", "R45", "R47"], texts: ["PT4"]),
  WorkedExample(
    id: "V12", changes: ["both-legs-pain": "long", "checked": "no", "how-long": "2-6"],
    level: "D2", rules: ["R17", "R45"]),
  WorkedExample(id: "V13", changes: ["both-legs-pain": "new"], level: "D4", rules: ["R12"]),
  WorkedExample(
    id: "V14", changes: ["sexual-change": "new"], level: "D3", rules: ["R15"], withinHours: 2),
  WorkedExample(id: "V15", changes: ["fever": "yes"], level: "D3", rules: ["R25"]),
  WorkedExample(
    id: "V16", changes: ["fever": "yes", "conditions": "inject"], level: "D4",
    rules: ["R24", "R26"]),
  WorkedExample(
    id: "V17",
    changes: ["age": "50-69", "conditions": "cancer", "what-changes-pain": "cough"],
    level: "D3", rules: ["R28"]),
  WorkedExample(
    id: "V18",
    changes: ["conditions": "cancer", "both-legs-weak": "long", "checked": "no"], level: "D4",
    rules: ["R17", "R27"]),
  WorkedExample(
    id: "V19", changes: ["age": "70p", "small-injury": "yes"], level: "D3", rules: ["R34"]),
  WorkedExample(
    id: "V20", changes: ["age": "70p", "sudden-tummy-pain": "yes"], level: "D5",
    rules: ["R03"]),
  WorkedExample(id: "V21", changes: ["cold-leg": "yes"], level: "D4", rules: ["R05"]),
  WorkedExample(
    id: "V22", changes: ["swollen-leg": "yes"], level: "D3", rules: ["R36"], withinHours: 2),
  WorkedExample(
    id: "V23",
    changes: [
      "conditions": "diabetes arthritis", "true-for-you": "weight", "pain-trend": "better",
    ], level: "D0", rules: []),
  WorkedExample(
    id: "V25", changes: ["accident": "recent"], level: "D4", rules: ["R07"]),
  WorkedExample(id: "V26", changes: ["constant-pain": "yes"], level: "D2", rules: ["R31"]),
  WorkedExample(
    id: "V27", changes: with(["conditions": "kidney", "magnesium": "thinking"]), level: "D0",
    rules: [], texts: ["PT1", "N2", "R-M1"]),
  WorkedExample(
    id: "V28", changes: ["saddle-numbness": "new", "magnesium": "more"], level: "D4",
    rules: ["R10"], texts: ["R-M4"]),
  WorkedExample(
    id: "V29",
    changes: ["leg-weakness": "cannot", "weakness-start": "le2w", "pain-trend": "worse"],
    level: "D4", rules: ["R21", "R44"]),
  WorkedExample(
    id: "V30", changes: with(["pain-trend": "worse"]), level: "D2", rules: ["R44"],
    texts: ["PT1", "N2"]),
  WorkedExample(
    id: "V31", changes: ["pain-places": "nowhere", "magnesium": "thinking"], level: "D0",
    rules: [], texts: ["R-M3"]),
  WorkedExample(id: "V32", changes: ["rash": "yes"], level: "D3", rules: ["R50"]),
  WorkedExample(
    id: "V33",
    changes: [
      "both-legs-pain": "long", "bladder-start": "long", "checked": "no", "how-long": "2-6",
    ], level: "D4", rules: ["R17", "R45"]),
  WorkedExample(
    id: "V34",
    changes: [
      "conditions": "not-sure", "how-long": "2-6", "pain-severity": "mild",
      "pain-trend": "better",
    ], level: "D2", rules: ["R29"]),
  WorkedExample(
    id: "V35",
    changes: ["conditions": "thinner", "small-injury": "yes", "leg-weakness": "mild"],
    level: "D4", rules: ["R22", "R34"]),
  WorkedExample(
    id: "V36",
    changes: [
      "pain-places": "groin", "how-long": "2-6", "pain-trend": "worse",
    ], level: "D2", rules: ["R44", "R45"], texts: ["PT6"]),
  WorkedExample(
    id: "V37", changes: ["sexual-change": "not-sure"], level: "D1", rules: ["R51"]),
]
