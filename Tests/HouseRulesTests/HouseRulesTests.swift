import Foundation
import Testing

/// A Swift file of the program.
struct SourceText: CustomTestStringConvertible {
  let target: String
  let name: String
  let lines: [Substring]

  var testDescription: String { "\(target)/\(name)" }

  /// Every Swift file below `Sources`.
  static let all: [SourceText] = {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .compactMap { file in
        let text = try? String(contentsOf: file, encoding: .utf8)
        let target = file.pathComponents[sources.pathComponents.count]
        return text.map {
          SourceText(
            target: target, name: file.lastPathComponent,
            lines: $0.split(separator: "\n", omittingEmptySubsequences: false))
        }
      }
  }()
}

@Suite struct HouseRulesTests {
  /// What each target may import beside the standard library.
  static let mayImport: [String: Set<String>] = [
    "ProgramWords": [],
    "TextLayout": [],
    "Diagnostics": [],
    "TriageModel": ["Diagnostics"],
    "TriageEngine": ["ProgramWords", "TriageModel"],
    "BatchEvaluation": ["CJSON", "Diagnostics", "TriageEngine", "TriageModel"],
    "RuleVerification": ["CCaDiCaL", "Diagnostics", "TriageEngine", "TriageModel"],
    "QuestionnaireFiles": ["CYaml", "Diagnostics", "TriageModel"],
    "Transcripts": [
      "FoundationEssentials", "ProgramWords", "TextLayout", "TriageEngine", "TriageModel",
    ],
    "FHIRExport": [
      "CMessageDigest", "FoundationEssentials", "ProgramWords", "Transcripts", "TriageEngine",
      "TriageModel",
    ],
    "QuestionnaireExports": [
      "Diagnostics", "RuleVerification", "TextLayout", "TriageEngine", "TriageModel",
    ],
    "SessionStore": [
      "FoundationEssentials", "GRDB", "Glibc", "ProgramWords", "Transcripts", "TriageEngine",
      "TriageModel",
    ],
    "TriageScreens": ["ProgramWords", "TextLayout", "TriageEngine", "TriageModel"],
    "PlainInterview": [
      "ProgramWords", "Transcripts", "TriageEngine", "TriageModel", "TriageScreens",
    ],
    "NcursesTerminal": ["CNcurses", "ProgramWords", "TriageScreens"],
    "TriageCommands": [
      "ArgumentParser", "BatchEvaluation", "BundledQuestionnaires", "CMessageDigest",
      "Diagnostics", "Dispatch", "FHIRExport", "FoundationEssentials", "Glibc", "NcursesTerminal",
      "PlainInterview", "ProgramWords", "QuestionnaireExports", "QuestionnaireFiles",
      "RuleVerification",
      "SessionStore", "Synchronization", "Transcripts", "TriageEngine", "TriageModel",
      "TriageScreens",
    ],
    "triage": ["TriageCommands"],
  ]

  @Test func `imports point downward only`() {
    #expect(!SourceText.all.isEmpty)
    for file in SourceText.all {
      let imports = file.lines.compactMap { line -> String? in
        let words = line.split(separator: " ")
        guard let place = words.firstIndex(of: "import"), place < 2 else { return nil }
        return words.indices.contains(place + 1) ? String(words[place + 1]) : nil
      }
      let allowed = Self.mayImport[file.target] ?? []
      #expect(imports.filter { !allowed.contains($0) } == [], "\(file.testDescription)")
    }
  }

  @Test(arguments: [
    "public ", "try!", "fatalError", "preconditionFailure", "nonisolated(unsafe)",
    "@unchecked", "TODO", "FIXME", "swift-format-ignore", "static var shared", "print(\"DEBUG",
  ])
  func `no file takes a way out`(_ words: String) {
    for file in SourceText.all {
      let found = file.lines.filter { $0.contains(words) }
      #expect(found == [], "\(file.testDescription)")
    }
  }

  @Test func `no file is longer than 300 lines, and none is a drawer`() {
    let drawers = ["Util", "Utils", "Helper", "Helpers", "Manager", "Extensions", "Misc"]
    for file in SourceText.all {
      #expect(file.lines.count <= 300, "\(file.testDescription)")
      let name = file.name.dropLast(".swift".count)
      #expect(!drawers.contains { name.hasSuffix($0) }, "\(file.testDescription)")
    }
  }

  @Test func `every Swift file that an article names is there`() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    let articles = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
    let named = try articles.flatMap { article in
      try String(contentsOf: article, encoding: .utf8).matches(of: /`([A-Za-z+]+\.swift)`/)
        .map { String($0.1) }
    }
    #expect(named.count > 30)
    let known = Set(SourceText.all.map(\.name))
    #expect(named.filter { !known.contains($0) && $0 != "Package.swift" } == [])
  }

  @Test func `everything that other targets see has a comment`() {
    for file in SourceText.all {
      #expect(file.undocumented == [], "\(file.testDescription)")
    }
  }
}

extension SourceText {
  /// What protocols ask for: their own comments serve.
  private static let required = [
    "static func <", "init(stringLiteral", "var description", "init(rawValue", "init(from decoder",
    "func encode(to", "static let configuration", "package init() {}",
  ]

  /// Declarations of package access, and cases of such enums, without a comment above.
  var undocumented: [String] {
    var found: [String] = []
    var isDocumented = false
    // For each open brace, whether it is that of an enum which other targets see.
    var braces: [Bool] = []
    for line in lines {
      let code = line.drop { $0 == " " }
      let isSeen = code.hasPrefix("package ") && !code.hasPrefix("package import")
      let isCase = code.hasPrefix("case ") && braces.last == true
      if isSeen || isCase, !isDocumented, !Self.required.contains(where: code.contains) {
        found.append(String(code))
      }
      isDocumented = code.hasPrefix("///") || (isDocumented && code.hasPrefix("@"))
      for character in code where !code.hasPrefix("//") {
        if character == "{" { braces.append(isSeen && code.contains("enum ")) }
        if character == "}" { _ = braces.popLast() }
      }
    }
    return found
  }
}
