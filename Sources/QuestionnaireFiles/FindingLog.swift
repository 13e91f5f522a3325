import Diagnostics

/// The findings about one file, up to a limit, so that a broken file does not flood the screen.
struct FindingLog {
  /// The file the findings speak of.
  let source: SourceFile
  /// What was found so far, in the order of finding.
  private(set) var diagnostics: [Diagnostic] = []

  /// How many findings are kept.
  static let most = 100

  /// Where the lines of the file begin.
  let lines: LineIndex

  init(_ source: SourceFile) {
    self.source = source
    lines = LineIndex(source.text)
  }

  /// Whether further findings would be dropped.
  var isFull: Bool { diagnostics.count > Self.most }

  /// Whether the file cannot be used.
  var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The findings by place; those about the whole file first.
  var sorted: [Diagnostic] {
    let start = SourcePosition(line: 0, column: 0)
    let keyed = diagnostics.enumerated().map { ($0.element.position ?? start, $0.offset) }
    return keyed.sorted { $0 < $1 }.map { diagnostics[$0.1] }
  }

  /// Adds a mistake, unless there are too many already.
  mutating func report(
    _ mistake: some Mistake, at position: SourcePosition?, length: Int = 1,
    severity: Diagnostic.Severity = .error
  ) {
    guard !isFull else { return }
    let shown = diagnostics.count < Self.most ? mistake.wording : Self.more
    let diagnostic = Diagnostic(
      severity, shown.kind, file: source.name, at: position, length: length, what: shown.what,
      why: shown.why, fix: shown.fix)
    diagnostics.append(diagnostic)
  }

  private static let more = Wording(
    "more-findings", "there are more findings than these \(most)",
    why: "a longer list would not be read.", fix: "mend these first and check again.")
}
