import TriageModel

/// Which definitions need which, and how late the questions are that they read.
struct DefinitionGraph {
  /// Each way round in which definitions need themselves, the first of them again at its end.
  private(set) var cycles: [[Int]] = []
  /// The latest question that each definition reads, through other definitions too; nil for none.
  private(set) var latestQuestions: [Int?]
  private let needed: [[Int]]
  private var visits: [Visit]

  private enum Visit {
    case notYet
    case underWay
    case done
  }

  /// Follows every definition.
  ///
  /// - Complexity: O(n + m) for n definitions with m comparisons and names.
  init(_ definitions: [Definition]) {
    let names = definitions.map { Names(in: $0.condition) }
    needed = names.map { $0.definitions.sorted() }
    latestQuestions = names.map { $0.questions.max() }
    visits = definitions.map { _ in .notYet }
    for start in definitions.indices where visits[start] == .notYet { follow(start) }
  }

  private mutating func follow(_ start: Int) {
    var path: [(definition: Int, next: Int)] = [(start, 0)]
    visits[start] = .underWay
    while let (definition, next) = path.last {
      guard next < needed[definition].count else {
        finish(definition)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let other = needed[definition][next]
      switch visits[other] {
      case .notYet:
        visits[other] = .underWay
        path.append((other, 0))
      case .underWay:
        cycles.append(path.map(\.definition).drop { $0 != other } + [other])
      case .done: break
      }
    }
  }

  private mutating func finish(_ definition: Int) {
    let latest = needed[definition].compactMap { latestQuestions[$0] }.max()
    latestQuestions[definition] = [latestQuestions[definition], latest].compactMap(\.self).max()
    visits[definition] = .done
  }
}

extension DefinitionGraph {
  /// The questions and definitions that a condition names itself.
  private struct Names {
    var questions: Set<Int> = []
    var definitions: Set<Int> = []

    init(in condition: Condition) { add(condition) }

    private mutating func add(_ condition: Condition) {
      switch condition {
      case .always: break
      case .comparison(let comparison): questions.insert(comparison.question)
      case .definition(let position): definitions.insert(position)
      case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
        for part in parts { add(part) }
      }
    }
  }
}
