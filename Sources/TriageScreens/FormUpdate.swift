import TriageEngine
import TriageModel

extension ScreenState {
  /// Takes a key on the form for saving.
  mutating func press(_ key: Key, on form: SaveForm, over under: Screen) -> [Effect] {
    var form = form
    if form.asksToReplace, let choice = position(forDigit: key) {
      guard let place = brought(choice, from: form.place) else {
        return replaceChoice(choice, form, over: under)
      }
      form.place = place
      screen = .save(form, over: under)
      return []
    }
    switch keysInUse.command(for: key) {
    case .cancel: screen = under
    case .some(let turn) where Self.turns.contains(turn):
      form.place = form.asksToReplace ? moved(form.place, turn) : turned(form.place, turn)
      screen = .save(form, over: under)
    case .write: return [.save(path: form.path, overwrite: false)]
    case let command:
      form.edit(key, command)
      screen = .save(form, over: under)
    }
    return []
  }

  /// Takes a choice when a file of that name exists.
  mutating func replaceChoice(_ choice: Int, _ form: SaveForm, over under: Screen) -> [Effect] {
    if choice == 0 { return [.save(path: form.path, overwrite: true)] }
    guard choice == 1 else { return [] }
    var form = form
    form.asksToReplace = false
    form.place = ListPlace()
    screen = .save(form, over: under)
    return []
  }

  /// Takes a key on the question whether to leave.
  mutating func press(_ key: Key, onLeaving place: ListPlace, over under: Screen) -> [Effect] {
    if let digit = position(forDigit: key) {
      guard let place = brought(digit, from: place) else { return leaveChoice(digit, over: under) }
      screen = .leave(place, over: under)
      return []
    }
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .accept: return place.focus.map { leaveChoice($0, over: under) } ?? []
    case .cancel, .back: screen = under
    case .quit: return [.end]
    default: screen = .leave(moved(place, command), over: under)
    }
    return []
  }

  /// Takes a choice on leaving: stay, save first, or leave.
  mutating func leaveChoice(_ choice: Int, over under: Screen) -> [Effect] {
    guard leaveChoices.indices.contains(choice) else { return [] }
    switch leaveChoices[choice] {
    case .stay: screen = under
    case .saveThenLeave:
      screen = .save(SaveForm(path: configuration.transcriptPath, endsAfter: true), over: screen)
    case .leave: return [.end]
    }
    return []
  }
}

extension SaveForm {
  /// The longest path that can be typed, in Unicode scalars.
  static let longestPath = 1000

  /// Takes a key that types or deletes a letter, or a command that changes the path.
  mutating func edit(_ key: Key, _ command: Command?) {
    if asksToReplace { return }
    let before = path
    switch command {
    case .ending: path = withOtherEnding
    case .clear: path = ""
    default: type(key)
    }
    guard path != before || command != nil else { return }
    problem = nil
    place = ListPlace()
  }

  private mutating func type(_ key: Key) {
    switch key {
    case .backspace, .delete: path = String(path.dropLast())
    case .character(let character):
      path = path.adding(String(character), atMost: Self.longestPath)
    case .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .wheelUp, .wheelDown, .control:
      break
    }
  }

  /// The path with the next ending; one without any gets the first.
  private var withOtherEnding: String {
    let endings = [".txt", ".md", ".html", ".json", ".fhir.json"]
    guard let current = endings.lastIndex(where: path.hasSuffix) else { return path + endings[0] }
    return path.dropLast(endings[current].count) + endings[(current + 1) % endings.count]
  }
}
