import Scenarios
import Testing
import TriageModel

/// Questions, reasons and advice can be read at about 11 years of age.
@Suite struct ReadingAgeTests {
  /// The school grade of people aged 11.
  private static let highestGrade = 6.0
  /// A block of fewer words is too short for the formula alone.
  private static let fewestWords = 12

  let blocks: [TextBlock]

  init() throws {
    let first = try bundledQuestionnaire().textBlocks
    let known = Set(first.map(\.text))
    blocks = try first + painFollowUp().textBlocks.filter { !known.contains($0.text) }
  }

  @Test func `every block of some length is at most of grade 6, but for the exceptions named`() {
    let hard = blocks.filter { block in
      let grade = ReadingGrade(block.text, known: knownWords)
      return grade.words >= Self.fewestWords && grade.grade > Self.highestGrade
    }
    let unexpected = hard.filter { readingExceptions[$0.place] == nil }
    #expect(unexpected.map { "\($0)" } == [])
    #expect(Set(readingExceptions.keys).subtracting(hard.map(\.place)) == [], "no longer hard")
  }

  @Test(arguments: TextBlock.Kind.allCases)
  func `all blocks of a kind together are at most of grade 6, with every word counted`(
    kind: TextBlock.Kind
  ) {
    let texts = blocks.filter { $0.kind == kind }.map(\.text)
    let grade = ReadingGrade(texts.joined(separator: ". "))
    #expect(grade.words > 100)
    #expect(grade.grade <= Self.highestGrade)
  }

  @Test(arguments: [
    ("pee", 1), ("like", 1), ("liked", 1), ("started", 2), ("table", 2), ("changes", 2),
    ("times", 1), ("38", 1), ("tummy", 2), ("ambulance", 3), ("the", 1), ("numbness", 2),
  ])
  func `syllables are the groups of vowels that sound`(word: String, syllables: Int) {
    #expect(ReadingGrade.syllables(of: word) == syllables)
  }

  @Test func `the grade is that of the published formula`() {
    let grade = ReadingGrade("The dog ran home. It was happy (38.5 kg).")
    #expect([grade.words, grade.sentences, grade.syllables] == [9, 2, 10])
    #expect(abs(grade.grade - (0.39 * 4.5 + 11.8 * 10 / 9 - 15.59)) < 1e-9)
  }
}
