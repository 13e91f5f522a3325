import TriageEngine
import TriageModel
import TriageScreens

@testable import PlainInterview

/// A person at the plain interview.
struct PlainPerson {
  private(set) var plain: PlainInterview
  private(set) var effect: PlainEffect?
  private var moment = Moment(milliseconds: 0)

  init(_ questionnaire: Questionnaire) {
    plain = PlainInterview(
      questionnaire, country: nil, programVersion: "0.1.0", transcriptPath: "record.txt")
    _ = plain.begin()
  }

  var whereabouts: Whereabouts {
    switch plain.stage {
    case .country, .agreement, .offer: .start
    case .question(let position): .question(position)
    case .correction(let position): .correction(position)
    case .alert(let alert): .alert(isWarning: alert.level != nil)
    case .complete, .review: .answers
    case .told: .result
    case .leaving, .saving, .replacing: .between
    }
  }

  mutating func act(_ meaning: Meaning, at moment: Moment) {
    self.moment = moment
    switch meaning {
    case .begin: begin()
    case .answer(let answer): type(answer.line)
    case .back: type("b")
    case .help: type("?")
    case .warning: type("w")
    case .stay: type("q", "1")
    case .review: if plain.stage != .complete { type("r") }
    case .change(let position): change(position)
    case .goOn: if isAtWarning { choose(.goOn) } else { type("c") }
    case .changeBehindWarning: choose(.changeAnswer)
    case .readSoFar: choose(.hearSoFar)
    case .result:
      if plain.stage == .review { type("c") }
      if plain.stage == .complete { choose(.hearResult) }
    case .save:
      choose(.save)
      type("")
      if case .save(let path, _) = effect { effect = plain.saved(.saved(path: path)).effect }
    case .end:
      type("q")
      // Where all is saved already, it is left without a loss.
      if let way = plain.choices(at: plain.stage).last { choose(way) }
    }
  }

  private var isAtWarning: Bool { if case .alert = plain.stage { true } else { false } }

  private mutating func begin() {
    if plain.stage == .country { type("1") }
    choose(.start)
  }

  private mutating func change(_ position: Int) {
    if plain.stage == .complete { choose(.review) }
    guard let number = plain.interview.asked.firstIndex(of: position) else { return }
    type(String(number + 1))
  }

  private mutating func choose(_ choice: PlainChoice) {
    guard let number = plain.choices(at: plain.stage).firstIndex(of: choice) else { return }
    type(String(number + 1))
  }

  private mutating func type(_ lines: String...) {
    for line in lines { effect = plain.take(line, at: moment).effect }
  }
}

extension Answer {
  /// The line that gives the answer.
  fileprivate var line: String {
    switch self {
    case .options(let mask): mask.positions.map { String($0 + 1) }.joined(separator: " ")
    case .number(let number): String(number)
    case .note(let text): text
    case .skipped: "s"
    }
  }
}
