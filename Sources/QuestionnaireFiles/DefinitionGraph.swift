import TriageModel

/// Which definitions need which, and how late the questions are that they read.
struct DefinitionGraph {
  /// Each way round in which definitions need themselves, the first of them again at its end.
  private(set) var cycles: [[Int]] = []
  /// The latest question that each definition reads, through other definitions too; nil for none.
  private(set) var latestQuestions: [Int?]
  /// How many comparisons each definition stands for, with those of the definitions it names, as
  /// often as it names them; not more than ``mostComparisons`` and one.
  private(set) var sizes: [Int]
  /// How many comparisons a definition may stand for.
  static let mostComparisons = 5_000
  private let named: [[Int]]
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
    named = names.map(\.definitions)
    needed = named.map { Set($0).sorted() }
    sizes = names.map(\.comparisons)
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
    sizes[definition] = named[definition].reduce(sizes[definition]) {
      min($0 + sizes[$1], Self.mostComparisons + 1)
    }
    visits[definition] = .done
  }
}

extension DefinitionGraph {
  /// The questions and definitions that a condition names itself.
  private struct Names {
    var questions: Set<Int> = []
    var comparisons = 0
    /// Each as often as it is named.
    var definitions: [Int] = []

    init(in condition: Condition) { add(condition) }

    private mutating func add(_ condition: Condition) {
      switch condition {
      case .always: break
      case .comparison(let comparison):
        questions.insert(comparison.question)
        comparisons += 1
      case .definition(let position): definitions.append(position)
      case .all(let parts), .any(let parts), .none(let parts), .atLeast(_, let parts):
        for part in parts { add(part) }
      }
    }
  }
}
