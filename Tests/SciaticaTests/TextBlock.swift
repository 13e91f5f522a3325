import TriageModel

/// One text of a questionnaire, as a person reads it.
struct TextBlock: CustomStringConvertible {
  enum Kind: CaseIterable { case question, option, why, reason, step, advice }

  let kind: Kind
  /// Whose text it is, such as the id of a question.
  let place: String
  let text: String

  var description: String { "\(place): \(text)" }
}

extension Questionnaire {
  /// Every text of some meaning, filled in for the first country.
  var textBlocks: [TextBlock] {
    let context = FillIn(
      country: countries[0], figures: figures, reasons: "back pain", limit: "the day")
    return cover.about.map { TextBlock(kind: .advice, place: "start", text: $0) }
      + sections.compactMap { section in
        section.introduction.map {
          TextBlock(kind: .question, place: section.id.text, text: $0)
        }
      }
      + questions.flatMap { $0.textBlocks(context) } + rules.flatMap(\.textBlocks)
      + levels.flatMap { level in
        level.steps.map {
          TextBlock(kind: .step, place: level.id.text, text: $0.filled(in: context))
        }
      } + advice.flatMap { $0.textBlocks(context) }
  }
}

extension Question {
  fileprivate func textBlocks(_ context: FillIn) -> [TextBlock] {
    [ask, hint].compactMap { $0 }.map { TextBlock(kind: .question, place: id.text, text: $0) }
      + [TextBlock(kind: .why, place: "why \(id)", text: why)]
      + options.map {
        TextBlock(kind: .option, place: "\(id) \($0.id)", text: $0.label.filled(in: context))
      }
  }
}

extension Rule {
  fileprivate var textBlocks: [TextBlock] {
    ([because] + cases.compactMap(\.because)).map {
      TextBlock(kind: .reason, place: id.text, text: $0)
    }
  }
}

extension Advice {
  fileprivate func textBlocks(_ context: FillIn) -> [TextBlock] {
    text.map { block in
      switch block {
      case .paragraph(let text), .item(let text):
        TextBlock(kind: .advice, place: id.text, text: text.filled(in: context))
      }
    }
  }
}
