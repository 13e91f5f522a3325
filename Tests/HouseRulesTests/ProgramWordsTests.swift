import Scenarios
import Testing

/// The program's own words stand in few files, ready to be translated, and can be read at about
/// 11 years of age.
@Suite struct ProgramWordsTests {
  /// The words of the interview, on the screens and line by line.
  private static let wordFiles: Set<String> = [
    "Words.swift", "KioskWords.swift", "OfferWords.swift", "CourseWords.swift",
    "HistoryWords.swift", "ScreenWords.swift", "KeyWords.swift", "ProblemWords.swift",
    "PlainWords.swift",
    "TranscriptWords.swift", "EngineWords.swift", "FHIRWords.swift",
  ]
  /// What is said of keeping answers; beside it the commands hold texts for other readers.
  private static let keepingFile = "KeepingWords.swift"
  private static let files = SourceText.all.filter {
    [
      "ProgramWords", "TriageScreens", "PlainInterview", "Transcripts", "FHIRExport",
      "TriageEngine",
    ].contains($0.target)
  }

  @Test
  func `no other file of the front ends, the record and the engine holds a text of several words`()
  {
    let others = Self.files.filter { !Self.wordFiles.contains($0.name) }
    #expect(!others.isEmpty)
    for file in others { #expect(file.texts == [], "\(file.testDescription)") }
  }

  @Test func `the program's own words are at most of grade 6`() {
    let files = Self.files.filter { Self.wordFiles.contains($0.name) }
    let keeping = SourceText.all.filter { $0.name == Self.keepingFile }
    #expect(files.count == Self.wordFiles.count && keeping.count == 1)
    let texts = (files + keeping).flatMap(\.texts)
    let all = ReadingGrade(texts.joined(separator: ". "))
    #expect(all.words > 300)
    #expect(all.grade <= 6)
    let long = texts.filter { ReadingGrade($0).words >= 12 }
    #expect(long.filter { ReadingGrade($0, known: ["clinician"]).grade > 6 } == [])
  }
}

extension SourceText {
  /// The literals of more than one word, without what stands in comments.
  fileprivate var texts: [String] {
    lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 && $0.element.contains(/[A-Za-z]{2,} [a-z]{2,}/) }
        .map { String($0.element) }
    }
  }
}
