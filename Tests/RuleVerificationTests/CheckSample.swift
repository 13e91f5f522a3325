import Diagnostics
import Foundation
import QuestionnaireFiles
import RuleVerification
import Scenarios
import Testing

@testable import TriageCommands

/// A small change to the questionnaire about an ankle, and what a check says of it.
struct CheckSample: CustomTestStringConvertible, Sendable {
  let patch: URL

  var testDescription: String { patch.lastPathComponent }

  /// The name of the file without its ending.
  var name: String { patch.deletingPathExtension().lastPathComponent }

  /// The check that it is for: the one whose name the file begins with.
  var kind: Verification.Kind? {
    Verification.Kind.allCases.first { name.hasPrefix($0.rawValue) }
  }

  private static let tests = URL(filePath: #filePath).deletingLastPathComponent()

  /// The samples in files that end so.
  static func all(_ ending: String) -> [CheckSample] {
    let folder = tests.appending(path: "Checks")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == ending }
      .map { CheckSample(patch: $0) }.sorted { $0.name < $1.name }
  }

  /// What its check says of the changed questionnaire, as it is printed.
  func report() throws -> String {
    try findings().rendered(in: [changed()])
  }

  /// What its check says of the changed questionnaire.
  ///
  /// - Parameter limit: After how many conflicts of the solver a question is given up.
  /// - Returns: The findings by check, behind those of the loader.
  /// - Throws: The mistakes of the changed file.
  func findings(limit: Int = Prover.usualLimit) throws -> [Diagnostic] {
    let loaded = try loadQuestionnaire(changed()) { companion in
      (try? Data(contentsOf: Self.fixtures.appending(path: companion))).map { .bytes(Array($0)) }
        ?? .unreadable(reason: "no such file")
    }
    let prover = Prover(loaded.questionnaire, limit: limit)
    let found = Verification(prover, only: Set([try #require(kind)])).findings
    return loaded.diagnostics + found.map { loaded.diagnostic(for: $0, in: Self.file) }
  }

  private static let file = "ankle.yaml"
  private static let fixtures = tests.appending(path: "../Fixtures")

  /// The questionnaire without the change.
  static func unchanged() throws -> SourceFile {
    try SourceFile(
      name: file, text: String(contentsOf: fixtures.appending(path: file), encoding: .utf8))
  }

  /// The questionnaire with the change made.
  func changed() throws -> SourceFile {
    let patch = try Patch(String(contentsOf: patch, encoding: .utf8))
    let texts = try patch.applied(to: ["questionnaire": Self.unchanged().text])
    return SourceFile(name: Self.file, text: texts["questionnaire"] ?? "")
  }
}
