import ProgramWords

/// Which keys stand for a command, and what help says of it.
struct KeyBinding: Sendable {
  let command: Command
  /// The keys that help names, the best known first.
  let keys: [Key]
  /// More keys, for those who know them.
  var also: [Key] = []
  /// What it does, for help and for the foot of the screen.
  let words: KeyWords.Use
}

/// All keys, in the order in which help lists them: the one place that says what a key does. Of
/// two commands with the same key the first that is in use counts.
let keyMap: [KeyBinding] = [
  KeyBinding(command: .start, keys: [.enter], words: KeyWords.start),
  KeyBinding(command: .accept, keys: [.enter], words: KeyWords.accept),
  KeyBinding(command: .keep, keys: [.enter], words: KeyWords.keep),
  KeyBinding(command: .change, keys: [.enter], words: KeyWords.change),
  KeyBinding(command: .open, keys: [.enter], words: KeyWords.open),
  KeyBinding(command: .write, keys: [.enter], words: KeyWords.write),
  KeyBinding(
    command: .tick, keys: [.character(" ")], also: [.character("x")], words: KeyWords.tick),
  KeyBinding(command: .figure, keys: [.up, .down, .left, .right], words: KeyWords.figure),
  KeyBinding(command: .list, keys: [.tab, .escape], also: [.backTab], words: KeyWords.list),
  KeyBinding(command: .map, keys: [.tab], words: KeyWords.map),
  KeyBinding(command: .ending, keys: [.tab], words: KeyWords.ending),
  KeyBinding(command: .clear, keys: [.control("u")], words: KeyWords.clear),
  KeyBinding(command: .more, keys: [.up], words: KeyWords.more),
  KeyBinding(command: .less, keys: [.down], words: KeyWords.less),
  KeyBinding(command: .keeping, keys: [.character("k")], words: KeyWords.keeping),
  KeyBinding(
    command: .down, keys: [.down, .character("j"), .tab], also: [.control("n")],
    words: KeyWords.down),
  KeyBinding(
    command: .up, keys: [.up, .character("k")], also: [.control("p")], words: KeyWords.up),
  KeyBinding(
    command: .pageDown, keys: [.pageDown], also: [.control("d"), .character(" ")],
    words: KeyWords.pageDown),
  KeyBinding(command: .pageUp, keys: [.pageUp], also: [.control("u")], words: KeyWords.pageUp),
  KeyBinding(command: .wheelDown, keys: [.wheelDown], words: KeyWords.wheelDown),
  KeyBinding(command: .wheelUp, keys: [.wheelUp], words: KeyWords.wheelUp),
  KeyBinding(command: .first, keys: [.home, .character("g")], words: KeyWords.first),
  KeyBinding(command: .last, keys: [.end, .character("G")], words: KeyWords.last),
  KeyBinding(command: .back, keys: [.character("b"), .left, .backTab], words: KeyWords.back),
  KeyBinding(command: .skip, keys: [.character("s")], words: KeyWords.skip),
  KeyBinding(command: .resume, keys: [.character("r")], words: KeyWords.resume),
  KeyBinding(command: .export, keys: [.character("e")], words: KeyWords.export),
  KeyBinding(command: .delete, keys: [.character("d")], words: KeyWords.delete),
  KeyBinding(command: .review, keys: [.character("r")], words: KeyWords.review),
  KeyBinding(command: .warning, keys: [.character("w")], words: KeyWords.warning),
  KeyBinding(command: .save, keys: [.character("s")], words: KeyWords.save),
  KeyBinding(command: .overTime, keys: [.character("t")], words: KeyWords.overTime),
  KeyBinding(command: .goOn, keys: [.character("c")], words: KeyWords.goOn),
  KeyBinding(command: .help, keys: [.character("?")], also: [.tab], words: KeyWords.help),
  KeyBinding(command: .cancel, keys: [.escape], words: KeyWords.cancel),
  KeyBinding(command: .leave, keys: [.character("q"), .control("c")], words: KeyWords.leave),
  KeyBinding(command: .quit, keys: [.control("c")], words: KeyWords.quit),
  KeyBinding(command: .exit, keys: [.character("q"), .control("c")], words: KeyWords.exit),
  KeyBinding(command: .freeMouse, keys: [.character("m")], words: KeyWords.freeMouse),
  KeyBinding(command: .takeMouse, keys: [.character("m")], words: KeyWords.takeMouse),
  KeyBinding(command: .repaint, keys: [.control("l")], words: KeyWords.repaint),
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
    case .character(" "): KeyWords.space
    case .character(let character): String(character)
    case .enter: KeyWords.enter
    case .escape: KeyWords.escape
    case .tab: KeyWords.tab
    case .backTab: KeyWords.backTab
    case .backspace: KeyWords.backspace
    case .delete: KeyWords.deleteKey
    case .up: KeyWords.upArrow
    case .down: KeyWords.downArrow
    case .left: KeyWords.leftArrow
    case .right: KeyWords.rightArrow
    case .home: KeyWords.home
    case .end: KeyWords.end
    case .pageUp: KeyWords.pageUpKey
    case .pageDown: KeyWords.pageDownKey
    case .wheelUp: KeyWords.wheelUpKey
    case .wheelDown: KeyWords.wheelDownKey
    case .control(let letter): KeyWords.control(letter.uppercased())
    }
  }
}
