import Diagnostics
import QuestionnaireFiles
import Scenarios
import Testing

/// Files that were damaged by chance: they never crash the program, and are never half accepted.
@Suite struct DamagedFileTests {
  @Test(arguments: 0..<300)
  func `a damaged file is either whole or has a mistake with its place`(seed: UInt64) throws {
    var damage = Damage(seed: seed)
    let files = try ArticleFiles.unchanged.get()
    let kind = FileKind.allCases[seed % 8 < 5 ? 0 : Int(seed % 8) - 4]
    let text = damage.done(to: files.source(kind).text)
    expectSafe(files.with(kind, text)) { files throws(LoadFailure) in try files.load() }
  }

  @Test(arguments: 300..<600)
  func `damage to either of two questionnaires is told too, where one uses parts of the other`(
    seed: UInt64
  ) throws {
    var damage = Damage(seed: seed)
    var files = try ArticleFiles.unchanged.get()
    if seed.isMultiple(of: 2) {
      files = files.with(followUp: damage.done(to: files.followUp))
    } else {
      files = files.with(.questionnaire, damage.done(to: files.source(.questionnaire).text))
    }
    expectSafe(files) { files throws(LoadFailure) in try files.load(files.followUpSource) }
  }

  private func expectSafe(
    _ files: ArticleFiles,
    _ load: (ArticleFiles) throws(LoadFailure) -> LoadedQuestionnaire
  ) {
    do throws(LoadFailure) {
      _ = try load(files)
    } catch {
      #expect(error.diagnostics.contains { $0.severity == .error })
      #expect(error.diagnostics.filter { !isInside($0, error.files) } == [])
      #expect(
        !error.rendered().unicodeScalars.contains { $0.isUnprintable && $0 != "\t" && $0 != "\n" })
    }
  }

  private func isInside(_ finding: Diagnostic, _ files: [SourceFile]) -> Bool {
    let file = files.first { $0.name == finding.file }
    return finding.position.map { file?.line($0.line) != nil && $0.column > 0 } ?? true
  }
}

/// Ways to spoil a text, the same ones for the same seed.
private struct Damage {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The text cut short, with bytes changed, or with lines moved, doubled, left out or indented.
  mutating func done(to text: String) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return String(text.prefix(Int.random(in: 0..<text.count, using: &random)))
    case 1: return withBytesChanged(text)
    default: return withLinesChanged(text)
    }
  }

  private mutating func withBytesChanged(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let signs = Array("\t\n \"'#%&*!-:?,[]{}<>|@`\\0aé\u{1B}\u{202E}".utf8)
    for _ in 0...Int.random(in: 0...3, using: &random) {
      let place = Int.random(in: bytes.indices, using: &random)
      bytes[place] = signs[Int.random(in: signs.indices, using: &random)]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func withLinesChanged(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let (first, second) = (place(in: lines), place(in: lines))
    switch Int.random(in: 0..<4, using: &random) {
    case 0: lines.swapAt(first, second)
    case 1: lines.insert(lines[first], at: second)
    case 2: lines.remove(at: first)
    default: lines[first] = "  " + lines[first]
    }
    return lines.joined(separator: "\n")
  }

  private mutating func place(in lines: [Substring]) -> Int {
    Int.random(in: lines.indices, using: &random)
  }
}
