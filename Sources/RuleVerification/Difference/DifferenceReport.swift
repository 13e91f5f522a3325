import Diagnostics
import TriageModel

/// The difference between two versions as people read it.
package struct DifferenceReport {
  let prover: VersionProver
  let difference: Difference

  /// The report on a difference that a prover found.
  package init(_ difference: Difference, _ prover: VersionProver) {
    (self.difference, self.prover) = (difference, prover)
  }

  /// The lines of the report: what became less urgent first, what is accepted, what became more
  /// urgent, then warnings, questions, names and words, and the sum at the end.
  package var lines: [String] {
    let parts = [
      section("LESS URGENT THAN BEFORE", moves { $0 == .lessUrgent }),
      section("LESS URGENT, AND ACCEPTED", moves { accepted($0) != nil }),
      section("ANSWERS THAT CAN NO LONGER BE GIVEN", difference.lostAnswers.map(lines)),
      section("MORE URGENT THAN BEFORE", moves { $0 == .moreUrgent }),
      section("WARNINGS DURING THE QUESTIONS", difference.alerts.map(lines)),
      section("QUESTIONS ASKED OF OTHER PEOPLE", difference.questions.map(lines)),
      section("AT THE SAME LEVEL, FOR OTHER ANSWERS THAN BEFORE", others),
      section("ADDED, REMOVED, RENAMED", difference.names.map { [Self.line($0)] }),
      section("WORDS AND SETTINGS", difference.texts.map(Self.lines)),
      section("ALSO CHANGED", difference.settings.map { [Self.line($0)] }),
      section("ACCEPTED CHANGES THAT MATCH NOTHING", difference.idleAcceptedChanges.map(idle)),
    ]
    return heading + parts.flatMap(\.self) + [""] + sum
  }

  /// The report in one text, safe for a terminal.
  package var text: String { lines.map(\.printable).joined(separator: "\n") }

  private var heading: [String] {
    let covers = [prover.old.cover, prover.new.cover]
    let versions = covers.map { "\($0.id) \($0.version)" }
    let other = "These are two different questionnaires; they are compared by names all the same."
    return [versions.joined(separator: " -> ")] + (covers[0].id == covers[1].id ? [] : [other])
  }

  private func section(_ title: String, _ entries: [[String]]) -> [String] {
    guard !entries.isEmpty else { return [] }
    return ["", title]
      + entries.flatMap { entry in
        entry.enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
  }

  private var sum: [String] {
    let less =
      difference.moves.count { $0.direction == .lessUrgent && $0.sheets != .notDecided }
      + difference.lostAnswers.count(where: \.isLessUrgent)
    if difference.isEmpty {
      return ["Nothing differs: everybody gets the same questions, result and words as before."]
    }
    let found =
      less == 0
      ? [] : ["\(less) \(less == 1 ? "change is" : "changes are") less urgent and not accepted."]
    if difference.isUndecided {
      return found + ["Something is not decided: raise the limit with --effort."]
    }
    return less == 0 ? ["Nothing is less urgent than before without being accepted."] : found
  }
}

// What is about answer sheets.
extension DifferenceReport {
  private func moves(_ isWanted: (LevelMove.Direction) -> Bool) -> [[String]] {
    difference.moves.filter { isWanted($0.direction) }.map(lines)
  }

  private func accepted(_ direction: LevelMove.Direction) -> [Int]? {
    if case .accepted(let changes) = direction { return changes }
    return nil
  }

  private func lines(_ move: LevelMove) -> [String] {
    let (from, to) = (words(move.from, prover.old), words(move.to, prover.new))
    let title = "\(from) -> \(to)"
    guard case .found(let region) = move.sheets else { return [title + ": not decided"] }
    let reasons = (accepted(move.direction) ?? []).map {
      "accepted: \(prover.new.acceptedChanges[$0].because)"
    }
    let group = move.direction == .moreUrgent ? "got \(from) before" : "gets \(to) now"
    return [title] + reasons + [
      "before: \(prover.result(of: region.witness, in: .old))",
      "now:    \(prover.result(of: region.witness, in: .new))",
    ] + lines(region, among: "everybody who \(group) and answers", isTold: reasons.isEmpty)
  }

  func words(_ outcome: Outcome, _ version: Questionnaire) -> String {
    let level = version.level(outcome.level).id
    return switch outcome.limit {
    case .any: "\(level)"
    case .hours(let hours): "\(level) within \(hours) h"
    case .ofLevel: "\(level) without a limit of its own"
    }
  }

  private func lines(_ shift: AlertShift) -> [String] {
    let title = shift.warnsNow ? "warns at once now" : "no longer warns at once"
    guard case .found(let region) = shift.sheets else { return [title + ": not decided"] }
    return [title] + lines(region, among: "everybody whose level stays and who answers")
  }

  private func lines(_ shift: QuestionShift) -> [String] {
    let id = prover.new.questions[shift.question].id
    let title = shift.isAskedNow ? "\(id): asked now, not before" : "\(id): asked before, not now"
    guard case .found(let region) = shift.sheets else { return [title + ": not decided"] }
    return [title] + lines(region, among: "everybody who answers")
  }

  private func lines(
    _ region: SheetRegion, among context: String, isTold: Bool = true
  ) -> [String] {
    [number(region.count)] + (isTold ? told(region.description, context) : [])
      + prover.words(for: region.witness)
  }

  private func number(_ count: SheetCount?) -> String {
    guard let count, let total = prover.counter?.total else { return "answer sheets: not counted" }
    if count == .exact(BigCount(0)) { return "answer sheets: only with a missing answer" }
    return "answer sheets: \(count) of \(total.rounded)"
  }

  private func told(_ description: Description?, _ context: String) -> [String] {
    guard let description else { return [] }
    let source = prover.source(of: description)
    if source.isEmpty { return ["\(context) anything"] }
    return [description.isWhole ? context : "among others, \(context)"] + source.map { "  \($0)" }
  }
}
