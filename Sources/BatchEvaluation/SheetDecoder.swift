import Diagnostics
import TriageEngine
import TriageModel

/// Reads one line with care: every mistake in it, and the answer sheet as the engine takes it.
///
/// It looks at lines that the batch does not take, and gives the answers to explain.
struct SheetDecoder {
  private let questionnaire: Questionnaire
  /// The name of the answer sheet, as far as there is one.
  private(set) var id: String?
  /// The answers without a mistake.
  private(set) var sheet: AnswerSheet
  /// What is wrong, in the order of the line.
  private(set) var mistakes: [SheetMistake] = []

  /// Reads the value of a line.
  init(_ value: JSONValue, of questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    sheet = AnswerSheet(count: questionnaire.questions.count)
    guard case .object(let members) = value else {
      mistakes.append(.notAnObject(value.noun))
      return
    }
    var seen: Set<SheetMember> = []
    for (name, value) in members {
      guard let member = SheetMember(rawValue: name) else {
        let names = SheetMember.allCases.map(\.rawValue)
        let suggestion = nearestSpelling(of: name, among: names)
        mistakes.append(.unknownMember(name, suggestion: suggestion))
        continue
      }
      if seen.insert(member).inserted {
        read(member, value)
      } else {
        mistakes.append(.repeatedMember(member))
      }
    }
    mistakes += SheetMember.allCases.filter { !seen.contains($0) }.map(SheetMistake.missing)
  }

  private mutating func read(_ member: SheetMember, _ value: JSONValue) {
    switch (member, value) {
    case (.id, .text(let text)): id = text
    case (.answers, .object(let answers)): read(answers)
    case (.id, _), (.answers, _): mistakes.append(.wrongMember(member, found: value.noun))
    }
  }

  private mutating func read(_ answers: [(name: String, value: JSONValue)]) {
    var seen: Set<Int> = []
    for (name, value) in answers {
      guard let position = questionnaire.position(of: QuestionID(name)) else {
        let names = questionnaire.questions.map(\.id.text)
        let suggestion = nearestSpelling(of: name, among: names)
        mistakes.append(.unknownQuestion(name, suggestion: suggestion))
        continue
      }
      let question = questionnaire.questions[position]
      guard seen.insert(position).inserted else {
        mistakes.append(.repeatedQuestion(question.id))
        continue
      }
      do { sheet[position] = try answer(value, to: question) } catch {
        mistakes.append(error)
      }
    }
  }

  /// The answer that a value is; nil for none.
  private func answer(
    _ value: JSONValue, to question: Question
  ) throws(SheetMistake) -> Answer? {
    let answer: Answer
    switch (question.kind, value) {
    case (_, .null): return nil
    case (.one, .text(let name)): answer = .options(try mask(name, of: question))
    case (.many, .array(let values)), (.sites, .array(let values)):
      // An optional question that is asked may be passed over without choosing anything.
      if values.isEmpty, question.isOptional { return .skipped }
      answer = .options(try mask(values, of: question))
    case (.number, .whole(let number)), (.scale, .whole(let number)): answer = .number(number)
    case (.note, .text(let text)): answer = .note(text)
    case (.one, _), (.many, _), (.sites, _), (.number, _), (.scale, _), (.note, _):
      throw .wrongKind(of: question.id, found: value.noun, wanted: question.wanted)
    }
    do { try question.check(answer) } catch { throw .refused(error, of: question.id) }
    return answer
  }

  private func mask(
    _ values: [JSONValue], of question: Question
  ) throws(SheetMistake) -> OptionMask {
    var chosen: OptionMask = []
    for value in values {
      guard case .text(let name) = value else {
        throw .wrongKind(
          of: question.id, found: "a list with \(value.noun) in it", wanted: question.wanted)
      }
      let option = try mask(name, of: question)
      if !chosen.isDisjoint(with: option) { throw .repeatedOption(OptionID(name), of: question.id) }
      chosen.formUnion(option)
    }
    return chosen
  }

  private func mask(_ name: String, of question: Question) throws(SheetMistake) -> OptionMask {
    if let position = question.position(of: OptionID(name)) {
      return OptionMask(position: position)
    }
    throw .unknownOption(name, of: question.id, among: question.options.map(\.id))
  }
}

extension Question {
  /// What its answer must be, in words for people.
  fileprivate var wanted: String {
    switch kind {
    case .one: "the name of one option"
    case .many, .sites: "a list of names of options"
    case .number, .scale: "a whole number"
    case .note: "a text"
    }
  }
}
