import ProgramWords
import TextLayout

/// The keys that choose an item, in one.
func footChoices(_ count: Int) -> [FootKey] {
  [FootKey(key: nil, words: KeyWords.footChoose(count))]
}

/// A list of things to choose from.
func addChoices(to page: inout Page, _ choices: [String], focus: Int?, width: Int) {
  page.addGap()
  page.focus = focus
  for (position, choice) in choices.enumerated() {
    page.addItem { page in
      page.add(
        choice, focus == position ? .focused : .plain, width: width,
        first: itemPrefix(position, isFocused: focus == position, mark: ""))
    }
  }
}

extension Page {
  /// The page with a foot that names the way on where there is more to read, and only there; at the
  /// end it may name the way back.
  func settled(in layout: Layout, scrolledTo scroll: Int) -> Page {
    let furthest = layout.furthest(self)
    let named = footer.joined()
    let inSight = footer.prefix(layout.footerRows(of: self)).joined()
    var page = self
    if layout.top(of: self, scrolledTo: scroll) == furthest {
      let back = furthest == 0 ? nil : KeyUse.turns.foot(.pageUp)
      page.footer = footer.map { $0.compactMap { $0.key == .pageDown ? back : $0 } }
    } else if focus == nil, !named.isEmpty, !inSight.contains(where: { $0.key == .pageDown }) {
      let others = named.filter { $0.key != .pageDown }
      let all = [KeyUse.turns.foot(.pageDown)].compactMap { $0 } + others
      page.footer = KeyUse.turns.foot([], before: all, width: layout.width)
    }
    return page
  }

  /// Adds the form for the path of a record: the path that is typed, or the question whether a
  /// file is replaced.
  mutating func add(_ form: SaveForm, in layout: Layout) {
    add(Words.saveHow, width: layout.width)
    addGap()
    guard form.asksToReplace else { return addPath(of: form, width: layout.width) }
    add(ScreenWords.exists(form.path), .problem, width: layout.width)
    addChoices(
      to: &self, [Words.replaceFile, Words.otherName], focus: nil, width: layout.width)
  }

  private mutating func addPath(of form: SaveForm, width: Int) {
    addField(form.path, isReading: form.place.isReading, width: width)
    if let problem = form.problem {
      addGap()
      add(problem: problem, width: width)
    }
  }

  /// Adds the keys in use, each with what it does.
  mutating func add(_ use: KeyUse, width: Int) {
    for line in use.help {
      if width < 50 {
        add("\(line.keys): \(line.does)", width: width, indent: "  ")
      } else {
        add(line.does, width: width, first: line.keys.padded(to: 25))
      }
    }
  }
}

extension String {
  /// The text with spaces behind it up to a number of columns.
  fileprivate func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - displayWidth(of: self)))
  }
}
