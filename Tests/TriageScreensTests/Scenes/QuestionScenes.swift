import TriageEngine
import TriageModel

@testable import TriageScreens

/// Questions of every kind, with what is said of an answer.
let questionScenes: [Scene] = [
  Scene(name: "first-question") { $0.press(.enter) },
  Scene(name: "personal-question") { script in
    script.answer([("accident", "no")])
  } then: {
    $0.press(.down)
  },
  Scene(name: "mouse") { script in
    script.answer([("accident", "no")])
    script.type("mm")
  },
  Scene(name: "many") { script in
    script.answer([("rash", "no")])
  } then: {
    $0.type("17⇣")
  },
  Scene(name: "places") { script in
    script.answer([("pregnancy", "no")])
  } then: {
    $0.type("16")
  },
  Scene(name: "places-on-map") { script in
    script.answer([("pregnancy", "no")])
  } then: {
    $0.type("16")
    $0.press(.tab)
    $0.press(.right)
  },
  Scene(name: "numbness") { script in
    script.answer([("which-hurts-more", "leg")])
  } then: {
    $0.type("⇣⇣⇣")
  },
  Scene(name: "scale") { script in
    script.answer([("pain-severity", "moderate")])
    script.type("7")
  },
  Scene(name: "number", of: "ankle") { $0.type("⏎14⏎130") },
  Scene(name: "optional-number", of: "ankle") { $0.type("⏎14⏎30⏎") },
  Scene(name: "note") { script in
    script.answer([("true-for-you", "none")])
    script.type("worse since Monday")
  },
  Scene(name: "nothing-chosen") { script in
    script.answer([("rash", "no")])
    script.press(.enter)
  },
  Scene(name: "number-refused", of: "ankle") { $0.type("⏎14⏎130⏎") },
  Scene(name: "restored", of: "ankle") { $0.type("⏎31bb1b3b") },
]
