import TriageModel

extension Questionnaire {
  /// Every mistake in one place of a condition; its definitions have mistakes of their own.
  func mistakes(in condition: Condition) -> [Mistake<Condition>] {
    switch condition {
    case .always, .definition: []
    case .comparison(let comparison): mistakes(in: comparison)
    case .all(let parts): mistakes(in: parts).map { $0.map(Condition.all) }
    case .any(let parts): mistakes(in: parts).map { $0.map(Condition.any) }
    case .none(let parts): mistakes(in: parts).map { $0.map(Condition.none) }
    case .atLeast(let count, let parts):
      moved(count, parts)
        + mistakes(in: parts).map { $0.map { Condition.atLeast(count, of: $0) } }
    }
  }

  private func mistakes(in parts: [Condition]) -> [Mistake<[Condition]>] {
    let shorter = parts.count > 1 ? parts.indices.map { without($0, parts) } : []
    return shorter
      + parts.indices.flatMap { place in
        mistakes(in: parts[place]).map { $0.map { parts.replacing(place, by: $0) } }
      }
  }

  private func without(_ place: Int, _ parts: [Condition]) -> Mistake<[Condition]> {
    var rest = parts
    rest.remove(at: place)
    return Mistake(kind: .partDropped, change: "`\(words(for: parts[place]))` dropped", part: rest)
  }

  private func moved(_ count: Int, _ parts: [Condition]) -> [Mistake<Condition>] {
    [count - 1, count + 1].filter { (1...parts.count).contains($0) }.map {
      Mistake(
        kind: .boundMoved, change: "`at-least: \(count)` becomes \($0)",
        part: .atLeast($0, of: parts))
    }
  }
}

extension Array {
  /// The same with another element at a place.
  func replacing(_ place: Int, by element: Element) -> [Element] {
    var other = self
    other[place] = element
    return other
  }
}
