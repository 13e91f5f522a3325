import Diagnostics
import TriageModel

/// The places to fill in that every questionnaire has.
enum Placeholder: String, CaseIterable {
  case emergency, urgent, reasons, limit

  /// The piece of a template that it stands for.
  var piece: Template.Piece {
    switch self {
    case .emergency: .emergency
    case .urgent: .urgent
    case .reasons: .reasons
    case .limit: .limit
    }
  }
}

/// What a text may have filled in.
struct PlaceholderSet {
  /// Places that every questionnaire has.
  let places: [Placeholder]
  /// Whether figures may stand in it.
  let figures: Bool

  /// Nothing.
  static let none = PlaceholderSet(places: [], figures: false)
  /// Whom to call: for the first page, which is shown before figures are known.
  static let calls = PlaceholderSet(places: [.emergency, .urgent], figures: false)
  /// For options.
  static let callsAndFigures = PlaceholderSet(places: [.emergency, .urgent], figures: true)
  /// For steps and advice.
  static let everything = PlaceholderSet(places: Placeholder.allCases, figures: true)
}

extension PlaceholderSet {
  /// Every name that may stand between braces.
  func names(figures table: NameTable) -> [String] {
    places.map(\.rawValue) + (figures ? table.entries.map(\.name) : [])
  }
}
