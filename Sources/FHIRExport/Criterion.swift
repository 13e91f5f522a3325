import TriageModel

/// What must be true of the answers for a question to be asked, in what FHIR can say.
///
/// Every test is true or false, never open: a question without an answer makes it false.
indirect enum Criterion: Hashable {
  case constant(Bool)
  case test(Test)
  case all([Criterion])
  case any([Criterion])
  case not(Criterion)
  case atLeast(Int, of: [Criterion])

  /// A statement about the answer to the question at a position.
  enum Test: Hashable {
    /// There is an answer.
    case answered(Int)
    /// At least one of these options is chosen; never empty.
    case includes(Int, OptionMask)
    /// The number is this one or a larger one.
    case from(Int, Int)
    /// The number is this one or a smaller one.
    case upTo(Int, Int)
  }
}

extension Criterion {
  /// All of these, without what says nothing.
  static func every(_ parts: [Criterion]) -> Criterion {
    let parts = parts.flatMap { if case .all(let inner) = $0 { inner } else { [$0] } }
    if parts.contains(.constant(false)) { return .constant(false) }
    let rest = parts.filter { $0 != .constant(true) }.once
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(true) : .all(rest)
  }

  /// At least one of these, without what says nothing.
  static func some(_ parts: [Criterion]) -> Criterion {
    let parts = parts.flatMap { if case .any(let inner) = $0 { inner } else { [$0] } }
    if parts.contains(.constant(true)) { return .constant(true) }
    let rest = parts.filter { $0 != .constant(false) }.once
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(false) : .any(rest)
  }

  /// The opposite.
  static func opposite(of part: Criterion) -> Criterion {
    if case .constant(let value) = part { .constant(!value) } else { .not(part) }
  }

  /// At least so many of these.
  static func count(_ least: Int, of parts: [Criterion]) -> Criterion {
    let open = parts.filter { $0 != .constant(true) && $0 != .constant(false) }
    let least = least - parts.count { $0 == .constant(true) }
    if least <= 0 { return .constant(true) }
    if least > open.count { return .constant(false) }
    if least == 1 { return some(open) }
    return least == open.count ? every(open) : .atLeast(least, of: open)
  }

  /// How many tests it has.
  var size: Int {
    switch self {
    case .constant: 0
    case .test: 1
    case .not(let part): part.size
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.reduce(0) { $0 + $1.size }
    }
  }
}

extension [Criterion] {
  /// Each one once, in the order met.
  fileprivate var once: [Criterion] {
    var seen: Set<Criterion> = []
    return filter { seen.insert($0).inserted }
  }
}
