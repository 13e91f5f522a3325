import TriageModel

extension ScreenState {
  /// Takes a key while the person moves on the figure; nil for a key that means there what it
  /// means on the list.
  func moved(_ entry: QuestionEntry, onMap key: Key) -> QuestionEntry? {
    guard entry.isOnMap, let map = currentMap, let spot = entry.spot(on: map) else { return nil }
    switch key {
    case .up: return entry.moved(to: map.spot(from: spot, .up), on: map)
    case .down: return entry.moved(to: map.spot(from: spot, .down), on: map)
    case .left: return entry.moved(to: map.spot(from: spot, .left), on: map)
    case .right: return entry.moved(to: map.spot(from: spot, .right), on: map)
    case .tab, .backTab, .escape: return entry.onList
    case .character, .enter, .backspace, .delete, .home, .end, .pageUp, .pageDown, .wheelUp,
      .wheelDown, .control:
      return nil
    }
  }

  /// From the list to the figure: to the option with the focus, else to the first that is drawn.
  func entered(_ entry: QuestionEntry) -> QuestionEntry {
    guard let map = currentMap else { return entry }
    let spot = entry.place.focus.flatMap(map.spot(ofOption:))
    let first = map.drawing.spots.indices.first { map.option(atSpot: $0) != nil }
    return (spot ?? first).map { entry.moved(to: $0, on: map) } ?? entry
  }

  /// The figure on the screen, if there is one.
  var currentMap: PlacedMap? { page(in: layout).map }
}

extension QuestionEntry {
  /// The entry with the focus on a spot of the figure.
  fileprivate func moved(to spot: Int, on map: PlacedMap) -> QuestionEntry {
    var entry = self
    entry.isOnMap = true
    entry.spot = spot
    entry.place.focus = map.option(atSpot: spot) ?? place.focus
    return entry
  }

  /// The entry with the focus in the list.
  var onList: QuestionEntry {
    var entry = self
    entry.isOnMap = false
    entry.spot = nil
    return entry
  }
}
