import PseudoTerminal
import Scenarios
import Testing

/// What a broken line sends, and where.
struct Noise: CustomTestStringConvertible {
  let testDescription: String
  let question: String
  /// How many blocks of 64 KiB.
  let size: Int
  private let parts: [[UInt8]]

  /// Some noise on a question, without bytes that would lead away from what is tested.
  private init(
    _ name: String, on question: String, blocks size: Int = 160, _ parts: [[UInt8]],
    without others: String = ""
  ) {
    // Control-C, Control-\, Control-Z, q and s lead out of the program or to a file.
    let left = Set("\u{3}\u{C}\u{1A}\u{1C}qs\(others)".utf8)
    testDescription = name + " on " + question
    self.question = question
    self.size = size
    self.parts = parts.filter { left.isDisjoint(with: $0) }
  }

  /// 10 MB where bytes come to little, less where each is a key that lays out a page.
  static let all = [
    Noise("bytes", on: "Have you fainted", bytes),
    Noise("broken UTF-8", on: "Which hurts more?", Array(bytes.suffix(128))),
    Noise("bytes of a text", on: "Is there anything else", blocks: 8, bytes, without: notText),
    Noise("broken keys", on: "Have you fainted", blocks: 8, fragments),
    Noise("broken moves", on: "Which hurts more?", blocks: 2, fragments, without: answers),
    Noise("broken keys", on: "Is there anything else", blocks: 8, fragments, without: notText),
  ]

  /// Every byte; most are no UTF-8.
  private static let bytes: [[UInt8]] = (0...255).map { [$0] }
  private static let answers = "1234567890ADEFHIadefhi \r\nx9M"
  private static let notText = "\r\n\t\u{1B}"
  /// Keys, clicks, pastes and characters that break off, and whole keys among them.
  private static let fragments: [[UInt8]] =
    [
      "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[<0;9;", "\u{1B}[M", "\u{1B}]0;", "\u{1B}P", "9M",
      "\u{1B}[200~", "\u{1B}[201~", "\u{7}", "\u{1B}\\", "\u{1B}[B", "\u{1B}OA", "1", "2", "4", "b",
      "?", "r", "w", "c", "\r", " ", "\t", "\u{301}", "腰", "\u{7F}",
    ].map { Array($0.utf8) } + [[0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xFF], [0xC0, 0x80]]

  /// About 64 KiB of it.
  func block(_ generator: inout SeededGenerator) -> [UInt8] {
    var block: [UInt8] = []
    block.reserveCapacity(65_600)
    while block.count < 65_536 { block += parts[Int(generator.next() % UInt64(parts.count))] }
    return block
  }
}

struct NoiseTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: Noise.all)
  func `after noise on the line the next key counts`(_ noise: Noise) throws {
    let session = try triage(in: folder)
    try session.walk(to: noise.question)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<noise.size { session.send(noise.block(&generator)) }
    try session.takeNoise()
    session.send([3])
    try session.see("Leave this check?")
    #expect(try #require(session.peakMemory) < 100_000)
    session.type("3")
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
    #expect(folder.names == [])
  }
}

extension TerminalSession {
  /// Waits until the program has taken all of the noise, and takes keys.
  ///
  /// The end of a paste ends all that noise can begin, and the screen is painted anew behind it. A
  /// warning throws away what comes too early, so it may take more than one.
  fileprivate func takeNoise() throws {
    let before = received.count
    try wait(for: "the screen painted anew") {
      type("\u{1B}[201~\u{C}")
      return String(decoding: received[before...], as: UTF8.self).contains("\u{1B}[2J")
    }
    try wait(for: "the foot of the screen, which is painted last") { text.contains("help") }
    guard text.contains(/[23] Change my answer/) else { return }
    try wait(for: "a warning that takes keys") {
      press(.down)
      return text.contains(/> [123] [A-Z]/)
    }
  }
}
