/// What can be wrong with the places to fill in of a text.
enum TemplateMistake: Mistake {
  /// A word in braces that stands for nothing.
  case unknownPlaceholder(String, nearest: String?, allowed: [String])
  /// A word in braces that has no meaning in this text.
  case placeholderNotAllowed(String, allowed: [String])
  /// A brace without its partner.
  case strayBrace(String)

  var wording: Wording {
    switch self {
    case .unknownPlaceholder(let name, let nearest, let allowed):
      Wording(
        "unknown-placeholder", "nothing is known to stand for '{\(name)}'",
        why: "people would read the braces instead of a number.",
        fix: nearest.map { "did you mean '{\($0)}'?" } ?? Self.advice(allowed))
    case .placeholderNotAllowed(let name, let allowed):
      Wording(
        "placeholder-not-allowed", "'{\(name)}' cannot be filled in here",
        why: "it is not known where this text is shown.", fix: Self.advice(allowed))
    case .strayBrace(let brace):
      Wording(
        "stray-brace", "a '\(brace)' without its partner",
        why: "braces mark a place to fill in, such as '{emergency}'.",
        fix: "complete it, or use round brackets.")
    }
  }

  private static func advice(_ allowed: [String]) -> String {
    allowed.isEmpty
      ? "write words without braces; nothing is filled in here."
      : "use \(list(allowed.map { "{\($0)}" })), or write words without braces."
  }
}
