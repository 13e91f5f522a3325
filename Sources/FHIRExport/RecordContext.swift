import ProgramWords
import Transcripts
import TriageEngine
import TriageModel

/// A record with the questionnaire it belongs to, and the names of the resources made of it.
struct RecordContext {
  let transcript: Transcript
  let questionnaire: Questionnaire
  let names: FHIRNames
  /// The codes of the options of each question, by position, in the words that the person read.
  let codings: [[FHIR.Coding]]

  init(_ transcript: Transcript, _ questionnaire: Questionnaire) {
    let country = questionnaire.countries.first { $0.code == transcript.country.code }
    let context = FillIn(
      country: country ?? questionnaire.countries[0], figures: questionnaire.figures)
    let names = FHIRNames(questionnaire.cover)
    self.transcript = transcript
    self.questionnaire = questionnaire
    self.names = names
    codings = questionnaire.questions.map { names.codings(of: $0, in: context) }
  }

  /// The interview as others name it.
  var identifier: FHIR.Identifier {
    FHIR.Identifier(system: names.interviews, value: transcript.interview.id.plain ?? "unnamed")
  }

  /// The name of a resource of this record.
  func url(_ part: String) -> String {
    EntryName("\(names.interviews)/\(transcript.interview.id)/\(part)").url
  }

  func reference(_ part: String) -> FHIR.Reference { FHIR.Reference(reference: url(part)) }

  /// The program that asked.
  var device: FHIR.Reference { reference("device") }
  /// The answers.
  var response: FHIR.Reference { reference("response") }
  /// Who answered; nobody is named.
  var person: FHIR.Reference { FHIR.Reference(display: FHIRWords.person) }

  func time(_ moment: Moment) -> String {
    moment.fhir(ahead: transcript.interview.utcOffsetSeconds)
  }

  /// When the record was made.
  var ended: String { time(transcript.interview.ended) }

  func coding(_ level: RecordedLevel) -> FHIR.Coding {
    FHIR.Coding(system: names.system("levels"), code: level.id.text, display: level.label)
  }

  func coding(_ rule: RuleID, _ because: String) -> FHIR.Coding {
    FHIR.Coding(system: names.system("rules"), code: rule.text, display: because)
  }

  /// How urgent a level is in FHIR's words.
  func priority(_ level: RecordedLevel) -> String? {
    questionnaire.levels.first { $0.id == level.id }.map { level in
      switch level.tone {
      case .emergency: "stat"
      case .urgent: "asap"
      case .soon: "urgent"
      case .routine, .calm: "routine"
      }
    }
  }

  /// The sources behind some evidence and of some further names.
  func citations(
    _ evidence: [EvidenceID], _ sources: [SourceID]
  ) -> [FHIR.RelatedArtifact] {
    questionnaire.references.sources(of: evidence, and: sources)
      .compactMap(questionnaire.references.source)
      .map { FHIR.RelatedArtifact(citation: $0.citation) }
  }
}
