/// A text with places to fill in, written in braces in the file: `Call {emergency} now.`
package struct Template: Hashable, Sendable {
  /// What stands at a place.
  package enum Piece: Hashable, Sendable {
    /// Words as they are.
    case words(String)
    /// `{emergency}`: the emergency number, with the country it belongs to.
    case emergency
    /// `{urgent}`: whom to ask for urgent advice, with the country.
    case urgent
    /// `{reasons}`: why, as a list inside a sentence.
    case reasons
    /// `{limit}`: by when, such as "the day" or "2 hours".
    case limit
    /// `{figure-id}`: a number that differs by country, at this position of the figures.
    case figure(Int)
  }

  /// The pieces in order.
  package let pieces: [Piece]

  /// A text of pieces.
  package init(_ pieces: [Piece]) { self.pieces = pieces }

  /// A text without places to fill in.
  package init(words: String) { pieces = [.words(words)] }

  /// The text with every place filled in.
  package func filled(in context: FillIn) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): words
      case .emergency: context.country.emergency
      case .urgent: context.country.urgent
      case .reasons: context.reasons
      case .limit: context.limit
      case .figure(let position): context.figures[position].words(for: context.country.code)
      }
    }.joined()
  }
}

/// What the places of a template are filled with.
package struct FillIn: Sendable {
  /// The country of the person.
  package var country: Country
  /// The figures of the questionnaire.
  package var figures: [Figure]
  /// The reasons as part of a sentence.
  package var reasons: String
  /// The time limit as part of a sentence.
  package var limit: String

  /// Everything a template may ask for.
  package init(country: Country, figures: [Figure], reasons: String = "", limit: String = "") {
    self.country = country
    self.figures = figures
    self.reasons = reasons
    self.limit = limit
  }
}
