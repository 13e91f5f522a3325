import Diagnostics
import Foundation
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
      .sorted { $0.lastPathComponent < $1.lastPathComponent }.map { CheckSample(patch: $0) }
  }

  /// What its check says of the changed questionnaire.
  func report() throws -> String {
    let folder = try Folder()
    for (name, text) in try changed() { try folder.add("\(name).yaml", text) }
    let wishes = CheckWishes(kinds: Set([try #require(kind)]))
    let checked = try CheckedFile(folder.path("ankle.yaml"), wishes)
    let found = checked.findings.map { $0.diagnostic.rendered(in: checked.files.first) }
    return found.joined(separator: "\n\n").replacing(folder.path("") + "/", with: "")
  }

  /// The files of the questionnaire with the change made.
  private func changed() throws -> [String: String] {
    let fixtures = Self.tests.appending(path: "../Fixtures")
    func text(_ name: String) throws -> String {
      try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
    }
    let patch = try Patch(String(contentsOf: patch, encoding: .utf8))
    let texts = try patch.applied(to: ["questionnaire": text("ankle.yaml")])
    return ["ankle": texts["questionnaire"] ?? "", "countries": try text("countries.yaml")]
  }
}
