import ArgumentParser

/// `triage export`: a questionnaire for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes a questionnaire for other programs and for paper.",
    discussion: """
      With --format fhir it is a Questionnaire of HL7 FHIR R4, which programs of clinics can show \
      and store.

      With --format dot it is a graph of its questions, rules and levels, which Graphviz lays out.

      With --format markdown it is the whole questionnaire on paper, for a clinician to review and \
      sign: every question, rule, text and source, the hazard log, and what was proved just now.

      Without --output it is printed. A file is replaced only with --force.

      EXAMPLES
        triage export sciatica --format fhir
        triage export my-questions.yaml --format fhir --output my-questions.fhir.json
        triage export sciatica --format dot | dot -Tsvg -o sciatica.svg
        triage export sciatica --format markdown --output sciatica.md
      """)

  @Argument(
    help: "A name from `triage list`, or the path of a file.",
    completion: .file(extensions: ["yaml", "yml"]))
  var questionnaire: String

  @Option(help: "How to write it: \(ExportFormat.names).")
  var format: ExportFormat

  @OptionGroup var target: OutputOptions

  func run() throws {
    let bytes = try telling { try format.bytes(of: QuestionnaireSource(questionnaire)) }
    try target.put(bytes)
  }
}
