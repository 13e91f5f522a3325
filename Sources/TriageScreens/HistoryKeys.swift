extension HistoryState {
  /// The keys in use on the screen.
  var keysInUse: KeyUse { keysInUse(on: screen) }

  /// The keys in use on a screen of what is kept.
  func keysInUse(on screen: HistoryScreen) -> KeyUse {
    ownKeys(of: screen).adding(mouse)
  }

  private func ownKeys(of screen: HistoryScreen) -> KeyUse {
    let moves = ScreenState.moves
    switch screen {
    case .list(let place):
      let open: [Command] = place.focus == nil ? [] : [.open]
      let many: [Command] = entries.isEmpty ? [] : [.overTime]
      return KeyUse(
        commands: moves + open + many + actions(on: chosen(on: screen)) + [.keeping, .help, .exit])
    case .record:
      return KeyUse(
        commands: moves + actions(on: chosen(on: screen)) + [.back, .cancel, .help, .exit])
    case .course: return KeyUse(commands: moves + [.back, .cancel, .help, .exit])
    case .export(let form, _, _):
      return form.asksToReplace
        ? KeyUse(commands: [.cancel] + ScreenState.turns, isTyping: true)
        : KeyUse(commands: [.write, .ending, .clear, .cancel] + ScreenState.turns, isTyping: true)
    case .delete, .keeping: return KeyUse(commands: moves + [.accept, .back, .cancel])
    case .told: return KeyUse(commands: moves + [.accept, .back, .cancel])
    case .help: return KeyUse(commands: moves + [.accept, .cancel, .help, .back])
    }
  }

  /// What can be done with one interview.
  private func actions(on entry: HistoryEntry?) -> [Command] {
    guard let entry else { return [] }
    return entry.isFinished ? [.export, .delete] : [.resume, .export, .delete]
  }
}
