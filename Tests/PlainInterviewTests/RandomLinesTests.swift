import Scenarios
import Testing
import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

@Suite struct RandomLinesTests {
  private static let lines =
    (0...12).map(String.init) + Array(repeating: "1", count: 12)
    + ["b", "?", "r", "w", "c", "s", "q", "", " ", "1 2", "2,3", "x", "-1", "a.txt", "é\u{1B}[A"]

  private static let outcomes: [SaveOutcome] = [
    .saved(path: "a"), .exists(path: "a"), .failed(path: "a", .noSpace),
  ]

  @Test(arguments: [("ankle", 10_000), ("sciatica", 3000)])
  func `no line traps, and no result is said before a warning that is due`(
    name: String, lines: Int
  ) throws {
    let questionnaire = try name == "ankle" ? fixture(name) : bundledQuestionnaire()
    var random = SeededGenerator(seed: 7)
    var typed = 0
    while typed < lines { typed += try walk(questionnaire, &random) }
  }

  /// One interview of at most 200 lines; gives how many were typed.
  private func walk(_ questionnaire: Questionnaire, _ random: inout SeededGenerator) throws -> Int {
    var dialogue = Dialogue(questionnaire)
    for count in 1...200 {
      dialogue.outcomes = [Self.outcomes.randomElement(using: &random) ?? .exists(path: "a")]
      let before = dialogue.replies.count
      dialogue.type(line: Self.lines.randomElement(using: &random) ?? "")
      for reply in dialogue.replies[before...] { try check(reply, dialogue.interview) }
      if case .end = dialogue.effect { return count }
    }
    dialogue.close()
    try #require(dialogue.effect == .end(.finished) || dialogue.effect == .end(.unfinished))
    return 200
  }

  private func check(_ reply: PlainReply, _ plain: PlainInterview) throws {
    try #require(plain.stages.count <= 8)
    let results = reply.lines.indices.filter {
      reply.lines[$0].hasPrefix("Result:") || reply.lines[$0].hasPrefix("So far:")
    }
    if !results.isEmpty { try #require(plain.allWarningsWereSaid) }
    let warnings = reply.lines.indices.filter { reply.lines[$0].hasPrefix("WARNING:") }
    if let warning = warnings.first, let result = results.first {
      try #require(warning < result)
    }
    if !plain.interview.isFinished {
      try #require(!reply.lines.contains { $0.hasPrefix("Result:") })
    }
  }
}

extension PlainInterview {
  /// Whether every alerting rule that fires now was in a warning at its level.
  fileprivate var allWarningsWereSaid: Bool {
    let said = interview.events.flatMap { event -> [Assessment.FiredRule] in
      if case .alertShown(let alert) = event.kind { alert.new } else { [] }
    }
    return interview.alerting.allSatisfy { due in
      said.contains { $0.rule == due.rule && $0.level >= due.level }
    }
  }
}
