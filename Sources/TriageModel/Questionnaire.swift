/// A questionnaire with its rules, ready to be asked: everything checked, every name resolved.
///
/// Questions, definitions, rules, topics and advice refer to each other by position, so that
/// reading an answer needs no search. A value of this type is made only by the loader, which
/// guarantees that every position is valid and that conditions read earlier questions only.
package struct Questionnaire: Sendable {
  /// What people see before the first question.
  package let cover: Cover
  /// The levels, most urgent first.
  package let levels: [Level]
  /// The sections in asking order.
  package let sections: [Section]
  /// All questions in asking order.
  package let questions: [Question]
  /// The named conditions.
  package let definitions: [Definition]
  /// The rules in file order; the order has no meaning.
  package let rules: [Rule]
  /// The parts of the result in the order they are shown.
  package let topics: [Topic]
  /// The advice in file order; within a topic, earlier blocks come first.
  package let advice: [Advice]
  /// What must hold for every possible answer sheet.
  package let properties: [Property]
  /// What could go wrong, and what controls it.
  package let hazards: [Hazard]
  /// Numbers that differ by country.
  package let figures: [Figure]
  /// Where the statements come from.
  package let references: References
  /// The places whose emergency numbers are known; the first stands for "any or not sure".
  package let countries: [Country]
  /// The figure on which options are drawn; may be absent.
  package let bodyMap: BodyMap?
  /// Which names were others in the version before.
  package let renames: Renames
  /// Which answer sheets may be less urgent than in the version before.
  package let acceptedChanges: [AcceptedChange]
  /// The numbers that are followed from one interview to the next.
  package let trends: [Trend]

  /// Puts the checked parts together.
  package init(
    cover: Cover, levels: [Level], sections: [Section], questions: [Question],
    definitions: [Definition], rules: [Rule], topics: [Topic], advice: [Advice],
    properties: [Property], figures: [Figure], references: References, countries: [Country],
    bodyMap: BodyMap? = nil, renames: Renames = .none, acceptedChanges: [AcceptedChange] = [],
    trends: [Trend] = [], hazards: [Hazard] = []
  ) {
    self.cover = cover
    self.levels = levels
    self.sections = sections
    self.questions = questions
    self.definitions = definitions
    self.rules = rules
    self.topics = topics
    self.advice = advice
    self.properties = properties
    self.figures = figures
    self.references = references
    self.countries = countries
    self.bodyMap = bodyMap
    self.renames = renames
    self.acceptedChanges = acceptedChanges
    self.trends = trends
    self.hazards = hazards
  }

  /// The level of a given urgency.
  package func level(_ urgency: Urgency) -> Level { levels[levels.count - 1 - urgency.rank] }

  /// Whether a case of some rule holds by its wording alone, `when: always`, so that no answer
  /// sheet is without a result.
  ///
  /// Without it the rules may still leave no answer sheet out: that takes a proof.
  package var hasRuleForAll: Bool { rules.contains { $0.cases.contains { $0.when == .always } } }

  /// The position of a question; nil if there is none of that name.
  ///
  /// - Complexity: O(n) for n questions.
  package func position(of question: QuestionID) -> Int? {
    questions.firstIndex { $0.id == question }
  }
}

/// The first page: what the questionnaire is and what it is not.
package struct Cover: Sendable {
  /// The name of the questionnaire, such as `sciatica`.
  package let id: String
  /// The version of its content, such as `0.2.0`.
  package let version: String
  /// The title people see.
  package let title: String
  /// The emergency sentence that stands before everything else.
  package let danger: Template
  /// What it is, whom it is for and whom not, one paragraph each.
  package let about: [String]
  /// What the person agrees to by starting.
  package let agree: String
  /// The name of the file with the countries.
  package let countriesFile: String
  /// The name of the file with the evidence, if there is one.
  package let evidenceFile: String?
  /// The name of the questionnaire file of which it uses parts, if there is one.
  package let includedFile: String?
  /// The ids of the evidence behind the first page.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A first page with all its parts.
  package init(
    id: String, version: String, title: String, danger: Template, about: [String], agree: String,
    countriesFile: String, evidenceFile: String?, includedFile: String? = nil,
    evidence: [EvidenceID],
    sources: [SourceID] = []
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.danger = danger
    self.about = about
    self.agree = agree
    self.countriesFile = countriesFile
    self.evidenceFile = evidenceFile
    self.includedFile = includedFile
    self.evidence = evidence
    self.sources = sources
  }
}

/// A block of questions with a heading.
package struct Section: Sendable {
  /// The name in the file.
  package let id: Identifier<Section>
  /// The heading.
  package let title: String
  /// What stands before its questions, such as why they are personal; may be absent.
  package let introduction: String?
  /// The positions of its questions.
  package let questions: Range<Int>

  /// A section over a range of question positions.
  package init(id: Identifier<Section>, title: String, introduction: String?, questions: Range<Int>)
  {
    self.id = id
    self.title = title
    self.introduction = introduction
    self.questions = questions
  }
}

/// A condition with a name.
package struct Definition: Sendable {
  /// The name by which conditions refer to it.
  package let id: DefinitionID
  /// What it stands for.
  package let condition: Condition

  /// A named condition.
  package init(id: DefinitionID, condition: Condition) {
    self.id = id
    self.condition = condition
  }
}
