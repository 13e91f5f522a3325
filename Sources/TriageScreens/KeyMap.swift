/// Which keys stand for a command, and what help says of it.
struct KeyBinding: Sendable {
  let command: Command
  /// The keys that help names, the best known first.
  let keys: [Key]
  /// More keys, for those who know them.
  var also: [Key] = []
  /// What it does, in a few words for help.
  let does: String
  /// The same in one word for the foot of the screen.
  let short: String
}

/// All keys, in the order in which help lists them: the one place that says what a key does. Of
/// two commands with the same key the first that is in use counts.
let keyMap: [KeyBinding] = [
  KeyBinding(command: .start, keys: [.enter], does: "start the questions", short: "start"),
  KeyBinding(command: .accept, keys: [.enter], does: "accept what is chosen", short: "accept"),
  KeyBinding(
    command: .keep, keys: [.enter], does: "keep your words, or leave the question out",
    short: "accept or leave out"),
  KeyBinding(command: .change, keys: [.enter], does: "change the answer", short: "change"),
  KeyBinding(command: .open, keys: [.enter], does: "show these answers", short: "show"),
  KeyBinding(command: .write, keys: [.enter], does: "save the record", short: "save"),
  KeyBinding(
    command: .tick, keys: [.character(" ")], also: [.character("x")],
    does: "choose an answer, or clear it", short: "tick"),
  KeyBinding(
    command: .figure, keys: [.up, .down, .left, .right], does: "move on the body map",
    short: "move"),
  KeyBinding(
    command: .list, keys: [.tab, .escape], also: [.backTab], does: "back to the list",
    short: "list"),
  KeyBinding(
    command: .map, keys: [.tab], does: "to the body map, where the arrow keys move",
    short: "body map"),
  KeyBinding(
    command: .ending, keys: [.tab], does: "end the name otherwise", short: "ending"),
  KeyBinding(command: .clear, keys: [.control("u")], does: "clear the line", short: "clear"),
  KeyBinding(command: .more, keys: [.up], does: "one more", short: "more"),
  KeyBinding(command: .less, keys: [.down], does: "one less", short: "less"),
  KeyBinding(
    command: .keeping, keys: [.character("k")], does: "say whether answers are kept",
    short: "keep"),
  KeyBinding(
    command: .down, keys: [.down, .character("j"), .tab], also: [.control("n")],
    does: "move down", short: "move"),
  KeyBinding(
    command: .up, keys: [.up, .character("k")], also: [.control("p")], does: "move up", short: "up"),
  KeyBinding(
    command: .pageDown, keys: [.pageDown], also: [.control("d"), .character(" ")],
    does: "read on", short: "more"),
  KeyBinding(
    command: .pageUp, keys: [.pageUp], also: [.control("u")], does: "read back", short: "up"),
  KeyBinding(
    command: .first, keys: [.home, .character("g")], does: "to the beginning", short: "first"),
  KeyBinding(command: .last, keys: [.end, .character("G")], does: "to the end", short: "last"),
  KeyBinding(
    command: .back, keys: [.character("b"), .left, .backTab],
    does: "go back; your answers are kept",
    short: "back"),
  KeyBinding(
    command: .skip, keys: [.character("s")], does: "pass over a question that may be left out",
    short: "skip"),
  KeyBinding(
    command: .resume, keys: [.character("r")], does: "go on with these answers",
    short: "go on"),
  KeyBinding(
    command: .export, keys: [.character("e")], does: "write these answers to a file",
    short: "export"),
  KeyBinding(
    command: .delete, keys: [.character("d")], does: "delete these answers, or all",
    short: "delete"),
  KeyBinding(
    command: .review, keys: [.character("r")], does: "see and change your answers",
    short: "answers"),
  KeyBinding(
    command: .warning, keys: [.character("w")], does: "read the warning again", short: "warning"),
  KeyBinding(
    command: .save, keys: [.character("s")], does: "save the record (on the result)",
    short: "save"),
  KeyBinding(
    command: .overTime, keys: [.character("t")], does: "see how it goes over time",
    short: "over time"),
  KeyBinding(
    command: .goOn, keys: [.character("c")], does: "go on (from your answers or the result)",
    short: "go on"),
  KeyBinding(
    command: .help, keys: [.character("?")], also: [.tab], does: "this help, and why we ask",
    short: "help"),
  KeyBinding(command: .cancel, keys: [.escape], does: "close this", short: "close"),
  KeyBinding(
    command: .leave, keys: [.character("q"), .control("c")], does: "leave; you are asked first",
    short: "leave"),
  KeyBinding(command: .quit, keys: [.control("c")], does: "leave at once", short: "leave now"),
  KeyBinding(
    command: .exit, keys: [.character("q"), .control("c")], does: "leave", short: "leave"),
  KeyBinding(
    command: .repaint, keys: [.control("l")], does: "paint the screen anew", short: "repaint"),
]

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
