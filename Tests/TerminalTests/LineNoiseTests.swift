import PseudoTerminal
import Testing

struct LineNoiseTests {
  // Control-Z and Control-\ are for the system, and some letters are commands to the probe.
  private let left = Set([0x1A, 0x1C] + Array("qedrts".utf8))

  @Test func `after 10 MB of noise a key still works`() throws {
    let noise = (0..<65_536 as Range<UInt32>).map {
      UInt8(truncatingIfNeeded: ($0 &* 0x9E37_79B1) >> 13)
    }
    let session = try probe()
    for _ in 0..<160 { session.send(noise.filter { !left.contains($0) }) }
    session.type("\u{7}\u{7}q")
    #expect(try session.finish() == .exited(0))
  }
}
