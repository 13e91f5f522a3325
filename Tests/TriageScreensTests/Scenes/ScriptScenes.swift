import TriageEngine
import TriageModel

@testable import TriageScreens

/// Screens with Chinese, Hindi and letters whose marks stand apart: wide, without spaces, joined.
let scriptScenes: [Scene] = [
  Scene(name: "scripts-start", of: "many-scripts") { _ in },
  Scene(name: "scripts-question", of: "many-scripts") { $0.type("⏎") },
  Scene(name: "scripts-many", of: "many-scripts") { $0.type("⏎12") },
  Scene(name: "scripts-note", of: "many-scripts") { script in
    script.type("⏎12⏎")
    script.send(.pasted("从星期一开始更痛了尤其是坐着的时候 – सोमवार से दर्द ज़्यादा है"))
  },
  Scene(name: "scripts-alert", of: "many-scripts") { $0.type("⏎11⏎") },
  Scene(name: "scripts-review", of: "many-scripts") { $0.type("⏎12⏎⏎") },
  Scene(name: "scripts-result", of: "many-scripts") { $0.type("⏎12⏎⏎⏎") },
]
