import ProgramWords
import SessionStore
import TriageScreens

/// What came of deleting, for people and for other programs: the names of the members are its
/// schema.
struct DeletionReport: Encodable {
  let format = "triage-deletion 1"
  private(set) var deleted: [String] = []
  private(set) var openElsewhere: [String] = []
  private(set) var damagedFiles = 0
  private(set) var isErased = true

  /// Adds what came of one more deletion; it erases what those before could not.
  mutating func add(_ deletion: Deletion) {
    deleted += deletion.deleted
    openElsewhere += deletion.openElsewhere
    damagedFiles += deletion.damagedFiles
    isErased = deletion.isErased
  }

  /// Whether all that was chosen is gone, to the last byte.
  var isComplete: Bool { openElsewhere.isEmpty && isErased }

  /// What happened, a sentence a line.
  var text: String {
    var lines: [String] = []
    if !deleted.isEmpty || damagedFiles > 0 {
      lines.append(Words.deleted(deleted.count, damagedFiles: damagedFiles))
    }
    if !openElsewhere.isEmpty { lines.append(Words.leftOpen(openElsewhere.count)) }
    if !isErased { lines.append(Words.notErased) }
    return lines.isEmpty ? Words.nothingToDelete : lines.joined(separator: "\n")
  }
}
