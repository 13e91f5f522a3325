import TriageModel

/// The names by which other systems know a questionnaire and its parts.
///
/// They are names, not pages: the domain is one of those that nobody can own (RFC 2606).
struct FHIRNames {
  private static let base = "https://triage.example/fhir"
  let questionnaire: String
  let version: String

  init(_ cover: Cover) { (questionnaire, version) = (cover.id, cover.version) }

  /// The questionnaire, whatever its version.
  var url: String { "\(Self.base)/Questionnaire/\(questionnaire)" }
  /// The questionnaire in this version.
  var canonical: String { "\(url)|\(version)" }
  /// The rules of the questionnaire in this version.
  var rulesCanonical: String { "\(Self.base)/PlanDefinition/\(questionnaire)|\(version)" }

  /// The names of interviews.
  var interviews: String { "\(Self.base)/interviews" }
  /// The hashes of questionnaire files.
  var sha256: String { "\(Self.base)/sha256" }

  /// The codes of the options of a question.
  func options(of question: QuestionID) -> String { system("questions/\(question)") }
  /// The codes of one kind of parts, such as `levels`.
  func system(_ part: String) -> String { "\(Self.base)/CodeSystem/\(questionnaire)/\(part)" }
}

extension Question {
  /// The name of its item.
  var linkID: String { id.text }
}

extension Section {
  /// The name of its item; the dot keeps it apart from those of questions.
  var linkID: String { "section.\(id)" }
}
