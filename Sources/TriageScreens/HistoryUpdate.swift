import ProgramWords

extension HistoryState {
  /// Takes an event and changes the state.
  ///
  /// - Returns: What the program is to do outside the screen, in order.
  package mutating func handle(_ event: TerminalEvent) -> [HistoryEffect] {
    if case .resized(let size) = event {
      self.size = size
      return []
    }
    guard size.fits else { return event == .key(.control("c")) ? [.end] : [] }
    switch event {
    case .key(let key): return press(key)
    case .pasted(let text): paste(text)
    case .clicked where mouse.isOurs == false: break
    case .clicked(let position):
      switch target(ofClickAt: position) {
      case .key(let key): return press(key)
      case .item(let item): return choose(item)
      case nil: break
      }
    case .resized: break
    }
    return []
  }

  private mutating func press(_ key: Key) -> [HistoryEffect] {
    if key == .control("c") { return [.end] }
    notice = nil
    if let isOurs = mouse.take(keysInUse.command(for: key)) { return [.useMouse(isOurs)] }
    if case .export(let form, let id, let under) = screen {
      return press(key, on: form, of: id, over: under)
    }
    if let item = digit(of: key) { return bring(item) ? [] : choose(item) }
    guard let command = keysInUse.command(for: key) else { return [] }
    switch command {
    case .repaint: return [.repaint]
    case .exit: return [.end]
    case .help where !isHelp: screen = .help(over: screen, scroll: 0)
    case .cancel, .back, .help: close()
    case .open, .accept: return accept()
    case .resume: return chosen(on: screen).map { [.resume($0.id)] } ?? []
    case .overTime: return [.trend]
    case .export: startExport()
    case .delete: return askToDelete()
    case .keeping: screen = .keeping(ListPlace())
    default: move(command)
    }
    return []
  }

  private var isHelp: Bool { if case .help = screen { true } else { false } }

  /// The item that a digit chooses on this screen.
  private func digit(of key: Key) -> Int? {
    guard case .character(let character) = key, let digit = character.wholeNumberValue, digit > 0
    else { return nil }
    switch screen {
    case .list, .delete, .keeping: return digit - 1
    case .record, .course, .export, .told, .help: return nil
    }
  }

  /// Shows an item that was out of sight, so that it is read before it is chosen; false where it
  /// is in sight.
  private mutating func bring(_ item: Int) -> Bool {
    switch screen {
    case .delete(let id, let place, let under):
      guard let place = brought(item, from: place) else { return false }
      screen = .delete(of: id, place, over: under)
    case .keeping(let place):
      guard let place = brought(item, from: place) else { return false }
      screen = .keeping(place)
    case .list, .record, .course, .export, .told, .help: return false
    }
    return true
  }

  private mutating func accept() -> [HistoryEffect] {
    switch screen {
    case .list(let place), .delete(_, let place, _), .keeping(let place):
      return place.focus.map { choose($0) } ?? []
    case .told, .help: close()
    case .record, .course, .export: break
    }
    return []
  }

  private mutating func choose(_ item: Int) -> [HistoryEffect] {
    switch screen {
    case .list(let place):
      guard entries.prefix(Self.most).indices.contains(item) else { return [] }
      screen = .list(ListPlace(focus: item, scroll: place.scroll))
      return [.show(entries[item].id)]
    case .delete(let id, _, let under): return delete(item, of: id, over: under)
    case .keeping: return item < 2 ? [.keep(item == 0)] : []
    case .export(let form, let id, let under):
      return form.asksToReplace ? replace(item, form, of: id, over: under) : []
    case .record, .course, .told, .help: return []
    }
  }

  private mutating func close() {
    switch screen {
    case .export(_, _, let under), .delete(_, _, let under), .told(_, _, let under),
      .help(let under, _):
      screen = under
    case .record(let id, _, _):
      screen = .list(ListPlace(focus: entries.firstIndex { $0.id == id }))
    case .list, .course, .keeping:
      screen = .list(ListPlace(focus: entries.isEmpty ? nil : 0))
    }
  }

