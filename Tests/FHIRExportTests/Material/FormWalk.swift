import Scenarios
import Transcripts
import TriageEngine
import TriageModel

/// An interview by chance, with each answer and which questions were newly asked or not any more.
struct FormWalk {
  /// What a walk begins with.
  struct Start: Encodable {
    /// The names of the questions.
    let questions: [String]
    /// The positions of those that are asked before the first answer.
    let asked: [Int]
    /// After how many answers the referee looks.
    let every: Int
  }

  /// What a step did, in the words of the referee.
  struct Step: Encodable {
    /// The position of the question.
    let question: Int
    /// The positions of the options chosen; nil for other kinds.
    var options: [Int]?
    /// The number given.
    var number: Int?
    /// The positions of the questions that are asked now and were not, or the reverse.
    let toggled: [Int]
  }

  private(set) var interview: Interview
  private(set) var steps: [Step] = []
  private var random: SeededGenerator
  private var moment = Moment(milliseconds: 1_795_388_645_123)

  /// A walk that is the same for the same seed.
  init(_ questionnaire: Questionnaire, seed: UInt64) {
    interview = Interview(questionnaire)
    random = SeededGenerator(seed: seed)
  }

  /// Answers all questions, or so many at most, and changes an answer now and then; of those who
  /// are done some change a few answers more.
  mutating func walk(atMost most: Int = .max) throws {
    while interview.firstOpen != nil, steps.count < most { try step() }
    guard interview.isFinished, isOneIn(3) else { return }
    for _ in 0..<3 { try answer(interview.asked.randomElement(using: &random) ?? 0) }
    while interview.firstOpen != nil { try step() }
  }

  private mutating func step() throws {
    let isChange = isOneIn(6)
    let change = isChange ? interview.asked.randomElement(using: &random) : nil
    try answer(change ?? interview.firstOpen ?? 0)
  }

  private mutating func isOneIn(_ count: Int) -> Bool {
    Int.random(in: 1...count, using: &random) == 1
  }

  private mutating func answer(_ position: Int) throws {
    let before = Set(interview.asked)
    let answer = answer(to: position)
    moment = moment.later(by: 1000)
    let effect = try interview.take(answer, to: position, at: moment)
    if let alert = effect.alert { interview.noteShown(alert, at: moment) }
    let toggled = before.symmetricDifference(interview.asked).sorted()
    var step = Step(question: position, toggled: toggled)
    if case .options(let mask) = answer { step.options = mask.positions }
    if case .number(let number) = answer { step.number = number }
    steps.append(step)
  }

  private mutating func answer(to position: Int) -> Answer {
    let question = interview.questionnaire.questions[position]
    if question.isOptional, isOneIn(4) { return .skipped }
    if case .note = question.kind {
      let note = oddNotes.randomElement(using: &random) ?? ""
      // FHIR has no answer that nobody can see.
      return .note(
        question.isOptional ? note : String(("words " + note).prefix(Question.longestNote)))
    }
    return RandomSheets(questionnaire: interview.questionnaire).answer(position, &random)
  }

  /// The record as it stands, on a clock so many seconds ahead of UTC.
  func transcript(named id: String, ahead: Int = 0) -> Transcript {
    Transcript(
      of: interview,
      in: TranscriptContext(
        questionnaireSHA256: String(repeating: "0f", count: 32), programVersion: "0.1.0",
        country: interview.questionnaire.countries[steps.count % 2],
        started: Moment(milliseconds: 1_795_388_645_123), ended: moment.later(by: 1000),
        utcOffsetSeconds: ahead, interviewID: id))
  }
}

/// Notes with characters that FHIR in particular may trip over, and all others.
let oddNotes =
  [
    "words", " ", "", "\n", "  two\n\nlines ", "<b>&amp;\"'</b>", "]]><!-- -->", "{\"a\": [1]}",
    "\\n\\u0000",
    "na\u{EF}ve \u{1F469}\u{200D}\u{2695}\u{FE0F} \u{65E5}\u{672C}", "e\u{301}\u{302}\u{303}",
    "\u{FFFE}\u{FFFF}", "\u{A0}", "\u{2028}\u{2029}",
    "\u{FEFF}bom", "\u{10FFFF}", "%resource.item", "'; drop", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}",
  ] + hostileNotes
