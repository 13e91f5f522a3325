import TriageEngine
import TriageModel

@testable import TriageScreens

/// Warnings, and screens while a warning stands.
let warningScenes: [Scene] = [
  Scene(name: "alert") { $0.answer([("saddle-numbness", "new")]) },
  Scene(name: "alert-ambulance") { $0.answer([("chest-or-breathing", "yes")]) },
  Scene(name: "alert-hurried") { script in
    script.answer([("saddle-numbness", "new")])
    script.press(.character("1"), after: 100)
  },
  Scene(name: "after-alert") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("2")
  },
  Scene(name: "changed-answer") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("31")
  },
  Scene(name: "alert-in-review") { script in
    script.press(.enter)
    script.answerCalmly()
    script.type("⇣⇣⏎1")
  },
  Scene(name: "review-with-warning") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("2r")
  },
  Scene(name: "leave-with-warning") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("2q")
  },
  Scene(name: "waiting-with-warning", configure: asKiosk) { script in
    script.type("⏎2")
    script.answer([("saddle-numbness", "new")])
    script.type("2")
    script.state.waitForAnyone(seconds: 1)
  },
]
