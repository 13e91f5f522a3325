import TriageModel

extension Reader {
  /// The first page. Its evidence is looked up later, when the evidence file is known.
  mutating func cover(_ root: YamlTree) -> Cover {
    let page = fields(root, .cover)
    let start = fields(page["start"], .start)
    if included != nil { checkWhatComesAlong(page) }
    let citation = citation(of: start, for: "the first page")
    return Cover(
      id: coverName(page["id"]), version: version(page["version"]), title: text(page["title"]),
      danger: template(start["danger"], allowing: .calls),
      about: list(start["about"], of: "paragraphs").map { text($0) }, agree: text(start["agree"]),
      countriesFile: fileName(page["countries"]) ?? "",
      evidenceFile: fileName(page["evidence-file"]),
      includedFile: page["include"]?.text.flatMap { Word.words(of: $0).first?.text },
      evidence: citation.evidence,
      sources: citation.sources)
  }

  private mutating func coverName(_ node: YamlTree?) -> String {
    guard let node else { return "" }
    checkSpelling(of: node, as: .questionnaire)
    return node.text ?? ""
  }

  private mutating func version(_ node: YamlTree?) -> String {
    guard let node, let version = word(node) else { return "" }
    let parts = version.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = parts.count == 3 && parts.allSatisfy { wholeNumber(String($0)) != nil }
    if !isPlain { report(FormatMistake.badVersion(version), at: node) }
    return version
  }

  /// The name of a file beside this one; nil with a report if there is none.
  mutating func fileName(_ node: YamlTree?) -> String? {
    guard let node, let name = word(node) else { return nil }
    if !Self.isFileName(name) { report(NameMistake.badFileName(name), at: node) }
    return name
  }
}
