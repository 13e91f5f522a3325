/// The name of a thing in a questionnaire file, such as `saddle-numbness`, typed by what it names.
package struct Identifier<Named>: Hashable, Sendable, Comparable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The name as it stands in the file.
  package let text: String

  /// A name from its text.
  package init(_ text: String) { self.text = text }

  package init(stringLiteral text: String) { self.text = text }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// The name of a question.
package typealias QuestionID = Identifier<Question>
/// The name of an option within its question.
package typealias OptionID = Identifier<Option>
/// The name of a level of urgency.
package typealias LevelID = Identifier<Level>
/// The name of a rule.
package typealias RuleID = Identifier<Rule>
/// The name of a definition.
package typealias DefinitionID = Identifier<Definition>
/// The name of an advice block.
package typealias AdviceID = Identifier<Advice>
/// The name of a topic of the result.
package typealias TopicID = Identifier<Topic>
/// The name of a figure.
package typealias FigureID = Identifier<Figure>
/// The name of a property.
package typealias PropertyID = Identifier<Property>
/// The name of a hazard.
package typealias HazardID = Identifier<Hazard>
/// The name of a source.
package typealias SourceID = Identifier<Source>
/// The name of a piece of evidence, such as `RF01`.
package typealias EvidenceID = Identifier<Evidence>
/// The code of a country or place, such as `gb`.
package typealias CountryCode = Identifier<Country>
/// The name of a region of the body map.
package typealias RegionID = Identifier<BodyMap>
