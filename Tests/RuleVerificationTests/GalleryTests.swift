import Foundation
import RuleVerification
import Scenarios
import Testing

/// The article that shows every finding of the checks, made from the samples of `CheckTests`.
@Suite struct GalleryTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/RuleVerification")

  @Test func `the gallery of findings shows what is said today`() throws {
    let article = try Self.gallery.get().article
    let file = Self.sources.appending(path: "RuleVerification.docc/GalleryOfFindings.md")
    #expect(try article == goldenText(at: file, for: article))
  }

  @Test func `every kind of finding has its place in the gallery`() throws {
    let files = FileManager.default.enumerator(at: Self.sources, includingPropertiesForKeys: nil)
    let code = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    let named = code.matches(of: /Finding\(\s*[^"]*?,\s*"([a-z-]+)"/).map { String($0.1) }
    #expect(Set(named).contains("no-rule"))
    // No questionnaire brings this about; `HiddenAnswerTests` does.
    #expect(try Set(named).subtracting(Self.gallery.get().kinds) == ["hidden-answer"])
  }

  private static let gallery = Result {
    let unchanged = try CheckSample.unchanged()
    let faults = try CheckSample.all("patch").flatMap { sample in
      try sample.findings().map { (finding: $0, sample: sample) }
    }
    let promises = CheckSample.all("patch").filter { $0.kind == .properties }
    let undecided = try promises.flatMap { sample in
      try sample.findings(limit: 1).prefix(1).map { (finding: $0, sample: sample) }
    }
    let samples = try Gallery.choice(of: faults + undecided, by: \.finding).map {
      GallerySample($0.finding, in: [try $0.sample.changed()], since: [unchanged])
    }
    return Gallery(beginning, samples)
  }

  private static let beginning = """
    # Gallery of findings

    Every finding of the checks: rules that bring it about, the message, the reason.

    ## Overview

    Each entry is a kind of finding, as it stands in brackets behind the first line of a message. It
    says why the finding matters, shows the part of a file that brings it about, and what
    `triage check` says of it. `# …` stands for lines that are left out. The files are small changes
    to `Tests/Fixtures/ankle.yaml`. The entry `not-decided` is what `--effort 1` leads to.

    There is no entry for `hidden-answer`: no file brings it about, for the program hides an answer
    together with its question. The check is there to show that it does.

    The tests make this article out of the samples that they try.

    ## Findings by kind

    """
}
