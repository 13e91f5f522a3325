import Transcripts
import TriageEngine
import TriageModel

/// Writes a questionnaire as the FHIR resource of that name.
struct QuestionnaireWriter {
  let questionnaire: Questionnaire
  let names: FHIRNames
  private let criteria: [Criterion]
  private let enabling: Enabling

  init(_ questionnaire: Questionnaire) {
    let names = FHIRNames(questionnaire.cover)
    let context = FillIn(country: questionnaire.countries[0], figures: questionnaire.figures)
    self.questionnaire = questionnaire
    self.names = names
    criteria = AskingCriteria(questionnaire).all
    enabling = Enabling(
      questionnaire: questionnaire,
      codings: questionnaire.questions.map { names.codings(of: $0, in: context) })
  }

  func resource() -> FHIR.Questionnaire {
    let cover = questionnaire.cover
    return FHIR.Questionnaire(
      url: names.url, version: cover.version, name: cover.id.machineName, title: cover.title,
      status: "draft", subjectType: ["Patient"],
      description: cover.about.joined(separator: "\n\n"), copyright: Transcript.notice,
      item: [danger] + questionnaire.sections.map(group))
  }

  private var danger: FHIR.QuestionnaireItem {
    let context = FillIn(country: questionnaire.countries[0], figures: questionnaire.figures)
    return text(questionnaire.cover.danger.filled(in: context), "start.danger")
  }

  private func group(_ section: Section) -> FHIR.QuestionnaireItem {
    let introduction = section.introduction.map { text($0, "\(section.linkID).introduction") }
    var item = FHIR.QuestionnaireItem(linkId: section.linkID, text: section.title, type: .group)
    item.item = (introduction.map { [$0] } ?? []) + section.questions.map(self.item)
    return item
  }

  private func item(_ position: Int) -> FHIR.QuestionnaireItem {
    let question = questionnaire.questions[position]
    var item = FHIR.QuestionnaireItem(
      linkId: question.linkID, text: question.ask, type: question.itemKind)
    item.required = !question.isOptional
    item.extension = question.extensions(names).nonEmpty
    item.repeats = question.takesMany ? true : nil
    item.maxLength = question.itemKind == .text ? Question.longestNote : nil
    item.answerOption =
      zip(question.options, enabling.codings[position]).map { option, coding in
        FHIR.AnswerOption(
          valueCoding: coding, extension: option.isExclusive ? [.optionExclusive] : nil)
      }.nonEmpty
    item.item = texts(of: question)
    enabling.enable(&item, when: criteria[position])
    return item
  }

  /// The texts beside a question.
  private func texts(of question: Question) -> [FHIR.QuestionnaireItem] {
    var texts = question.hint.map { [text($0, "\(question.linkID).hint")] } ?? []
    if case .scale(let scale) = question.kind {
      texts.append(text(scale.low, "\(question.linkID).low", .lower))
      texts.append(text(scale.high, "\(question.linkID).high", .upper))
    }
    return texts + [text(question.why, "\(question.linkID).why", .help)]
  }

  private func text(
    _ text: String, _ linkID: String, _ control: FHIR.ItemControl? = nil
  ) -> FHIR.QuestionnaireItem {
    FHIR.QuestionnaireItem(
      linkId: linkID, text: text, type: .display, extension: control.map { [.control($0)] })
  }
}

extension Question {
  fileprivate var itemKind: FHIR.QuestionnaireItem.Kind {
    switch kind {
    case .one, .many, .sites: .choice
    case .number, .scale: .integer
    case .note: .text
    }
  }

  fileprivate func extensions(_ names: FHIRNames) -> [FHIR.Extension] {
    switch kind {
    case .one: [.control(.radioButton)]
    case .many, .sites: [.control(.checkBox)]
    case .number(let range):
      [
        .minValue(range.bounds.lowerBound), .maxValue(range.bounds.upperBound),
        .unit(FHIR.Coding(unit: range.unit, in: names)),
      ]
    case .scale(let scale):
      [
        .control(.slider), .minValue(scale.bounds.lowerBound), .maxValue(scale.bounds.upperBound),
        .sliderStep,
      ]
    case .note: []
    }
  }
}

extension String {
  /// The name as programs write it: `pain-follow-up` becomes `PainFollowUp`.
  fileprivate var machineName: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
