import TriageModel

/// The version of the program, as said by `--version` and kept in every transcript.
let programVersion = "0.1.0"

/// What `--version` says: the program, then each questionnaire that comes with it, with the SHA-256
/// that stands in its transcripts.
///
/// - Throws: `LoadFailure` when the first page of one holds mistakes.
func versionReport() throws -> String {
  let lines = try BundledFile.questionnaires.map { bundled in
    let source = QuestionnaireSource(bundled)
    let cover = try source.cover()
    return "\(cover.id) \(cover.version) sha256:\(source.digest(of: cover))"
  }
  return (["triage \(programVersion)"] + lines).joined(separator: "\n")
}
