import RuleVerification

extension DiffReportJSON {
  /// Some answer sheets of both versions.
  struct Sheets: Encodable {
    let isDecided: Bool
    let count: Count?
    let condition: Condition?
    let old, new: AnswersJSON?

    init(_ search: RegionSearch, _ prover: VersionProver) {
      guard case .found(let region) = search else {
        (isDecided, count, condition, old, new) = (search == .none, nil, nil, nil, nil)
        return
      }
      isDecided = true
      count = region.count.map(Count.init)
      condition = region.description.map {
        Condition(source: prover.source(of: $0), isWhole: $0.isWhole)
      }
      old = AnswersJSON(region.witness.old, of: prover.old)
      new = AnswersJSON(region.witness.new, of: prover.new)
    }
  }

  /// What tells the answer sheets apart, as lines of a file, and whether it tells of them all.
  struct Condition: Encodable {
    let source: [String]
    let isWhole: Bool
  }

  /// How many there are, all digits. An estimate lies between two numbers with a confidence of
  /// 95 %.
  struct Count: Encodable {
    let count: String
    let isExact: Bool
    let least, most: String?

    init(_ count: SheetCount) {
      switch count {
      case .exact(let exact): (self.count, isExact, least, most) = ("\(exact)", true, nil, nil)
      case .estimate(let estimate):
        (self.count, isExact) = ("\(estimate.count)", false)
        (least, most) = ("\(estimate.range.lowerBound)", "\(estimate.range.upperBound)")
      }
    }
  }
}
