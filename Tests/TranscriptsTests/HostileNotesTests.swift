import Scenarios
import Testing
import TextLayout
import Transcripts
import TriageEngine
import TriageModel

/// Sixty notes at once, each as long as a note can be and each with a trick.
@Suite struct HostileNotesTests {
  private let questionnaire: Questionnaire

  init() throws {
    let notes = (0..<60).map {
      "      - {id: note-\($0), ask: Note \($0)?, why: To know., note: yes, optional: yes, "
        + "sources: [guideline]}\n"
    }
    questionnaire = try fixture(
      "ankle", [Edit("definitions:\n", notes.joined() + "definitions:\n")])
  }

  /// The record of an interview with these notes, each changed once.
  private func record(_ note: (Int) -> String) throws -> Transcript {
    var talk = try eventfulTalk(questionnaire)
    for round in 0..<2 {
      for number in 0..<60 {
        let position = try #require(questionnaire.position(of: QuestionID("note-\(number)")))
        try talk.take(.note(note(number + round)), to: position)
      }
    }
    return talk.transcript()
  }

  private func hostile(_ number: Int) -> String { hostileNotes[number % hostileNotes.count] }

  @Test func `no note changes how a page is built, and a validator finds nothing wrong`() throws {
    let (calm, bad) = (try record { "words \($0)" }, try record(hostile))
    #expect(marks(of: bad.html()) == marks(of: calm.html()))
    #expect(try HTMLValidator.complaints(about: bad.html()) == "")
    #expect(
      try marks(of: CommonMark.page(of: bad.markdown()))
        == marks(of: CommonMark.page(of: calm.markdown())))
    for line in bad.text().split(separator: "\n") {
      #expect(displayWidth(of: String(line)) <= 72)
    }
  }

  @Test func `every form holds every note to its last letter`() throws {
    let record = try record(hostile)
    for form in Form.allCases {
      let page = try form.words(of: record)
      let missing = record.statements.filter { !page.holds(bare($0)) }
      #expect(missing.map { $0.prefix(40) } == [], "\(form)")
    }
  }

  /// The marks of a page, without those that words may bring along: ends of lines, and addresses.
  private func marks(of page: String) -> [Substring] {
    page.matches(of: /<[^>]*>/.matchingSemantics(.unicodeScalar)).map(\.output)
      .filter { !$0.contains(/^<\/?(br|bdi|a)[ >]/) }
  }
}
