import RuleVerification
import Scenarios
import Testing

@Suite struct BigCountTests {
  @Test(
    arguments: [
      (0, 0, "1"), (2, 10, "1024"), (10, 19, "10000000000000000000"),
      (2, 64, "18446744073709551616"), (10, 40, "1" + String(repeating: "0", count: 40)),
      (3, 100, "515377520732011331036461129765621272702107522001"),
      (
        4_294_967_296, 8,
        "115792089237316195423570985008687907853269984665640564039457584007913129639936"
      ),
    ] as [(UInt64, Int, String)])
  func `a power has all its digits`(base: UInt64, exponent: Int, digits: String) {
    #expect(power(base, exponent).description == digits)
  }

  @Test(arguments: [
    (BigCount(0), "0"), (BigCount(7), "7"), (BigCount(999), "999"), (BigCount(1_000), "1,000"),
    (BigCount(83_853), "83,853"), (BigCount(999_999), "999,999"),
    (BigCount(1_000_000), "1.0 × 10^6"), (BigCount(1_649_999), "1.6 × 10^6"),
    (BigCount(1_650_000), "1.7 × 10^6"), (BigCount(9_949_999), "9.9 × 10^6"),
    (BigCount(9_950_000), "1.0 × 10^7"), (power(7, 40), "6.4 × 10^33"),
  ])
  func `a number is read aloud with two digits from a million on`(count: BigCount, words: String) {
    #expect(count.rounded == words)
  }

  @Test func `carries and borrows go through all words`() {
    let (one, power128) = (BigCount(1), power(2, 128))
    let below = power128 - one
    #expect(below.description == "340282366920938463463374607431768211455")
    #expect(below + one == power128)
    #expect(below * below == power128 * power128 - power128 - power128 + one)
    #expect(power128 - power128 == BigCount(0))
    #expect(one - power128 == BigCount(0))
  }

  @Test func `any two numbers keep the laws of arithmetic`() {
    var random = SeededGenerator(seed: 3)
    for _ in 0..<1_000 {
      let (left, right, third) = (count(&random), count(&random), count(&random))
      let divisor = random.next() | 1
      let rest = BigCount(random.next() % divisor)
      #expect(left + right - right == left)
      #expect((left + right) * third == third * left + right * third)
      let (quotient, remainder) = (left * BigCount(divisor) + rest).divided(by: divisor)
      #expect(quotient == left && BigCount(remainder) == rest)
      #expect((left < right) == (right - left > BigCount(0)))
    }
  }

  @Test(
    arguments: [
      (BigCount(0), BigCount(5), 0.0), (BigCount(0), BigCount(0), 0),
      (BigCount(1), BigCount(4), 0.25),
      (power(2, 200), power(2, 203), 0.125), (power(10, 60), power(10, 60), 1),
      (power(10, 39), power(10, 40), 0.1),
    ] as [(BigCount, BigCount, Double)])
  func `a share of a whole is a number from 0 to 1`(part: BigCount, whole: BigCount, share: Double)
  {
    #expect(abs(part.share(of: whole) - share) < 1e-15)
  }

  private func count(_ random: inout SeededGenerator) -> BigCount {
    (0..<random.next() % 5).reduce(BigCount(random.next())) { count, _ in
      // A word of all ones now and then, for the carries.
      count * BigCount(random.next() % 3 == 0 ? UInt64.max : random.next())
    }
  }
}

private func power(_ base: UInt64, _ exponent: Int) -> BigCount {
  (0..<exponent).reduce(BigCount(1)) { power, _ in power * BigCount(base) }
}
