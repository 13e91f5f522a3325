import Diagnostics
import TriageModel

/// Another questionnaire, of which this one uses parts as they stand there.
struct Included {
  /// What it says.
  let questionnaire: Questionnaire
  /// Its names, with their file.
  let names: Names
  /// Where its parts stand.
  let places: Places
  /// Where this questionnaire includes it.
  let position: SourcePosition
  /// What remains of its conditions, once it is known which of its questions are asked.
  var narrowing: Narrowing
  /// Where the used rules stand here, by their position there.
  var rules: [Int: Int] = [:]
  /// The same for advice.
  var advice: [Int: Int] = [:]
  /// The same for properties.
  var properties: [Int: Int] = [:]
  /// The same for the definitions that come along.
  var definitions: [Int: Int] = [:]

  init(_ questionnaire: Questionnaire, _ reader: Reader, at position: SourcePosition) {
    self.questionnaire = questionnaire
    self.position = position
    names = reader.names.seen(from: reader.log)
    places = reader.places
    narrowing = Narrowing(questionnaire.definitions, places.comparisons, asked: [:])
  }

  /// Remembers which of its questions are asked, by their position there and here.
  mutating func ask(_ questions: [Int: Int]) {
    narrowing = Narrowing(questionnaire.definitions, places.comparisons, asked: questions)
  }

  /// What remains of one of its conditions.
  mutating func narrowed(_ condition: Condition, of owner: ConditionOwner) -> Narrowed {
    narrowing.narrowed(condition, at: places.comparisons[owner] ?? [])
  }

  /// The questions that a condition reads and that are not asked here, in asking order.
  func unasked(in conditions: [Condition]) -> [String] {
    let read = Set(conditions.flatMap { narrowing.questions(in: $0) })
    return read.subtracting(narrowing.asked.keys).sorted().map {
      questionnaire.questions[$0].id.text
    }
  }
}

extension Names {
  /// The names as a file that includes this one refers to them.
  fileprivate func seen(from log: FindingLog) -> Names {
    var names = self
    names.levels = levels.seen(from: log)
    names.sections = sections.seen(from: log)
    names.questions = questions.seen(from: log)
    names.definitions = definitions.seen(from: log)
    names.rules = rules.seen(from: log)
    names.topics = topics.seen(from: log)
    names.advice = advice.seen(from: log)
    names.figures = figures.seen(from: log)
    names.properties = properties.seen(from: log)
    names.sources = sources.seen(from: log)
    names.evidence = evidence.seen(from: log)
    names.regions = regions.seen(from: log)
    return names
  }
}
