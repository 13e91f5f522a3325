import Scenarios
import TriageEngine
import TriageModel

@testable import TriageScreens

/// A person at the screen: presses keys, one every ten seconds, so that warnings can be read.
struct ScreenScript {
  var state: ScreenState
  var effects: [Effect] = []
  private var clock: Int64 = 1_000_000

  init(
    _ questionnaire: Questionnaire, columns: Int = 80, rows: Int = 24, ascii: Bool = false,
    _ configure: (inout ScreenConfiguration) -> Void = { _ in }
  ) {
    var configuration = ScreenConfiguration(
      isASCII: ascii, programVersion: "0.1.0", transcriptPath: "back-and-leg-pain.txt")
    configuration.usesMouse = true
    configure(&configuration)
    state = ScreenState(
      questionnaire, size: ScreenSize(columns: columns, rows: rows), configuration)
  }

  /// Presses a key; `after` says how many milliseconds later than the one before.
  mutating func press(_ key: Key, after milliseconds: Int64 = 10_000) {
    send(.key(key), after: milliseconds)
  }

  mutating func send(_ event: TerminalEvent, after milliseconds: Int64 = 10_000) {
    clock += milliseconds
    effects = state.handle(event, at: Moment(milliseconds: clock))
  }

  /// Types the characters of a text; `⏎` is Enter and `⇣` is Down. What is out of sight is chosen by
  /// its key twice, for the first time shows it.
  mutating func type(_ text: String) {
    for character in text {
      switch character {
      case "⏎": press(.enter)
      case "⇣": press(.down)
      case "⇡": press(.up)
      default:
        let isShownFirst = state.hides(.character(character))
        press(.character(character))
        if isShownFirst { press(.character(character)) }
      }
    }
  }

  /// Gives answers to questions in the order asked, by option id.
  mutating func answer(_ answers: [(QuestionID, String)]) {
    for (question, text) in answers {
      goTo(question)
      give(text, to: question)
    }
  }

  /// Answers everything reassuringly up to a question that is not answered yet.
  mutating func answerCalmly(until stop: QuestionID? = nil) {
    while case .question(let entry) = state.screen {
      let question = state.questionnaire.questions[entry.position]
      if question.id == stop { return }
      answerCalmly(question.id)
    }
  }

  /// Gives these answers, all others reassuringly, and goes on to the result.
  mutating func finish(_ answers: [(QuestionID, String)] = []) {
    if answers.isEmpty { press(.enter) }
    answer(answers)
    answerCalmly()
    press(.enter)
  }

  /// Answers the question on the screen reassuringly.
  mutating func answerCalmly(_ question: QuestionID) {
    give(calmAnswers[question.text] ?? "", to: question)
  }

  private mutating func goTo(_ question: QuestionID) {
    if case .start = state.screen { press(.enter) }
    answerCalmly(until: question)
  }

  private mutating func give(_ text: String, to id: QuestionID) {
    guard let position = state.questionnaire.position(of: id) else { return }
    let question = state.questionnaire.questions[position]
    if text.isEmpty {
      press(question.isNote ? .enter : .character("s"))
      return
    }
    for part in text.split(separator: " ") {
      guard let option = question.position(of: OptionID(String(part))) else {
        type(String(part))
        continue
      }
      type(digit(forPosition: option))
    }
    if question.takesMany || question.options.isEmpty { press(.enter) }
  }

  /// Scrolls down line by line until these words stand at the top, or the page ends.
  mutating func readOn(to words: String) {
    let top = { (screen: String) in screen.split(separator: "\n").prefix(3).joined() }
    var (last, now) = ("", screen)
    while last != now, !top(now).contains(words) {
      press(.down)
      (last, now) = (now, screen)
    }
  }

  /// The screen as text.
  var screen: String { state.view().text }
}

extension ScreenState {
  /// Whether a key chooses an item that is out of sight.
  func hides(_ key: Key) -> Bool {
    let page = page(in: layout)
    guard let item = position(forDigit: key), page.items.indices.contains(item) else {
      return false
    }
    let top = layout.top(of: page, scrolledTo: scroll)
    return !page.items[item].overlaps(top..<(top + layout.bodyRows(of: page)))
  }
}

extension Question {
  fileprivate var isNote: Bool {
    if case .note = kind { true } else { false }
  }
}

/// Answers without any sign that a clinician must see, of a person whose leg hurts.
private let calmAnswers = defaultAnswers.merging(followUpAnswers) { $1 }.merging([
  "pain-places": "low-back calf foot", "leg-numbness": "top", "what-changes-pain": "sit cough",
]) { $1 }
