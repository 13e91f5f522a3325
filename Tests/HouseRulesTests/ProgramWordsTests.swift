import Foundation
import Scenarios
import Testing

/// The program's own words stand in one target, ready to be translated, and can be read at about
/// 11 years of age.
@Suite struct ProgramWordsTests {
  private static let texts = SourceText.all.filter { $0.target == "ProgramWords" }
    .flatMap(\.literals).filter(\.hasSeveralWords).map(\.text)

  @Test(arguments: [
    "TriageScreens", "PlainInterview", "TriageEngine", "Transcripts", "FHIRExport", "SessionStore",
    "NcursesTerminal", "TriageCommands",
  ])
  func `whoever talks to people who answer takes every text from there`(_ target: String) {
    let files = SourceText.all.filter { $0.target == target && !Self.forOthers.contains($0.name) }
    #expect(!files.isEmpty)
    for file in files {
      let own = file.literals.filter { $0.hasSeveralWords && !$0.isForMachines }.map(\.text)
      #expect(own == [], "\(file.testDescription)")
    }
  }

  @Test(arguments: ["TriageScreens", "PlainInterview", "TriageEngine"])
  func `the screens, the plain interview and the engine hold not even a single word`(
    _ target: String
  ) {
    for file in SourceText.all where file.target == target {
      let own = file.literals.map(\.text).filter { text in
        text.contains(/[A-Za-z]{2,}/) && !Self.noWords.contains(text)
      }
      #expect(own == [], "\(file.testDescription)")
    }
  }

  @Test func `the program's own words are at most of grade 6`() {
    let all = ReadingGrade(Self.texts.joined(separator: ". "))
    #expect(all.words > 2000)
    #expect(all.grade <= 6)
    let long = Self.texts.filter { ReadingGrade($0).words >= 12 }
    #expect(long.filter { ReadingGrade($0, known: ["clinician"]).grade > 6 } == [])
  }

  @Test func `every text is used`() {
    let code = SourceText.all.map { $0.lines.joined(separator: "\n") }.joined()
    let used = Set(
      code.components(separatedBy: "Words.").dropFirst().map { $0.prefix(while: \.isLetter) })
    for file in SourceText.all where file.target == "ProgramWords" {
      let own = file.lines.joined(separator: "\n")
      let names = own.matches(of: /static (?:let|func) (\w+)/).map(\.1)
      let unused = names.filter { !used.contains($0) && own.ranges(of: $0).count < 2 }
      #expect(unused == [], "\(file.testDescription)")
    }
  }

  @Test func `no text is the second half of a sentence, for other languages order words otherwise`()
  {
    #expect(Self.texts.filter { $0.hasPrefix(" ") } == [])
  }

  /// Files whose texts are read by authors of questionnaires and by whoever runs a service, and
  /// those that hold a language of machines.
  private static let forOthers: Set<String> = [
    "CheckCommand.swift", "CheckReport.swift", "DiffCommand.swift", "DiffReportJSON.swift",
    "DiffReportLost.swift", "EvaluateCommand.swift", "EvaluationRun.swift", "ExportFormat.swift",
    "FindingPlace.swift", "ProgramVersion.swift", "SheetInput.swift",
    "Enabling+FHIRPath.swift", "Extension+Kinds.swift", "HTMLStyle.swift",
    "InterviewSummary.swift", "OptionCoding.swift", "StoreSchema.swift",
  ]
  /// Letters that are no words: the keys of answers, endings of files, a sign in ASCII.
  private static let noWords: Set<String> = [
    "1234567890ADEFHI", ".txt", ".md", ".html", ".json", ".fhir.json", "00.txt", " deg ",
  ]
}

extension SourceLiteral {
  /// Whether a person would read words in it; signs of HTML are none.
  fileprivate var hasSeveralWords: Bool {
    let words = text.replacing(/<[^>]*>/, with: " ").split(whereSeparator: \.isWhitespace)
      .filter { $0.contains(/[A-Za-z0-9]/) }
    return words.count > 1 && words.contains { $0.contains(/[A-Za-z]{2,}/) }
  }

  /// Whether it is written for a machine, or for the library that makes the help of commands.
  fileprivate var isForMachines: Bool {
    text.contains(/^triage-[a-z]+ 1$/)
      || text.contains(/\b(SELECT|PRAGMA|ORDER BY|WHERE|DELETE FROM|INSERT|UPDATE|CREATE)\b/)
      || before.contains(/(help:|abstract:|discussion:|ArgumentHelp\(|sql:|debugDescription:)$/)
  }
}