  private mutating func move(_ command: Command) {
    switch screen {
    case .list(let place): screen = .list(moved(place, command))
    case .delete(let id, let place, let under):
      screen = .delete(of: id, moved(place, command), over: under)
    case .keeping(let place): screen = .keeping(moved(place, command))
    case .record(let id, let lines, let scroll):
      screen = .record(of: id, lines: lines, scroll: scrolled(scroll, command))
    case .course(let course, let scroll):
      screen = .course(course, scroll: scrolled(scroll, command))
    case .told(let news, let scroll, let under):
      screen = .told(news, scroll: scrolled(scroll, command), over: under)
    case .help(let under, let scroll):
      screen = .help(over: under, scroll: scrolled(scroll, command))
    case .export: break
    }
  }

  private mutating func askToDelete() -> [HistoryEffect] {
    guard let chosen = chosen(on: screen) else { return [] }
    screen = .delete(of: chosen.id, ListPlace(), over: screen)
    return [.discardTypeAhead]
  }

  /// What can be chosen when it is asked what to delete.
  func deletionChoices(of id: String?) -> [DeletionChoice] {
    id == nil ? [.all, .nothing] : entries.count > 1 ? [.one, .all, .nothing] : [.one, .nothing]
  }

  /// Deletes one, or nothing; before all are deleted, that is asked again.
  private mutating func delete(
    _ item: Int, of id: String?, over under: HistoryScreen
  ) -> [HistoryEffect] {
    let choices = deletionChoices(of: id)
    guard choices.indices.contains(item) else { return [] }
    switch (choices[item], id) {
    case (.one, let id?): return [.delete(id)]
    case (.all, nil): return [.deleteAll]
    case (.all, _?):
      screen = .delete(of: nil, ListPlace(), over: under)
      return [.discardTypeAhead]
    case (.one, nil), (.nothing, _): screen = under
    }
    return []
  }
}

// Writing a record to a file.
extension HistoryState {
  private mutating func startExport() {
    guard let chosen = chosen(on: screen) else { return }
    let time = chosen.when.replacing(":", with: "").replacing(" ", with: "-")
    screen = .export(
      SaveForm(path: "\(folder)\(Words.fileName(at: time)).txt"), of: chosen.id, over: screen)
  }

  private mutating func press(
    _ key: Key, on form: SaveForm, of id: String, over under: HistoryScreen
  ) -> [HistoryEffect] {
    var form = form
    if form.asksToReplace, let choice = position(forDigit: key) {
      guard let place = brought(choice, from: form.place) else {
        return replace(choice, form, of: id, over: under)
      }
      form.place = place
      screen = .export(form, of: id, over: under)
      return []
    }
    switch keysInUse.command(for: key) {
    case .cancel: screen = under
    case .write: return [.export(id, path: form.path, overwrite: false)]
    case .repaint: return [.repaint]
    case .some(let turn) where ScreenState.turns.contains(turn):
      form.place = form.asksToReplace ? moved(form.place, turn) : turned(form.place, turn)
      screen = .export(form, of: id, over: under)
    case let command:
      form.edit(key, command)
      screen = .export(form, of: id, over: under)
    }
    return []
  }

  private mutating func replace(
    _ choice: Int, _ form: SaveForm, of id: String, over under: HistoryScreen
  ) -> [HistoryEffect] {
    if choice == 0 { return [.export(id, path: form.path, overwrite: true)] }
    guard choice == 1 else { return [] }
    var form = form
    form.asksToReplace = false
    form.place = ListPlace()
    screen = .export(form, of: id, over: under)
    return []
  }

  private mutating func paste(_ text: String) {
    guard case .export(var form, let id, let under) = screen, !form.asksToReplace else { return }
    form.path = form.path.adding(text.withoutControls, atMost: SaveForm.longestPath)
    form.place = ListPlace()
    screen = .export(form, of: id, over: under)
  }
}
