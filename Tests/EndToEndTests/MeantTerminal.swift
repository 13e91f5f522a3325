import Testing

/// A kind of terminal and how the program is started there, with what comes of it.
struct MeantTerminal: CustomTestStringConvertible {
  /// What `TERM` says.
  var kind = "xterm-256color"
  /// The options of the program.
  var arguments: [String] = []
  /// More of the environment.
  var environment: [String: String] = [:]
  /// How each role must look there.
  let looks: MeantLooks

  var testDescription: String {
    ([kind] + environment.keys + arguments).joined(separator: " ")
  }

  /// Whether it reports the mouse.
  var hasMouse: Bool { kind != "vt100" }

  /// A text as its font can show it: that of the Linux console has square corners and whole lines.
  func shown(_ text: String) -> String {
    let twins: [Character: Character] = [
      "╭": "┌", "╮": "┐", "╯": "┘", "╰": "└", "╷": "│", "╱": "/", "╲": "\\", "┊": ":",
    ]
    return kind == "linux" ? String(text.map { twins[$0] ?? $0 }) : text
  }

  /// What nearly everybody has.
  static let usual = MeantTerminal(looks: .auto256)
  /// What tmux can be for the program: of 256 colours or of eight.
  static let tmux256 = MeantTerminal(kind: "screen-256color", looks: .auto256)
  static let tmux8 = MeantTerminal(kind: "screen", looks: .auto8)
  /// The kinds, as they are without any wish.
  static let kinds = [
    usual, tmux256,
    MeantTerminal(kind: "linux", looks: .auto8), MeantTerminal(kind: "vt100", looks: .mono),
  ]
  /// The wishes that a person may have.
  static let wishes = [
    MeantTerminal(arguments: ["--theme", "light"], looks: .light256),
    MeantTerminal(arguments: ["--theme", "dark"], looks: .dark256),
    MeantTerminal(arguments: ["--theme", "contrast"], looks: .contrast256),
    MeantTerminal(arguments: ["--theme", "mono"], looks: .mono),
    MeantTerminal(arguments: ["--color", "never", "--theme", "dark"], looks: .mono),
    MeantTerminal(environment: ["NO_COLOR": "1"], looks: .mono),
    MeantTerminal(
      arguments: ["--color", "always"], environment: ["NO_COLOR": "1"], looks: .auto256),
    MeantTerminal(kind: "linux", arguments: ["--theme", "dark"], looks: .dark8),
    MeantTerminal(kind: "linux", arguments: ["--theme", "contrast"], looks: .contrast8),
  ]
}
