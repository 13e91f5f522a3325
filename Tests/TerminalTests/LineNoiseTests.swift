import PseudoTerminal
import Testing
import TriageScreens

@testable import NcursesTerminal

struct LineNoiseTests {
  // Control-Z and Control-\ are for the system, and some letters are commands to the probe.
  private let left = Set([0x1A, 0x1C] + Array("qedrts".utf8))

  @Test func `after 10 MB of noise a key still works`() throws {
    var random = SplitMix(state: 1)
    let noise = (0..<65_536).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    let session = try probe()
    for _ in 0..<160 { session.send(noise.filter { !left.contains($0) }) }
    session.type("\u{7}\u{7}q")
    #expect(try session.finish() == .exited(0))
  }
}

/// A seeded source of random numbers.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
