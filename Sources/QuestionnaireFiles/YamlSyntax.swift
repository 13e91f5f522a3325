import Diagnostics

/// What libyaml says it could not read, in words of our own where we have them.
struct YamlSyntax {
  /// What it says.
  let problem: String
  /// Where it stopped, if it says so; for a place behind the end, where the part began.
  let position: SourcePosition?
  /// Where the part began that it could not read to its end.
  let began: SourcePosition?
  /// The first line before the problem with an odd number of quotation marks.
  let openQuote: Int?

  /// What libyaml could not read of a text.
  init(_ obstacle: YamlObstacle, in lines: LineIndex) {
    problem = obstacle.problem
    let places = [obstacle.position, obstacle.began].compactMap(\.self)
    position = places.first { lines.offset(of: $0) != nil } ?? places.first.map { _ in lines.last }
    began = obstacle.began
    openQuote = obstacle.position.flatMap { lines.lineWithOpenQuote(before: $0.line) }
  }

  /// The problem in words, with the usual cause.
  var wording: Wording {
    let (what, fix) = words
    let start = began.map { " the part that begins in line \($0.line)" } ?? ""
    return Wording(
      "bad-yaml", what, why: "the file cannot be read beyond\(start.isEmpty ? " this" : start).",
      fix: openQuote.map { "\(fix) Look at the quotation marks in line \($0), too." } ?? fix)
  }

  private var words: (what: String, fix: String) {
    switch problem {
    case "mapping values are not allowed in this context":
      (
        "a colon stands where no key can begin",
        "wrap a text that contains ': ' in double quotes, or correct the indentation."
      )
    case "did not find expected key", "did not find expected '-' indicator",
      "block sequence entries are not allowed in this context":
      (
        "this line does not continue the list or group above",
        "give it the indentation of the lines it belongs to."
      )
    case "could not find expected ':'":
      (
        "a key without a colon",
        "write ': ' behind the key, or indent a line that continues the text above."
      )
    case "did not find expected ',' or ']'": ("a list without its ']'", Self.quoteOrClose("]"))
    case "did not find expected ',' or '}'": ("a group without its '}'", Self.quoteOrClose("}"))
    case "did not find expected node content":
      (
        "a text, a list or a group is wanted here",
        "write it, or wrap a text that begins with a sign in double quotes."
      )
    case "found unknown escape character":
      ("a backslash before a letter that it does not go with", "write two backslashes for one.")
    case "found unexpected end of stream": ("quotation marks without an end", "close them.")
    case "found character that cannot start any token":
      ("a text cannot begin with this character", "wrap the text in double quotes.")
    case "did not find expected alphabetic or numeric character":
      ("a text begins with '*' or '&'", "wrap the text in double quotes.")
    case _ where problem.hasPrefix("Maximum nesting level"):
      ("too many lists and groups stand inside each other", "give inner conditions a name.")
    case _: (problem, "correct the line; '\(problem)' is what the YAML reader says.")
    }
  }

  private static func quoteOrClose(_ bracket: String) -> String {
    "close it with '\(bracket)', or wrap a text that contains a comma, a brace or a bracket in "
      + "double quotes."
  }
}
