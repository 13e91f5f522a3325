import TriageEngine
import TriageModel

extension ScreenState {
  /// The longest path that can be typed, in Unicode scalars.
  static let longestPath = 1000

  /// Takes a key on the form for saving.
  mutating func press(_ key: Key, on form: SaveForm, over under: Screen) -> [Effect] {
    if key == .escape {
      screen = under
      return []
    }
    if form.asksToReplace {
      return position(forDigit: key).map { replaceChoice($0, form, over: under) } ?? []
    }
    var form = form
    switch key {
    case .enter: return [.save(path: form.path, overwrite: false)]
    case .tab: form.path = withOtherEnding(form.path)
    case .backspace, .delete: form.path = String(form.path.dropLast())
    case .control("u"): form.path = ""
    case .character(let character):
      form.path = form.path.adding(String(character), atMost: Self.longestPath)
    case .escape, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .control:
      break
    }
    form.problem = nil
    screen = .save(form, over: under)
    return []
  }

  /// Takes a choice when a file of that name exists.
  mutating func replaceChoice(_ choice: Int, _ form: SaveForm, over under: Screen) -> [Effect] {
    if choice == 0 { return [.save(path: form.path, overwrite: true)] }
    var form = form
    form.asksToReplace = choice != 1
    screen = .save(form, over: under)
    return []
  }

  private func withOtherEnding(_ path: String) -> String {
    if path.hasSuffix(".txt") { return path.dropLast(4) + ".json" }
    return (path.hasSuffix(".json") ? String(path.dropLast(5)) : path) + ".txt"
  }

  /// Takes a key on the question whether to leave.
  mutating func press(_ key: Key, onLeaving place: ListPlace, over under: Screen) -> [Effect] {
    if let digit = position(forDigit: key) { return leaveChoice(digit, over: under) }
    if key == .control("c") { return [.end] }
    let moves: [Command] = [.up, .down, .first, .last, .pageUp, .pageDown]
    guard let command = command(for: key, among: moves + [.accept, .cancel, .back]) else {
      return []
    }
    switch command {
    case .accept: return place.focus.map { leaveChoice($0, over: under) } ?? []
    case .cancel, .back: screen = under
    default: screen = .leave(moved(place, command), over: under)
    }
    return []
  }

  /// Takes a choice on leaving: stay, save first, or leave.
  mutating func leaveChoice(_ choice: Int, over under: Screen) -> [Effect] {
    switch choice {
    case 0: screen = under
    case 1:
      screen = .save(SaveForm(path: configuration.transcriptPath, endsAfter: true), over: screen)
    case 2: return [.end]
    default: break
    }
    return []
  }
}
