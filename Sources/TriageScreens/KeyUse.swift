import ProgramWords
import TextLayout

/// The keys in use on a screen, and what they mean there.
struct KeyUse {
  /// The commands in use.
  let commands: [Command]
  /// Whether letters are text.
  let isTyping: Bool

  /// These commands, and the one in use everywhere.
  init(commands: [Command], isTyping: Bool = false) {
    self.commands = commands + [.repaint]
    self.isTyping = isTyping
  }

  /// The same keys, the wheel where the mouse is ours, and the letter that changes whose it is,
  /// unless letters are text.
  func adding(_ mouse: MouseUse) -> KeyUse {
    let wheel: [Command] = mouse.isOurs == true ? [] : [.wheelUp, .wheelDown]
    let all = commands.filter { !wheel.contains($0) }
    return KeyUse(commands: all + (isTyping ? [] : mouse.commands), isTyping: isTyping)
  }

  /// The keys that turn the pages of a long text.
  static let turns = KeyUse(commands: ScreenState.turns)

  /// What a key means; nil when nothing.
  func command(for key: Key) -> Command? {
    if isTyping, key == .left { return nil }
    if isTyping, case .character = key { return nil }
    return keyMap.first { binding in
      commands.contains(binding.command) && (binding.keys + binding.also).contains(key)
    }?.command
  }

  /// The keys that help names for a command: the best known of those that mean it here.
  func keys(for binding: KeyBinding) -> [Key] {
    let known = binding.keys.filter { command(for: $0) == binding.command }
    return known.isEmpty ? binding.also.filter { command(for: $0) == binding.command } : known
  }

  /// What help says: the keys of each command, and what it does.
  var help: [(keys: String, does: String)] {
    keyMap.compactMap { binding in
      let keys = keys(for: binding).map(\.shortName)
      return keys.isEmpty ? nil : (Words.alternatives(keys), binding.words.does)
    }
  }

  /// The key of a command at the foot; nil where it is not in use.
  func foot(_ command: Command) -> FootKey? {
    guard let binding = keyMap.first(where: { $0.command == command }) else { return nil }
    let keys = keys(for: binding)
    if command == .figure, !keys.isEmpty {
      return FootKey(key: nil, words: KeyWords.foot(KeyWords.arrows, binding.words.short))
    }
    return keys.first.map {
      FootKey(key: $0, words: KeyWords.foot($0.shortName, binding.words.short))
    }
  }

  /// The keys that matter most, in two lines at most.
  ///
  /// - Parameters:
  ///   - wanted: The commands to name where they are in use, most needed first.
  ///   - before: What comes before all of them.
  ///   - width: The columns of a line.
  /// - Returns: The keys of each line.
  func foot(_ wanted: [Command], before: [FootKey] = [], width: Int) -> [[FootKey]] {
    let all = (before + wanted.compactMap { foot($0) }).prefix(FootKey.most)
      .map { $0.fitting(width) }
    var lines: [[FootKey]] = [[]]
    for key in all {
      if FootKey.width(of: lines[lines.count - 1] + [key]) <= width {
        lines[lines.count - 1].append(key)
      } else if lines.count < 2 {
        lines.append([key])
      }
    }
    return lines
  }
}

/// A key named at the foot of the screen.
struct FootKey: Equatable {
  /// The key; nil where several are named in one.
  let key: Key?
  /// Its name, and what it does in a word or two.
  let words: String

  /// How many keys stand at the foot.
  static let most = 5
  /// What stands between two of them.
  static let gap = "   "

  /// The same with no more than one word of what it does, where all have no room.
  func fitting(_ width: Int) -> FootKey {
    if displayWidth(of: words) <= width { return self }
    return FootKey(key: key, words: words.split(separator: " ").prefix(2).joined(separator: " "))
  }

  /// The columns of keys in one line.
  static func width(of keys: [FootKey]) -> Int { displayWidth(of: line(keys).text) }

  /// Keys in one line.
  static func line(_ keys: [FootKey]) -> Line {
    Line(keys.map(\.words).joined(separator: gap), .keys)
  }

  /// The key that is named at a column of a line; nil between two.
  static func key(at column: Int, of keys: [FootKey]) -> Key? {
    var start = 0
    for named in keys {
      let end = start + displayWidth(of: named.words)
      if (start..<end).contains(column) { return named.key }
      start = end + gap.count
    }
    return nil
  }
}
