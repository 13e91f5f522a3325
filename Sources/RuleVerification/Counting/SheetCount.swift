/// How many answer sheets there are of a kind.
package enum SheetCount: Hashable, Sendable {
  /// Exactly so many.
  case exact(BigCount)
  /// About so many.
  case estimate(SheetEstimate)
}

/// How many answer sheets there are of a kind, judged by a sample of all.
package struct SheetEstimate: Hashable, Sendable {
  /// About so many.
  package let count: BigCount
  /// Between so many and so many, with a confidence of 95 %.
  package let range: ClosedRange<BigCount>
  /// How many random answer sheets were looked at.
  package let samples: Int

  /// An estimate from a random sample; the interval is Wilson's.
  ///
  /// - Parameters:
  ///   - hits: How many of the sample are of the kind.
  ///   - samples: How many there are in the sample, 1 or more.
  ///   - total: How many answer sheets there are.
  /// - SeeAlso: Wilson: Probable Inference, the Law of Succession, and Statistical Inference
  ///   (1927).
  package init(hits: Int, of samples: Int, total: BigCount) {
    let (size, share) = (Double(samples), Double(hits) / Double(samples))
    let middle = (share + Self.square / (2 * size)) / (1 + Self.square / size)
    let spread = share * (1 - share) / size + Self.square / (4 * size * size)
    let reach = (Self.square * spread).squareRoot() / (1 + Self.square / size)
    let low = hits == 0 ? BigCount(0) : total.part(middle - reach)
    count = (total * BigCount(UInt64(hits))).divided(by: UInt64(samples)).quotient
    range = min(low, count)...max(hits == samples ? total : total.part(middle + reach), count)
    self.samples = samples
  }

  // The square of how many standard deviations hold 95 %.
  private static let square = 1.959_964 * 1.959_964
}

extension BigCount {
  /// A share of it, to the precision of 2⁻³².
  fileprivate func part(_ share: Double) -> Self {
    let parts = UInt64((min(max(share, 0), 1) * 0x1p32).rounded())
    return (self * Self(parts)).divided(by: 1 << 32).quotient
  }
}

extension SheetCount: CustomStringConvertible {
  /// The number as it is read aloud; an estimate says so.
  package var description: String {
    switch self {
    case .exact(let count): count.rounded
    case .estimate(let estimate): estimate.description
    }
  }
}

extension SheetEstimate: CustomStringConvertible {
  /// The number as it is read aloud, and how sure it is.
  package var description: String {
    let (low, high) = (range.lowerBound, range.upperBound.rounded)
    let judged = "judged by \(samples) random answer sheets"
    return low == BigCount(0)
      ? "at most \(high), \(judged)"
      : "about \(count.rounded) (between \(low.rounded) and \(high), \(judged))"
  }
}
