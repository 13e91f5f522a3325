import Scenarios
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// A screen, and how a person gets there.
struct Scene: CustomTestStringConvertible {
  let name: String
  let walk: @Sendable (inout ScreenScript) -> Void

  var testDescription: String { name }
}

let scenes: [Scene] = [
  Scene(name: "start") { _ in },
  Scene(name: "first-question") { $0.press(.enter) },
  Scene(name: "personal-question") { script in
    script.answer([("accident", "no")])
    script.press(.down)
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
  Scene(name: "leave") { script in
    script.answer([("age", "18-49")])
    script.type("q")
  },
  Scene(name: "help") { script in
    script.answer([("accident", "no")])
    script.type("?")
  },
]

@Suite struct ScreenGoldenTests {
  let questionnaire: Questionnaire

  init() throws { questionnaire = try bundledQuestionnaire() }

  @Test(arguments: scenes, [(80, 24), (40, 12), (20, 5)])
  func `a screen looks as it was approved`(_ scene: Scene, _ size: (columns: Int, rows: Int)) throws
  {
    var script = ScreenScript(questionnaire, columns: size.columns, rows: size.rows)
    scene.walk(&script)
    try expectGolden(script.state.view().golden, "\(scene.name)-\(size.columns)x\(size.rows)")
  }

  @Test(arguments: ["places", "places-on-map", "numbness", "result-map", "first-question"])
  func `a large screen has room for a large figure`(name: String) throws {
    let scene = try #require(scenes.first { $0.name == name })
    var script = ScreenScript(questionnaire, columns: 132, rows: 43)
    scene.walk(&script)
    try expectGolden(script.state.view().golden, "\(name)-132x43")
    var ascii = ScreenScript(questionnaire, columns: 132, rows: 43, ascii: true)
    scene.walk(&ascii)
    #expect(!ascii.screen.contains { !$0.isASCII })
    try expectGolden(ascii.state.view().golden, "\(name)-ascii-132x43")
  }

  @Test(arguments: [
    "start", "many", "places", "places-on-map", "numbness", "result-map", "alert",
    "result-self-care",
  ])
  func `a screen in ASCII holds nothing else and looks as it was approved`(name: String) throws {
    let scene = try #require(scenes.first { $0.name == name })
    var script = ScreenScript(questionnaire, ascii: true)
    scene.walk(&script)
    #expect(!script.screen.contains { !$0.isASCII })
    try expectGolden(script.state.view().golden, "\(name)-ascii-80x24")
  }

  @Test(arguments: [(19, 5), (20, 4), (1, 1), (5, 2)])
  func `a screen that is too small says which size it needs and keeps its state`(
    _ size: (columns: Int, rows: Int)
  ) {
    var script = ScreenScript(questionnaire)
    script.answer([("age", "18-49")])
    let before = script.screen
    script.send(.resized(ScreenSize(columns: size.columns, rows: size.rows)))
    let words = Array("Please enlarge to 20x5 or more.").map(String.init).joined()
    #expect(words.hasPrefix(String(script.screen.prefix(1))))
    script.type("1q")
    script.send(.resized(ScreenSize(columns: 80, rows: 24)))
    #expect(script.screen == before)
  }
}
