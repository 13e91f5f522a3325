/// Something wrong in a file, as data; its words are made in one place per area.
protocol Mistake {
  /// The mistake in words.
  var wording: Wording { get }
}

/// The words of a finding.
struct Wording {
  /// The kind in kebab-case.
  let kind: String
  /// What is wrong, in one line without a full stop.
  let what: String
  /// Why it matters, as a sentence.
  let why: String
  /// How to mend it, as a sentence.
  let fix: String

  init(_ kind: String, _ what: String, why: String, fix: String) {
    self.kind = kind
    self.what = what
    self.why = why
    self.fix = fix
  }
}

/// Words in quotation marks, joined as a list inside a sentence: `'a', 'b' or 'c'`.
func list(_ words: [String], _ conjunction: String = "or") -> String {
  let quoted = words.map { "'\($0)'" }
  guard let last = quoted.last, quoted.count > 1 else { return quoted.first ?? "" }
  return quoted.dropLast().joined(separator: ", ") + " \(conjunction) \(last)"
}
