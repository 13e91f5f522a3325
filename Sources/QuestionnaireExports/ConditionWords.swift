package import TriageModel

/// How the arrows into a question decide whether it is asked.
enum Joining {
  /// There is one arrow.
  case single
  /// At least this many of them must hold.
  case atLeast(Int)
  /// Every one must hold.
  case all
  /// None may hold.
  case none
  /// In a way that needs words.
  case words(String)
}

extension Questionnaire {
  /// How the comparisons of a condition come together, its definitions put in their place.
  func joining(of condition: Condition) -> Joining {
    switch expanded(condition) {
    case .comparison: .single
    case .any(let parts) where parts.areComparisons: .atLeast(1)
    case .atLeast(let count, let parts) where parts.areComparisons: .atLeast(count)
    case .all(let parts) where parts.areComparisons: .all
    case .none(let parts) where parts.areComparisons: .none
    case .always, .definition, .any, .atLeast, .all, .none: .words(words(for: condition))
    }
  }

  /// A condition in one line, definitions by their names.
  package func words(for condition: Condition) -> String {
    let list = { (parts: [Condition]) in parts.map(words).joined(separator: "; ") }
    return switch condition {
    case .always: "always"
    case .comparison(let comparison): source(of: comparison)
    case .definition(let position): definitions[position].id.text
    case .all(let parts): "all of (\(list(parts)))"
    case .any(let parts): "any of (\(list(parts)))"
    case .none(let parts): "none of (\(list(parts)))"
    case .atLeast(let count, let parts): "at least \(count) of (\(list(parts)))"
    }
  }

  /// A condition with its definitions put in their place.
  private func expanded(_ condition: Condition) -> Condition {
    switch condition {
    case .always, .comparison: condition
    case .definition(let position): expanded(definitions[position].condition)
    case .all(let parts): .all(parts.map(expanded))
    case .any(let parts): .any(parts.map(expanded))
    case .none(let parts): .none(parts.map(expanded))
    case .atLeast(let count, let parts): .atLeast(count, of: parts.map(expanded))
    }
  }
}

extension [Condition] {
  fileprivate var areComparisons: Bool {
    allSatisfy { part in
      if case .comparison = part { true } else { false }
    }
  }
}
