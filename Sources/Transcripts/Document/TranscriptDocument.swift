/// What a record says, in order and in words, however it is written: the hand-over first, then
/// everything.
struct TranscriptDocument: Hashable, Sendable {
  /// What is recorded, such as `Back and leg pain check`.
  let title: String
  /// What stands below the title.
  let head: [String]
  /// The hand-over and the whole record; each begins a page where there are pages.
  let chapters: [Chapter]

  /// What begins on a page of its own.
  struct Chapter: Hashable, Sendable {
    let title: String
    let parts: [Part]
  }

  /// A heading with what stands below it.
  struct Part: Hashable, Sendable {
    let title: String
    let blocks: [Block]

    /// A part; nil when nothing stands below its heading.
    init?(_ title: String, _ blocks: [Block?]) {
      self.title = title
      self.blocks = blocks.compactMap(\.self)
      if self.blocks.isEmpty { return nil }
    }
  }

  /// What stands below a heading.
  enum Block: Hashable, Sendable {
    /// A level: its mark and its label.
    case level(mark: String, label: String)
    /// A heading within a part.
    case heading(String)
    /// A text.
    case paragraph(String)
    /// A list, one item below the other.
    case items([Item])
    /// Questions with their answers.
    case answers([AnswerRow])
    /// Lines in which every sign stands at its place.
    case drawing([String])
  }

  /// An item of a list.
  struct Item: Hashable, Sendable {
    /// What it is about, such as a time; may be absent.
    var label: String?
    let text: String
    /// What belongs to it, one line each.
    var details: [String] = []
  }

  /// A question with its answer.
  struct AnswerRow: Hashable, Sendable {
    /// The id in the clinical blueprint; may be empty.
    let mark: String
    let question: String
    let answer: String
    /// What else is to be said, such as what the answer was before.
    var remarks: [String] = []
  }
}

extension TranscriptDocument.Block {
  /// A list; nil when it is empty.
  static func list(_ items: [TranscriptDocument.Item]) -> Self? {
    items.isEmpty ? nil : .items(items)
  }
}
