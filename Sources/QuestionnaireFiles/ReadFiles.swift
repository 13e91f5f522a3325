import Diagnostics
import TriageModel

/// A questionnaire with the files that it names, as far as they could be read.
struct ReadFiles {
  /// The questionnaire's own file.
  private(set) var main: Reader
  /// What it says; nil if it has no body, or uses parts of a file that cannot be read.
  private(set) var questionnaire: Questionnaire?
  private var evidence: Reader?
  private var countries: Reader?
  private var bodyMap: Reader?
  private var included: [FindingLog] = []

  /// Reads everything, collecting the mistakes of all files.
  ///
  /// - Parameters:
  ///   - main: The questionnaire's own file.
  ///   - mayInclude: Whether it may use parts of another one.
  ///   - companion: Reads a file beside it, by its name without a folder.
  init(_ main: Reader, mayInclude: Bool, companion: (String) -> CompanionText) {
    self.main = main
    let (page, body) = self.main.pages()
    if let page, let field = page.field("include") {
      if mayInclude {
        include(field.value, companion: companion)
      } else {
        self.main.report(IncludeMistake.includedIncludes, at: field)
      }
    }
    read(page, body, companion: companion)
  }

  private mutating func read(
    _ page: YamlTree?, _ body: YamlTree?, companion: (String) -> CompanionText
  ) {
    countries = main.companion(page?["countries"], read: companion)
    if page?["include"] == nil {
      evidence = main.companion(page?["evidence-file"], read: companion)
      bodyMap = main.companion(body?["body-map"], read: companion)
    }
    let references = evidence?.wholeFile(as: .evidence) { $0.references($1) } ?? .empty
    let places = countries?.wholeFile(as: .countries) { $0.countries($1) } ?? []
    let map = bodyMap?.wholeFile(as: .bodyMap) { $0.bodyMap($1) }
    main.learnNames(evidence: evidence, countries: countries, bodyMap: bodyMap, of: page, body)
    let own = main.ownSources(of: body)
    let cover = page.map { main.cover($0) }
    guard let cover, let body, page?["include"] == nil || main.included != nil else { return }
    let known = main.included?.questionnaire.references ?? references
    questionnaire = main.questionnaire(
      body, cover: cover,
      references: References(sources: known.sources + own, evidence: known.evidence),
      countries: places, bodyMap: map)
  }

  /// Reads the questionnaire of which this one uses parts.
  private mutating func include(_ node: YamlTree, companion: (String) -> CompanionText) {
    guard let wish = main.inclusion(node) else { return }
    let name = YamlTree(content: .text(wish.file, .plain), position: node.position)
    guard let reader = main.companion(name, read: companion) else { return }
    let other = ReadFiles(reader, mayInclude: false, companion: companion)
    included = other.logs
    let mistakes = included.flatMap(\.diagnostics).count
    if mistakes > 0 { main.report(IncludeMistake.unusable(wish.file, mistakes), at: node) }
    guard let questionnaire = other.questionnaire else { return }
    if questionnaire.cover.version != wish.version {
      main.report(
        IncludeMistake.otherVersion(wish.version, found: questionnaire.cover.version), at: node)
    }
    main.included = Included(questionnaire, other.main, at: node.position)
  }

  /// Warns of what these files declare and the questionnaire does not use.
  mutating func checkUsage(in questionnaire: Questionnaire) {
    main.checkUsage(in: questionnaire)
    evidence?.checkUsage(in: questionnaire)
  }

  /// The findings about each file; those about countries that both questionnaires name but once.
  var logs: [FindingLog] {
    let own = [main.log, evidence?.log, countries?.log, bodyMap?.log].compactMap(\.self)
    return own + included.filter { $0.source.name != countries?.log.source.name }
  }
}
