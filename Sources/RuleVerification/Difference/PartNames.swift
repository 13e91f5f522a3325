import TriageModel

/// The names that the parts of a version have in the new version; nil for what that lacks.
struct PartNames {
  let questions: [String?]
  /// By question and option.
  let options: [[String?]]
  let rules: [String?]
  let advice: [String?]
  /// By rank.
  let levels: [String?]

  /// The names of the new version itself.
  init(of new: Questionnaire) {
    questions = new.questions.map(\.id.text)
    options = new.questions.map { $0.options.map(\.id.text) }
    rules = new.rules.map(\.id.text)
    advice = new.advice.map(\.id.text)
    levels = new.levels.reversed().map(\.id.text)
  }

  /// The names of what the old version has.
  init(of old: Questionnaire, in new: Questionnaire, _ alignment: Alignment) {
    let names = PartNames(of: new)
    func moved(_ names: [String?], _ earlier: [Int?], count: Int) -> [String?] {
      (0..<count).map { place in earlier.firstIndex(of: place).flatMap { names[$0] } }
    }
    questions = moved(names.questions, alignment.questions, count: old.questions.count)
    options = old.questions.enumerated().map { position, question in
      guard let now = alignment.questions.firstIndex(of: position) else {
        return question.options.map { _ in nil }
      }
      return moved(names.options[now], alignment.options[now], count: question.options.count)
    }
    rules = moved(names.rules, alignment.rules, count: old.rules.count)
    advice = moved(names.advice, alignment.advice, count: old.advice.count)
    levels = moved(names.levels, alignment.levels, count: old.levels.count)
  }
}

extension VersionProver {
  /// The texts and settings that are different in parts that both versions have.
  ///
  /// - Complexity: O(n) for n texts.
  func textChanges() -> [TextChange] {
    let before = PartTexts(of: old, PartNames(of: old, in: new, alignment))
    let texts = Dictionary(
      before.entries.map { ([$0.part.kind.rawValue, $0.part.name, $0.field], $0.text) }
    ) { first, _ in first }
    return PartTexts(of: new, PartNames(of: new)).entries.compactMap { entry in
      let earlier = texts[[entry.part.kind.rawValue, entry.part.name, entry.field]]
      guard let earlier, earlier != entry.text else { return nil }
      return TextChange(part: entry.part, field: entry.field, old: earlier, new: entry.text)
    }
  }
}
