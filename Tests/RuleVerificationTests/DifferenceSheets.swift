import RuleVerification
import TriageEngine
import TriageModel

/// Every pair of answer sheets that one person can give to two versions of a small questionnaire.
struct DifferenceSheets {
  let old: Questionnaire
  let new: Questionnaire
  private let alignment: Alignment

  /// The answers of one person.
  struct Pair {
    var old: AnswerSheet
    var new: AnswerSheet
    /// The questions whose answer a version does not take.
    var unsayable: Set<VersionPlace> = []
  }

  /// An answer to one question in both versions.
  private typealias Choice = (old: Saying, new: Saying)

  /// An answer as one version takes it.
  fileprivate enum Saying: Equatable {
    /// This answer, or none.
    case given(Answer?)
    /// The version has no such answer.
    case unsayable
  }

  init(_ old: Questionnaire, _ new: Questionnaire) {
    (self.old, self.new) = (old, new)
    alignment = Alignment(old, new)
  }

  /// All pairs in which no version asks a question to which it does not take the answer.
  func pairs() -> [Pair] {
    var pairs = [
      Pair(
        old: AnswerSheet(count: old.questions.count), new: AnswerSheet(count: new.questions.count))
    ]
    for (position, question) in new.questions.enumerated() {
      let earlier = alignment.questions[position]
      pairs = extended(pairs, by: choices(question, position, earlier), earlier, position)
    }
    for (position, question) in old.questions.enumerated()
    where !alignment.questions.contains(position) {
      let choices: [Choice] = answers(to: question).map { (.given($0), .unsayable) }
      pairs = extended(pairs, by: choices, position, nil)
    }
    return pairs.filter(isPossible)
  }

  private func extended(
    _ pairs: [Pair], by choices: [Choice], _ earlier: Int?, _ now: Int?
  ) -> [Pair] {
    pairs.flatMap { pair in
      choices.map { choice in
        var pair = pair
        if let earlier { pair.put(choice.old, VersionPlace(.old, earlier)) }
        if let now { pair.put(choice.new, VersionPlace(.new, now)) }
        return pair
      }
    }
  }

  private func isPossible(_ pair: Pair) -> Bool {
    guard !pair.unsayable.isEmpty else { return true }
    let states = [
      Version.old: Reading(of: pair.old, in: old, .failSafe).states,
      .new: Reading(of: pair.new, in: new, .failSafe).states,
    ]
    return pair.unsayable.allSatisfy { states[$0.version]?[$0.position] == .hidden }
  }

  private func choices(_ question: Question, _ position: Int, _ earlier: Int?) -> [Choice] {
    let now = answers(to: question)
    guard let earlier else { return now.map { (.unsayable, .given($0)) } }
    let then = answers(to: old.questions[earlier])
    let both: [Choice] = now.map { answer in
      (before(answer, alignment.options[position], among: then), .given(answer))
    }
    let others = then.map(Saying.given).filter { answer in !both.contains { $0.old == answer } }
    return both + others.map { ($0, .unsayable) }
  }

  /// The same answer in the old version.
  private func before(_ answer: Answer?, _ options: [Int?], among then: [Answer?]) -> Saying {
    guard case .options(let mask) = answer else {
      return then.contains(answer) ? .given(answer) : .unsayable
    }
    let places = mask.positions.map { options[$0] }
    guard !places.contains(nil) else { return .unsayable }
    let earlier = places.compactMap(\.self).reduce(OptionMask()) {
      $0.union(OptionMask(position: $1))
    }
    return then.contains(.options(earlier)) ? .given(.options(earlier)) : .unsayable
  }

  /// Every answer, a missing one included; of many numbers those around the bounds in use.
  private func answers(to question: Question) -> [Answer?] {
    switch question.kind {
    case .one(let options):
      [nil] + options.indices.map { .options(OptionMask(position: $0)) }
    case .many(let options), .sites(let options):
      [nil]
        + (1..<UInt64(1) << options.count).map { .options(OptionMask(rawValue: $0)) }
        .filter { (try? question.check($0)) != nil }
    case .number(let range):
      [nil] + numbers(range.bounds).map { .number($0) }
    case .scale, .note: [nil]
    }
  }

  private func numbers(_ bounds: ClosedRange<Int>) -> [Int] {
    bounds.count < 20 ? Array(bounds) : Self.aroundBounds.filter(bounds.contains)
  }

  private static let aroundBounds = [0, 4, 5, 6, 59, 60, 61, 69, 70, 71, 79, 80, 81, 100, 101, 120]
}

extension DifferenceSheets.Pair {
  fileprivate mutating func put(
    _ saying: DifferenceSheets.Saying, _ place: VersionPlace
  ) {
    guard case .given(let answer) = saying else {
      unsayable.insert(place)
      return
    }
    switch place.version {
    case .old: old[place.position] = answer
    case .new: new[place.position] = answer
    }
  }
}
