import Foundation
import QuestionnaireExports
import Scenarios
import Testing
import TriageModel

/// The questionnaire as a graph.
@Suite struct DotGraphTests {
  /// Every questionnaire that comes with the program or with the tests.
  static let questionnaires: [String] = ["Questionnaires", "Tests/Fixtures"].flatMap { folder in
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let path = root.appending(path: folder).path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.sorted().compactMap { name -> String? in
      let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8)
      return text?.hasPrefix("format: triage-questionnaire") == true
        ? String(name.dropLast(5)) : nil
    }
  }

  static func questionnaire(_ name: String) throws -> Questionnaire {
    switch name {
    case "sciatica": try bundledQuestionnaire()
    case "pain-follow-up": try painFollowUp()
    case _: try fixture(name)
    }
  }

  @Test(arguments: questionnaires)
  func `Graphviz draws every question, rule and level, and no other node`(name: String) throws {
    let questionnaire = try Self.questionnaire(name)
    #expect(Self.questionnaires.count >= 4)
    let expected =
      questionnaire.questions.map { "question \($0.id)" }
      + questionnaire.rules.map { "rule \($0.id)" } + questionnaire.levels.map { "level \($0.id)" }
    #expect(try Graphviz.nodes(of: DotGraph(of: questionnaire).source) == Set(expected))
  }

  @Test func `the graph of a small questionnaire`() throws {
    let source = try DotGraph(of: fixture("ankle")).source
    #expect(try source == goldenText("ankle.dot", for: source))
  }

  @Test func `whatever a text holds is drawn as it stands`() throws {
    let hostile = #"a "quote", a back\slash\n, <b>, &amp; &lt; \" \N x|y — ünïcode 漢字 🦶 שלום"#
    let edit = Edit("Can you take four steps?", "'\(hostile)'")
    let words = #"It <i>& "is" \G so; \l"#
    let source = try DotGraph(
      of: fixture("ankle", [edit, Edit("title: What happened", "title: '\(words)'")])
    ).source
    let texts = try Graphviz.texts(of: Graphviz.output(of: source, as: "svg"))
    let drawn = texts.joined(separator: " ")
    for word in hostile.split(separator: " ") { #expect(drawn.contains(word), "\(word)") }
    #expect(drawn.contains(words))
  }

  @Test func `a question says how its arrows decide when they are several`() throws {
    let askWhen = "ask-when: walk is not yes"
    let told = try [
      "{any: [walk is yes, walk is no]}", "{all: [walk is yes, walk is no]}",
      "{none: [walk is yes, walk is no]}", "{at-least: 2, of: [walk is yes, walk is no]}",
      "{any: [walk is yes, {none: [walk is no]}]}", "walk is no",
    ].map { condition in
      let source = try DotGraph(of: fixture("ankle", [Edit(askWhen, "ask-when: \(condition)")]))
        .source
      let texts = try Graphviz.texts(of: Graphviz.output(of: source, as: "svg"))
      return texts.filter { $0.hasPrefix("asked when") }
    }
    #expect(
      told == [
        ["asked when an arrow holds"], ["asked when every arrow holds"],
        ["asked when no arrow holds"], ["asked when 2 arrows hold"],
        ["asked when any of (walk is yes; none of"], [],
      ])
  }

  @Test func `the picture in the documentation shows the questionnaire of today`() throws {
    let picture = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../Sources/QuestionnaireExports/QuestionnaireExports.docc/Resources/sciatica.svg")
    let drawn = try Graphviz.texts(of: String(contentsOf: picture, encoding: .utf8))
    let source = try DotGraph(of: bundledQuestionnaire()).source
    let wanted = try Graphviz.texts(of: Graphviz.output(of: source, as: "svg"))
    #expect(wanted.count > 400)
    #expect(drawn == wanted, "draw it anew with `make graph`")
  }
}
