import Diagnostics

/// What the YAML library says it could not read, in words of our own where we have them.
struct YamlSyntax {
  /// What the library says.
  let problem: String
  /// Where the part began that it could not read to its end.
  let began: SourcePosition?

  /// The problem in words, with the usual cause.
  var wording: Wording {
    let (what, fix) = words
    let start = began.map { " the part that begins in line \($0.line)" } ?? ""
    return Wording(
      "bad-yaml", what, why: "the file cannot be read beyond\(start.isEmpty ? " this" : start).",
      fix: fix)
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
    case "found unexpected end of stream": ("quotation marks without an end", "close them.")
    case "found character that cannot start any token":
      ("a text cannot begin with this character", "wrap the text in double quotes.")
    case "found undefined alias":
      ("a text begins with '*'", "wrap the text in double quotes.")
    case _: (problem, "correct the line; '\(problem)' is what the YAML reader says.")
    }
  }

  private static func quoteOrClose(_ bracket: String) -> String {
    "close it with '\(bracket)', or wrap a text that contains a comma, a brace or a bracket in "
      + "double quotes."
  }
}
