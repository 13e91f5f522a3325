import TriageEngine
import TriageModel

@testable import TriageScreens

/// Saving, leaving, and whether anybody is there.
let formScenes: [Scene] = [
  Scene(name: "save") { script in
    script.finish()
    script.type("s")
  },
  Scene(name: "save-replace") { script in
    script.finish()
    script.type("s")
    _ = script.state.handle(.exists(path: "back-and-leg-pain.txt"))
  },
  Scene(name: "save-failed") { script in
    script.finish()
    script.type("s")
    _ = script.state.handle(.failed(path: "back-and-leg-pain.txt", .noSuchFolder))
  },
  Scene(name: "saved") { script in
    script.finish()
    script.type("s")
    _ = script.state.handle(.saved(path: "back-and-leg-pain.txt"))
  },
  Scene(name: "leave") { script in
    script.answer([("age", "18-49")])
    script.type("q")
  },
  Scene(name: "leave-at-end") { script in
    script.finish()
    script.type("q")
  },
  Scene(name: "leave-saved") { script in
    script.finish()
    script.type("s")
    _ = script.state.handle(.saved(path: "back-and-leg-pain.txt"))
    script.type("q")
  },
  Scene(name: "kiosk-leave", configure: asKiosk) { $0.type("⏎23q") },
  Scene(name: "waiting", configure: asKiosk) { script in
    script.type("⏎23")
    script.state.waitForAnyone(seconds: 30)
  },
]
