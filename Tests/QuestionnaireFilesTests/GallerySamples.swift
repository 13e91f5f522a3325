import Diagnostics
import QuestionnaireFiles
import Scenarios

extension GallerySample {
  /// The mistakes that the patches bring about; a patch that is named after the mistake is best.
  static func ofPatches() throws -> [GallerySample] {
    let mistakes = try MalformedTests.names.flatMap { name in
      let patch = try MalformedTests.patch(name)
      return try patch.findings().map { (finding: $0, patch: patch, isNamed: $0.kind == name) }
    }
    let sorted = mistakes.filter(\.isNamed) + mistakes.filter { !$0.isNamed }
    return try Gallery.choice(of: sorted, by: \.finding).map {
      try sample($0.finding, of: $0.patch)
    }
  }

  /// A mistake with the fewest changes that bring it about, and no other mistake instead.
  private static func sample(_ mistake: Diagnostic, of patch: Patch) throws -> GallerySample {
    let count = try patch.findings().count
    let fewest = patch.reduced {
      let findings = (try? $0.findings()) ?? []
      return findings.count <= count && findings.contains { $0.says(mistake) }
    }
    let finding = try fewest.findings().first { $0.says(mistake) } ?? mistake
    let files = try ArticleFiles.unchanged.get()
    return GallerySample(finding, in: try fewest.applied(to: files).sources, since: files.sources)
  }

  /// What is said about whole files.
  static func ofWholeFiles() throws -> [GallerySample] {
    let article = try ArticleFiles.unchanged.get().source(.questionnaire)
    let keys = (1...300).map { "key-\($0): x\n" }.joined()
    let comments = (1...50_000).map { "# line \($0) of 50000, each of them a comment\n" }.joined()
    let cut = Array("id: ankle\ntitle: caf".utf8) + [0xE9] + Array("\n".utf8)
    return sample("empty-file", Array("# nothing but a comment\n".utf8))
      + sample("file-too-large", Array(comments.utf8))
      + sample("more-findings", Array((article.text + keys).utf8), since: [article])
      + sample("no-format", Array("id: ankle\n".utf8)) + sample("not-utf8", cut)
  }

  /// What is said of this kind about the bytes of a file.
  private static func sample(
    _ kind: String, _ bytes: [UInt8], since earlier: [SourceFile] = []
  ) -> [GallerySample] {
    let name = ArticleFiles.name(.questionnaire)
    let file = SourceFile(name: name, text: String(decoding: bytes, as: UTF8.self))
    return failures(bytes, name).flatMap(\.diagnostics).filter { $0.kind == kind }.map {
      GallerySample($0, in: [file], since: earlier)
    }
  }

  /// Why the file is of no kind, or why it is no questionnaire.
  private static func failures(_ bytes: [UInt8], _ name: String) -> [LoadFailure] {
    do {
      let file = try readSource(named: name, bytes: bytes)
      return [kindFailure(file), loadFailure(file)].compactMap(\.self)
    } catch {
      return [error]
    }
  }

  private static func kindFailure(_ file: SourceFile) -> LoadFailure? {
    do {
      _ = try fileKind(of: file)
      return nil
    } catch {
      return error
    }
  }

  private static func loadFailure(_ file: SourceFile) -> LoadFailure? {
    do {
      _ = try loadQuestionnaire(file) { _ in .unreadable(reason: "not wanted") }
      return nil
    } catch {
      return error
    }
  }
}

extension Patch {
  /// What is said of the files of the article with the changes.
  fileprivate func findings() throws -> [Diagnostic] {
    try applied(to: ArticleFiles.unchanged.get()).diagnosis().diagnostics
  }
}

extension Diagnostic {
  /// Whether it says the same as another finding, wherever it stands.
  fileprivate func says(_ other: Diagnostic) -> Bool {
    (kind, what, why) == (other.kind, other.what, other.why)
  }
}
