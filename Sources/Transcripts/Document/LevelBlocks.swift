import ProgramWords

/// The level as it may be shown: that of an unfinished interview is one so far, or none.
struct LevelBlocks {
  let blocks: [TranscriptDocument.Block]

  init(_ transcript: Transcript) {
    guard let level = transcript.result.level else {
      blocks = [.paragraph(TranscriptWords.noLevel)]
      return
    }
    let label = level.label.uppercased()
    blocks = [
      .level(mark: level.mark, label: transcript.finished ? label : TranscriptWords.soFar(label)),
      .paragraph(transcript.result.within),
    ]
  }
}
