import TriageModel

/// What remains of a condition when some of its questions are not asked.
struct Narrowed {
  /// The condition; nil if it can never hold.
  var condition: Condition?
  /// Where its comparisons stand.
  var places: [Place] = []
  /// Whether it holds for more people because a question is not asked: one that stands under
  /// `none`.
  var isLooser = false
  /// Whether it holds for fewer people because a question is not asked.
  var isStricter = false

  /// The same condition under `none`, as far as the missing questions go.
  fileprivate var turned: Narrowed {
    Narrowed(
      condition: condition, places: places, isLooser: isStricter, isStricter: isLooser)
  }
}

/// What the conditions of a questionnaire mean where only some of its questions are asked.
///
/// A comparison about a question that is not asked is false, as it is about a hidden one. What
/// follows from that is worked out once, so that no comparison about a missing question is left:
/// for every answer sheet, what remains holds exactly when the whole condition holds on the same
/// answers with the other questions hidden.
struct Narrowing {
  /// The questions that are asked, by their position there and here.
  let asked: [Int: Int]
  private let definitions: [Definition]
  private let places: [ConditionOwner: [Place]]
  private var known: [Int: Narrowed] = [:]
  private var underWay: Set<Int> = []

  init(
    _ definitions: [Definition], _ places: [ConditionOwner: [Place]], asked: [Int: Int]
  ) {
    self.definitions = definitions
    self.places = places
    self.asked = asked
  }

  /// What remains of the definition at a position; nothing of one that needs itself.
  ///
  /// - Complexity: O(n) for n comparisons, once for each definition.
  mutating func definition(_ position: Int) -> Narrowed {
    if let narrowed = known[position] { return narrowed }
    guard underWay.insert(position).inserted else { return Narrowed(condition: nil) }
    let narrowed = narrowed(
      definitions[position].condition, at: places[.definition(position)] ?? [])
    known[position] = narrowed
    return narrowed
  }

  /// What remains of a condition whose comparisons stand at some places.
  mutating func narrowed(_ condition: Condition, at places: [Place]) -> Narrowed {
    var rest = places[...]
    return part(condition, &rest)
  }

  private mutating func part(_ condition: Condition, _ rest: inout ArraySlice<Place>) -> Narrowed {
    switch condition {
    case .always: return Narrowed(condition: .always)
    case .comparison(let comparison):
      let place = rest.popFirst()
      guard let question = asked[comparison.question] else {
        return Narrowed(condition: nil, isStricter: true)
      }
      let kept = Comparison(question: question, test: comparison.test)
      return Narrowed(condition: .comparison(kept), places: [place].compactMap(\.self))
    case .definition(let position):
      var named = definition(position)
      named.places = []
      if let condition = named.condition, condition != .always {
        named.condition = .definition(position)
      }
      return named
    case .all(let parts): return self.parts(parts, &rest) { .all($0) }
    case .any(let parts): return self.parts(parts, &rest) { .any($0) }
    case .none(let parts): return self.parts(parts, &rest) { .none($0) }.turned
    case .atLeast(let count, let parts): return self.parts(parts, &rest) { .atLeast(count, of: $0) }
    }
  }

  private mutating func parts(
    _ parts: [Condition], _ rest: inout ArraySlice<Place>, _ join: ([Condition?]) -> Joined
  ) -> Narrowed {
    let parts = parts.map { part($0, &rest) }
    let condition = join(parts.map(\.condition)).condition
    let stays = condition != nil && condition != .always
    let kept = parts.filter { $0.condition != nil && $0.condition != .always }
    return Narrowed(
      condition: condition, places: stays ? kept.flatMap(\.places) : [],
      isLooser: parts.contains(where: \.isLooser), isStricter: parts.contains(where: \.isStricter))
  }

  /// The questions that a condition reads there, through definitions too.
  func questions(in condition: Condition) -> Set<Int> {
    var found: Set<Int> = []
    var entered: Set<Int> = []
    var rest = [condition]
    while let next = rest.popLast() {
      switch next {
      case .always: break
      case .comparison(let comparison): found.insert(comparison.question)
      case .definition(let position):
        if entered.insert(position).inserted { rest.append(definitions[position].condition) }
      case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
        rest += parts
      }
    }
    return found
  }

  /// How conditions are joined, some of which can never hold.
  private enum Joined {
    case all([Condition?])
    case any([Condition?])
    case none([Condition?])
    case atLeast(Int, of: [Condition?])

    /// The joined condition; nil if it can never hold.
    var condition: Condition? {
      switch self {
      case .all(let parts):
        let kept = parts.compactMap(\.self)
        guard kept.count == parts.count else { return nil }
        return joined(kept.filter { $0 != .always }, orElse: .always) { .all($0) }
      case .any(let parts):
        let kept = parts.compactMap(\.self)
        return kept.contains(.always) ? .always : joined(kept, orElse: nil) { .any($0) }
      case .none(let parts):
        let kept = parts.compactMap(\.self)
        if kept.contains(.always) { return nil }
        return kept.isEmpty ? .always : Condition.none(kept)
      case .atLeast(let count, let parts):
        let kept = parts.compactMap(\.self)
        let open = kept.filter { $0 != .always }
        let missing = count - (kept.count - open.count)
        if missing <= 0 { return .always }
        return missing > open.count ? nil : .atLeast(missing, of: open)
      }
    }

    private func joined(
      _ parts: [Condition], orElse empty: Condition?, _ join: ([Condition]) -> Condition
    ) -> Condition? {
      parts.isEmpty ? empty : parts.count == 1 ? parts[0] : join(parts)
    }
  }
}

extension Condition {
  /// The definitions that it names itself, in no order.
  var namedDefinitions: Set<Int> {
    switch self {
    case .always, .comparison: []
    case .definition(let position): [position]
    case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
      Set(parts.flatMap(\.namedDefinitions))
    }
  }

  /// The same condition with other positions of its definitions.
  func naming(_ position: (Int) -> Int) -> Condition {
    switch self {
    case .always, .comparison: self
    case .definition(let old): .definition(position(old))
    case .all(let parts): .all(parts.map { $0.naming(position) })
    case .any(let parts): .any(parts.map { $0.naming(position) })
    case .none(let parts): .none(parts.map { $0.naming(position) })
    case .atLeast(let count, let parts): .atLeast(count, of: parts.map { $0.naming(position) })
    }
  }
}
