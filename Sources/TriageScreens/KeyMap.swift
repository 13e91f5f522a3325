import TextLayout

/// Which keys stand for a command, and what help says of it.
struct KeyBinding: Sendable {
  let command: Command
  let keys: [Key]
  /// The keys as people read them.
  let name: String
  /// What it does, in a few words for help.
  let does: String
  /// The same in one word for the foot of the screen.
  let short: String
}

/// All keys, in the order in which help lists them: the one place that says what a key does.
let keyMap: [KeyBinding] = [
  KeyBinding(
    command: .accept, keys: [.enter], name: "Enter", does: "accept what is chosen",
    short: "accept"),
  KeyBinding(
    command: .tick, keys: [.character(" "), .character("x")], name: "Space",
    does: "tick or untick an answer", short: "tick"),
  KeyBinding(
    command: .map, keys: [.tab], name: "Tab",
    does: "to the body map, where the arrow keys move, and back to the list", short: "body map"),
  KeyBinding(
    command: .down, keys: [.down, .character("j"), .tab, .control("n")], name: "Down, j or Tab",
    does: "move down", short: "move"),
  KeyBinding(
    command: .up, keys: [.up, .character("k"), .control("p")], name: "Up or k", does: "move up",
    short: "up"),
  KeyBinding(
    command: .pageDown, keys: [.pageDown, .control("d")], name: "PgDn", does: "read on",
    short: "more"),
  KeyBinding(
    command: .pageUp, keys: [.pageUp, .control("u")], name: "PgUp", does: "read back",
    short: "less"),
  KeyBinding(
    command: .first, keys: [.home, .character("g")], name: "Home or g", does: "to the first",
    short: "first"),
  KeyBinding(
    command: .last, keys: [.end, .character("G")], name: "End or G", does: "to the last",
    short: "last"),
  KeyBinding(
    command: .back, keys: [.character("b"), .left, .backTab], name: "b, Left or Shift-Tab",
    does: "go back; your answers are kept", short: "back"),
  KeyBinding(
    command: .skip, keys: [.character("s")], name: "s",
    does: "pass over a question that may be left out",
    short: "skip"),
  KeyBinding(
    command: .review, keys: [.character("r")], name: "r", does: "see and change your answers",
    short: "answers"),
  KeyBinding(
    command: .warning, keys: [.character("w")], name: "w", does: "read the warning again",
    short: "warning"),
  KeyBinding(
    command: .save, keys: [.character("s")], name: "s", does: "save the record (on the result)",
    short: "save"),
  KeyBinding(
    command: .goOn, keys: [.character("c")], name: "c",
    does: "go on (from your answers or the result)",
    short: "go on"),
  KeyBinding(
    command: .help, keys: [.character("?")], name: "?", does: "this help, and why we ask",
    short: "help"),
  KeyBinding(
    command: .cancel, keys: [.escape], name: "Esc", does: "close this", short: "close"),
  KeyBinding(
    command: .leave, keys: [.character("q"), .control("c")], name: "q",
    does: "leave; you are asked first",
    short: "leave"),
  KeyBinding(
    command: .repaint, keys: [.control("l")], name: "Ctrl-L", does: "paint the screen anew",
    short: "repaint"),
]

/// What a key means on a screen where these commands are in use; nil when nothing.
func command(for key: Key, among commands: [Command]) -> Command? {
  keyMap.first { commands.contains($0.command) && $0.keys.contains(key) }?.command
}

/// The keys that choose an item directly: nine digits, 0, then letters that mean nothing else,
/// whether they are typed large or small.
private let choosers = Array("1234567890ADEFHI")

/// The item that a key chooses directly, as a position from 0; nil when it is no such key.
func position(forDigit key: Key) -> Int? {
  guard case .character(let character) = key else { return nil }
  return choosers.firstIndex { String($0) == character.uppercased() }
}

/// What stands beside an item: the key that chooses it; empty behind the last such key.
func digit(forPosition position: Int) -> String {
  choosers.indices.contains(position) ? String(choosers[position]) : ""
}

/// The foot of a screen: the keys that matter now, as many as fit, on at most two lines.
func footer(_ commands: [Command], before: [String] = [], width: Int) -> [Line] {
  let bindings = commands.compactMap { command in keyMap.first { $0.command == command } }
  let items = before + bindings.map { "\($0.keys.first?.shortName ?? $0.name) \($0.short)" }
  var lines = [""]
  for item in items {
    let last = lines[lines.count - 1]
    let joined = last.isEmpty ? item : last + "   " + item
    if displayWidth(of: joined) <= width {
      lines[lines.count - 1] = joined
    } else if lines.count < 2 {
      lines.append(item)
    }
  }
  return lines.map { Line($0, .keys) }
}

extension Key {
  /// The key in a word for the foot of the screen.
  var shortName: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .control(let letter): "Ctrl-" + letter.uppercased()
    }
  }
}
