/// A part of a questionnaire that has a name.
package struct VersionPart: Hashable, Sendable {
  /// What it is.
  package let kind: Kind
  /// Its name; for an option the names of the question and of the option.
  package let name: String

  /// The kinds of parts.
  package enum Kind: String, Sendable {
    /// The first page.
    case start
    /// A level.
    case level
    /// A section.
    case section
    /// A question.
    case question
    /// An option of a question.
    case option
    /// A rule.
    case rule
    /// A topic of the result.
    case topic
    /// A block of advice.
    case advice
    /// A figure.
    case figure
    /// A property.
    case property
    /// A hazard.
    case hazard
    /// A condition with a name.
    case definition
    /// A number that is followed over weeks, by its label.
    case trend
    /// A source.
    case source
    /// An entry of the evidence.
    case evidence
    /// A place whose emergency numbers are known.
    case country
  }
}

/// A part that only one version has, or that has another name now.
package struct NameChange: Hashable, Sendable {
  /// The part, by its name in the new version if it is there.
  package let part: VersionPart
  /// What happened to it.
  package let change: Change
  /// What people read there, such as the question; empty for a renamed part.
  package let words: String

  /// What can happen to a part.
  package enum Change: Hashable, Sendable {
    /// Only the new version has it.
    case added
    /// Only the old version has it.
    case removed
    /// It had this name before.
    case renamed(from: String)
  }
}

/// A text or a setting of a part that is different now.
package struct TextChange: Hashable, Sendable {
  /// The part, by its name in the new version.
  package let part: VersionPart
  /// The key in the file, such as `ask`.
  package let field: String
  /// The text before; empty where there was none.
  package let old: String
  /// The text now; empty where there is none.
  package let new: String
}
