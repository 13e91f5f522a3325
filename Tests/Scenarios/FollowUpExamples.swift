/// Answers to the follow-up that differ from those of somebody without a warning sign, moderate
/// pain for up to 2 weeks that stays the same; with the result that they must have.
package let followUpExamples: [WorkedExample] = [
  WorkedExample(
    id: "better after 5 weeks", changes: ["how-long": "2-6", "pain-trend": "better"], level: "D0",
    rules: []),
  WorkedExample(id: "the same after 10 days", changes: [:], level: "D0", rules: []),
  WorkedExample(
    id: "the same after 4 weeks", changes: ["how-long": "2-6"], level: "D1", rules: ["R45"]),
  WorkedExample(
    id: "the same after more than 6 weeks", changes: ["how-long": "6-12"], level: "D1",
    rules: ["R45"]),
  WorkedExample(
    id: "not sure after more than 12 weeks",
    changes: ["how-long": "gt12", "pain-trend": "not-sure"],
    level: "D1", rules: ["R45"]),
  WorkedExample(id: "worse", changes: ["pain-trend": "worse"], level: "D1", rules: ["R44"]),
  WorkedExample(
    id: "worse after more than 6 weeks", changes: ["how-long": "6-12", "pain-trend": "worse"],
    level: "D1", rules: ["R44", "R45"]),
  WorkedExample(
    id: "worse, with a numb calf",
    changes: ["pain-trend": "worse", "pain-places": "calf", "leg-numbness": "outer"], level: "D2",
    rules: ["R44"], texts: ["PT1", "N3"]),
  WorkedExample(
    id: "worse, in the groin", changes: ["pain-trend": "worse", "pain-places": "groin"],
    level: "D2", rules: ["R44"], texts: ["PT6"]),
  WorkedExample(
    id: "no pain now", changes: ["pain-places": "nowhere", "how-long": "gt12"], level: "D0",
    rules: []),
  WorkedExample(
    id: "severe and the same", changes: ["pain-severity": "severe"], level: "D2", rules: ["R43"]),
  WorkedExample(
    id: "new numbness between the legs", changes: ["saddle-numbness": "new"], level: "D4",
    rules: ["R10"]),
  WorkedExample(
    id: "new numbness between the legs, and better otherwise",
    changes: ["saddle-numbness": "new", "pain-trend": "better", "pain-severity": "mild"],
    level: "D4", rules: ["R10"]),
  WorkedExample(id: "no pee", changes: ["bladder-start": "cannot"], level: "D4", rules: ["R11"]),
  WorkedExample(
    id: "new loss of bowel control", changes: ["bowel-control": "new"], level: "D4",
    rules: ["R10"]),
  WorkedExample(
    id: "spread to both legs", changes: ["both-legs-pain": "new"], level: "D4", rules: ["R12"]),
  WorkedExample(
    id: "both legs weak", changes: ["both-legs-weak": "new"], level: "D4", rules: ["R13"]),
  WorkedExample(
    id: "a leg getting weaker", changes: ["leg-weakness": "worse"], level: "D4", rules: ["R20"]),
  WorkedExample(
    id: "a new foot drop", changes: ["leg-weakness": "cannot", "weakness-start": "le2w"],
    level: "D3", rules: ["R21"], withinHours: 2),
  WorkedExample(
    id: "a new foot drop, and worse",
    changes: ["leg-weakness": "cannot", "weakness-start": "le2w", "pain-trend": "worse"],
    level: "D4", rules: ["R21", "R44"]),
  WorkedExample(
    id: "not sure about the bladder", changes: ["bladder-feeling": "not-sure"], level: "D3",
    rules: ["R19"], withinHours: 2),
  WorkedExample(
    id: "lasting and checked", changes: ["both-legs-pain": "long", "checked": "yes"], level: "D1",
    rules: ["R18"]),
  WorkedExample(
    id: "lasting and not checked", changes: ["saddle-numbness": "long", "checked": "no"],
    level: "D4", rules: ["R16"]),
  WorkedExample(
    id: "chest pain", changes: ["chest-or-breathing": "yes"], level: "D5", rules: ["R01"]),
  WorkedExample(id: "a cold leg", changes: ["cold-leg": "yes"], level: "D4", rules: ["R05"]),
  WorkedExample(
    id: "an accident, and numb", changes: ["accident": "recent", "saddle-numbness": "new"],
    level: "D5", rules: ["R07", "R10"]),
  WorkedExample(id: "fever", changes: ["fever": "yes"], level: "D3", rules: ["R25"]),
  WorkedExample(
    id: "fever and a weak leg", changes: ["fever": "yes", "leg-weakness": "mild"], level: "D4",
    rules: ["R22", "R24"]),
  WorkedExample(
    id: "cancer and a weak leg", changes: ["conditions": "cancer", "leg-weakness": "mild"],
    level: "D4", rules: ["R22", "R27"]),
  WorkedExample(
    id: "a blood thinner, a knock and a weak leg",
    changes: ["conditions": "thinner", "small-injury": "yes", "leg-weakness": "mild"],
    level: "D4", rules: ["R22", "R34"]),
  WorkedExample(
    id: "every number at its worst",
    changes: ["pain-number": "10", "peg-pain": "10", "peg-enjoyment": "10", "peg-activity": "10"],
    level: "D0", rules: []),
]
