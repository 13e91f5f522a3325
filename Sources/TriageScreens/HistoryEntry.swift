import ProgramWords

/// An interview in the list of what is kept.
package struct HistoryEntry: Hashable, Sendable {
  /// The name of the interview.
  package let id: String
  /// The title of what was asked.
  package let title: String
  /// When something happened last, as people read it, such as "2026-11-22 23:06".
  package let when: String
  /// Whether its result was read.
  package let isFinished: Bool
  /// How many questions have an answer.
  package let answered: Int
  /// The mark of its level, such as "!!"; empty when there is none.
  package let mark: String
  /// The label of its level; empty when there is none.
  package let label: String

  /// An interview by what the list says of it.
  package init(
    id: String, title: String, when: String, isFinished: Bool, answered: Int, mark: String,
    label: String
  ) {
    self.id = id
    self.title = title
    self.when = when
    self.isFinished = isFinished
    self.answered = answered
    self.mark = mark
    self.label = label
  }

  /// How far it came, with its level.
  package var state: String {
    Words.state(isFinished: isFinished, answered: answered, level: label)
  }
}
