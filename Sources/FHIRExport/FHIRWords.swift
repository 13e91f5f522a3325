import Transcripts

/// The words that stand in the resources beside those of the questionnaire and the record.
enum FHIRWords {
  static let disclaimer = Transcript.notice
}
