/// A member of the object that a line is.
enum SheetMember: String, CaseIterable {
  /// The name of the answer sheet.
  case id
  /// The answers by the names of their questions.
  case answers

  /// What it must be, in words for people.
  var wanted: String {
    switch self {
    case .id: "a text"
    case .answers: "an object"
    }
  }
}
