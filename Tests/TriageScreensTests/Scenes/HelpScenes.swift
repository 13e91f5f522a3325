import TriageEngine
import TriageModel

@testable import TriageScreens

/// Help over each screen that has any.
let helpScenes: [Scene] = [
  Scene(name: "help") { script in
    script.answer([("accident", "no")])
    script.type("?")
  },
  Scene(name: "help-on-note") { script in
    script.answer([("true-for-you", "none")])
    script.press(.tab)
  },
  Scene(name: "help-on-start") { $0.type("?") },
  Scene(name: "help-on-offer", configure: asKiosk) { $0.type("⏎?") },
  Scene(name: "help-on-map") { script in
    script.answer([("pregnancy", "no")])
  } then: {
    $0.press(.tab)
    $0.type("?")
  },
  Scene(name: "help-on-scale") { script in
    script.answer([("pain-severity", "moderate")])
    script.type("?")
  },
  Scene(name: "help-on-alert") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("?")
  },
  Scene(name: "help-on-review") { script in
    script.answer([("age", "18-49")])
    script.type("r?")
  },
  Scene(name: "help-on-result") { script in
    script.finish()
    script.type("?")
  },
]
