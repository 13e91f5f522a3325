extension RecordedPart {
  /// Paragraphs, and items that stand together as one list.
  var documentBlocks: [TranscriptDocument.Block] {
    blocks.reduce(into: []) { done, block in
      if let text = block.paragraph { done.append(.paragraph(text)) }
      guard let text = block.item else { return }
      let item = TranscriptDocument.Item(text: text)
      if case .items(let items) = done.last {
        done[done.count - 1] = .items(items + [item])
      } else {
        done.append(.items([item]))
      }
    }
  }
}
