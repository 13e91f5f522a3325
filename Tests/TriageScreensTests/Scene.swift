import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// A screen, and how a person gets there.
struct Scene: CustomTestStringConvertible {
  let name: String
  var isOfAnkle = false
  let walk: @Sendable (inout ScreenScript) -> Void

  var testDescription: String { name }

  private static let sciatica = Result { try bundledQuestionnaire() }
  private static let ankle = Result { try fixture("ankle") }

  /// The screen on a terminal.
  func script(_ columns: Int, _ rows: Int, ascii: Bool = false) throws -> ScreenScript {
    let questionnaire = try (isOfAnkle ? Self.ankle : Self.sciatica).get()
    var script = ScreenScript(questionnaire, columns: columns, rows: rows, ascii: ascii)
    walk(&script)
    return script
  }
}

let scenes: [Scene] = [
  Scene(name: "start") { _ in },
  Scene(name: "first-question") { $0.press(.enter) },
  Scene(name: "personal-question") { script in
    script.answer([("accident", "no")])
    script.press(.down)
  },
  Scene(name: "mouse") { script in
    script.answer([("accident", "no")])
    script.type("mm")
  },
  Scene(name: "many") { script in
    script.answer([("rash", "no")])
    script.type("17⇣")
  },
  Scene(name: "places") { script in
    script.answer([("pregnancy", "no")])
    script.type("16")
  },
  Scene(name: "places-on-map") { script in
    script.answer([("pregnancy", "no")])
    script.type("16")
    script.press(.tab)
    script.press(.right)
  },
  Scene(name: "numbness") { script in
    script.answer([("which-hurts-more", "leg")])
    script.type("⇣⇣⇣")
  },
  Scene(name: "result-map") { script in
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    script.readOn(to: "Where you feel it")
  },
  Scene(name: "scale") { script in
    script.answer([("pain-severity", "moderate")])
    script.type("7")
  },
  Scene(name: "number", isOfAnkle: true) { $0.type("⏎14⏎130") },
  Scene(name: "optional-number", isOfAnkle: true) { $0.type("⏎14⏎30⏎") },
  Scene(name: "note") { script in
    script.answer([("true-for-you", "none")])
    script.type("worse since Monday")
  },
  Scene(name: "alert") { $0.answer([("saddle-numbness", "new")]) },
  Scene(name: "alert-ambulance") { $0.answer([("chest-or-breathing", "yes")]) },
  Scene(name: "after-alert") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("2")
  },
  Scene(name: "changed-answer") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("31")
  },
  Scene(name: "review") { script in
    script.answer([("pain-trend", "worse")])
    script.answerCalmly()
  },
  Scene(name: "result-self-care") { script in
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
  },
  Scene(name: "result-emergency") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("1")
  },
  Scene(name: "result-decided") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("1")
    script.readOn(to: "What decided")
  },
  Scene(name: "result-different") { script in
    script.press(.enter)
    script.answerCalmly()
    script.press(.enter)
    script.readOn(to: "If one answer")
  },
  Scene(name: "save") { script in
    script.press(.enter)
    script.answerCalmly()
    script.type("⏎s")
  },
  Scene(name: "save-replace") { script in
    script.press(.enter)
    script.answerCalmly()
    script.type("⏎s")
    _ = script.state.handle(.exists(path: "back-and-leg-pain.txt"))
  },
  Scene(name: "save-failed") { script in
    script.press(.enter)
    script.answerCalmly()
    script.type("⏎s")
    _ = script.state.handle(.failed(path: "back-and-leg-pain.txt", .noSuchFolder))
  },
  Scene(name: "leave") { script in
    script.answer([("age", "18-49")])
    script.type("q")
  },
  Scene(name: "help-on-note") { script in
    script.answer([("true-for-you", "none")])
    script.press(.tab)
  },
  Scene(name: "help") { script in
    script.answer([("accident", "no")])
    script.type("?")
  },
]
