/// A text of a record with its indents, free of the line breaks that a page of 80 columns made.
struct RecordLine: Sendable, Equatable {
  /// How many columns its words keep from the edge, on the first line and on those that follow.
  let indent: Int
  var hanging: Int
  var text: String

  /// The columns of the page that the record was made for.
  private static let pageWidth = 80

  /// The texts of a record.
  ///
  /// A line goes on with the one before where its first word had no room there.
  ///
  /// - Complexity: O(n) for n letters.
  static func all(of record: String) -> [RecordLine] {
    var found: [RecordLine] = []
    var last = 0
    for line in record.split(separator: "\n", omittingEmptySubsequences: false) {
      let text = line.drop { $0 == " " }
      let word = text.prefix { $0 != " " }
      let isNew = text.isEmpty || word == "->" || word == "-" || last + 1 + word.count <= pageWidth
      let indent = line.count - text.count
      if isNew || found.isEmpty {
        found.append(RecordLine(indent: indent, hanging: indent, text: String(text)))
      } else {
        found[found.count - 1].text += " " + text
        found[found.count - 1].hanging = indent
      }
      last = line.count
    }
    return found
  }
}
