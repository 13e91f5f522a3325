/// A whole number of any size, 0 or more.
///
/// A questionnaire of forty questions has more answer sheets than fit a machine word.
package struct BigCount: Hashable, Sendable {
  // In base 2⁶⁴, lowest first; without zeros at the high end, so that equal numbers are equal.
  private var words: [UInt64]

  /// A number that fits a machine word.
  package init(_ word: UInt64) { words = word == 0 ? [] : [word] }

  private init(words: [UInt64]) {
    self.words = words
    while self.words.last == 0 { self.words.removeLast() }
  }

  /// The sum.
  package static func + (left: Self, right: Self) -> Self {
    var (sum, carries) = (left.words, false)
    for place in 0..<max(left.words.count, right.words.count) {
      if place == sum.count { sum.append(0) }
      let (half, first) = sum[place].addingReportingOverflow(right[place])
      let (whole, second) = half.addingReportingOverflow(carries ? 1 : 0)
      (sum[place], carries) = (whole, first || second)
    }
    return Self(words: carries ? sum + [1] : sum)
  }

  /// What remains; 0 where the right one is greater.
  package static func - (left: Self, right: Self) -> Self {
    guard right < left else { return Self(0) }
    var (rest, borrows) = (left.words, false)
    for place in rest.indices {
      let (half, first) = rest[place].subtractingReportingOverflow(right[place])
      let (whole, second) = half.subtractingReportingOverflow(borrows ? 1 : 0)
      (rest[place], borrows) = (whole, first || second)
    }
    return Self(words: rest)
  }

  /// The product.
  ///
  /// - Complexity: O(n · m) for numbers of n and m words.
  package static func * (left: Self, right: Self) -> Self {
    var product = Array(repeating: UInt64(0), count: left.words.count + right.words.count)
    for (shift, factor) in right.words.enumerated() {
      var carry: UInt64 = 0
      for (place, word) in left.words.enumerated() {
        // At most (2⁶⁴ − 1)² + 2 (2⁶⁴ − 1), which is the greatest number of two words.
        let full = word.multipliedFullWidth(by: factor)
        let (low, first) = full.low.addingReportingOverflow(carry)
        let (sum, second) = low.addingReportingOverflow(product[shift + place])
        product[shift + place] = sum
        carry = full.high + (first ? 1 : 0) + (second ? 1 : 0)
      }
      product[shift + left.words.count] = carry
    }
    return Self(words: product)
  }

  /// How often a divisor goes into it, and what is left over.
  ///
  /// - Parameter divisor: 1 or more.
  /// - Returns: The quotient, and a remainder below the divisor.
  package func divided(by divisor: UInt64) -> (quotient: Self, remainder: UInt64) {
    var (quotient, remainder) = (words, UInt64(0))
    for place in words.indices.reversed() {
      (quotient[place], remainder) = divisor.dividingFullWidth((remainder, words[place]))
    }
    return (Self(words: quotient), remainder)
  }

  /// Which share of a whole it is, as exact as a floating-point number can be.
  ///
  /// - Parameter whole: At least as great as the number itself.
  /// - Returns: 0 to 1; 0 for a whole of 0.
  package func share(of whole: Self) -> Double {
    let top = whole.words.count - 1
    guard top >= 0 else { return 0 }
    return value(downFrom: top) / whole.value(downFrom: top)
  }

  // Three words, in units of the lowest of them, so that two are exact even if the top one is 1.
  private func value(downFrom top: Int) -> Double {
    (0..<3).reduce(0) { $0 * 0x1p64 + Double(self[top - $1]) }
  }

  private subscript(place: Int) -> UInt64 { words.indices.contains(place) ? words[place] : 0 }
}

extension BigCount: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.words.count == right.words.count
      ? left.words.reversed().lexicographicallyPrecedes(right.words.reversed())
      : left.words.count < right.words.count
  }
}
