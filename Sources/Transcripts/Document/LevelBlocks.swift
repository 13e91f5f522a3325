/// The level as it may be shown: that of an unfinished interview is one so far, or none.
struct LevelBlocks {
  let blocks: [TranscriptDocument.Block]

  init(_ transcript: Transcript) {
    guard let level = transcript.result.level else {
      blocks = [.paragraph(TranscriptWords.noLevel)]
      return
    }
    let soFar = transcript.finished ? "" : TranscriptWords.soFar
    blocks = [
      .level(mark: level.mark, label: level.label.uppercased() + soFar),
      .paragraph(transcript.result.within),
    ]
  }
}
