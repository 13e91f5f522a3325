import Diagnostics

extension FindingLog {
  /// Reads the documents of the file, as far as it can be read.
  ///
  /// - Returns: The root of each document, at most one more than asked for, and whether the
  ///   file was read to its end.
  mutating func readYaml(documents: Int) -> (roots: [YamlTree], isWhole: Bool) {
    checkText()
    guard diagnostics.isEmpty else { return ([], false) }
    var planting = TreePlanting(events: YamlEvents(source.text), log: self)
    let (roots, obstacle) = planting.trees(atMost: documents + 1)
    self = planting.log
    // What an alias stands for is not known, so nothing sensible can be said of its place.
    if planting.hasAlias { return ([], false) }
    guard let obstacle else { return (roots, true) }
    switch obstacle {
    case .syntax(let stop):
      let syntax = YamlSyntax(stop, in: lines)
      report(YamlMistake.syntax(syntax), at: syntax.position)
      return (roots, false)
    case .tooDeep(let place):
      report(YamlMistake.tooDeep, at: place)
      return ([], false)
    }
  }
}

/// Makes a tree from events, refusing what this format does not use.
private struct TreePlanting {
  /// Why a tree stays unfinished.
  enum Obstacle: Error {
    case syntax(YamlObstacle)
    case tooDeep(SourcePosition)
  }

  let events: YamlEvents
  var log: FindingLog
  /// Whether a part that is named elsewhere stood somewhere.
  var hasAlias = false
  /// The last place that was looked at, with the number of bytes before it.
  private var last = (SourcePosition(line: 1, column: 1), 0)

  init(events: YamlEvents, log: FindingLog) {
    self.events = events
    self.log = log
  }

  /// The roots of the documents before the first obstacle, and that obstacle.
  mutating func trees(atMost count: Int) -> ([YamlTree], Obstacle?) {
    var roots: [YamlTree] = []
    do throws(Obstacle) {
      while roots.count < count, case .document = try next().kind {
        roots.append(try tree(next(), depth: 1))
        _ = try next()
      }
      return (roots, nil)
    } catch {
      return (roots, error)
    }
  }

  private func next() throws(Obstacle) -> YamlEvent {
    do { return try events.next() } catch { throw .syntax(error) }
  }

  /// The tree that begins with an event.
  private mutating func tree(_ event: YamlEvent, depth: Int) throws(Obstacle) -> YamlTree {
    let position = place(of: event)
    guard depth <= YamlMistake.mostLevels else { throw .tooDeep(position) }
    let content = try content(of: event, at: position, depth: depth)
    return YamlTree(content: content, position: position)
  }

  private mutating func content(
    of event: YamlEvent, at position: SourcePosition, depth: Int
  ) throws(Obstacle) -> YamlTree.Content {
    switch event.kind {
    case .text(let text, let style): return self.text(text, style, at: position)
    case .list: return .list(try entries(depth: depth))
    case .fields: return .fields(try fields(depth: depth))
    case .alias(let name):
      hasAlias = true
      log.report(TextMistake.alias(name), at: position, length: name.unicodeScalars.count + 1)
      return .list([])
    case .document, .end, .endOfText: return .text("", .plain)
    }
  }

  private mutating func text(
    _ text: String, _ style: YamlTree.Style, at position: SourcePosition
  ) -> YamlTree.Content {
    let hidden = text.unicodeScalars.first { $0.isUnprintable && $0 != "\n" }
    if let hidden { log.report(TextMistake.controlCharacter(hidden), at: position) }
    return .text(text, style)
  }

  private mutating func entries(depth: Int) throws(Obstacle) -> [YamlTree] {
    var entries: [YamlTree] = []
    while true {
      let event = try next()
      if case .end = event.kind { return entries }
      entries.append(try tree(event, depth: depth + 1))
    }
  }

  private mutating func fields(depth: Int) throws(Obstacle) -> [YamlTree.Field] {
    var fields: [YamlTree.Field] = []
    var lines: [String: Int] = [:]
    while true {
      let event = try next()
      if case .end = event.kind { return fields }
      let key = try tree(event, depth: depth + 1)
      let value = try tree(next(), depth: depth + 1)
      if let name = name(of: key, unlessIn: &lines) {
        fields.append(YamlTree.Field(key: name, position: key.position, value: value))
      }
    }
  }

  /// The name of a key; nil with a report when it is none, or stands twice.
  private mutating func name(of key: YamlTree, unlessIn lines: inout [String: Int]) -> String? {
    guard let name = key.text else {
      log.report(YamlMistake.keyIsNoText, at: key.position)
      return nil
    }
    guard let first = lines.updateValue(key.position.line, forKey: name) else { return name }
    log.report(
      YamlMistake.duplicateKey(name, firstLine: first), at: key.position,
      length: name.unicodeScalars.count)
    return nil
  }

  /// Where a part begins. Tags and anchors stand there before it and are refused.
  private mutating func place(of event: YamlEvent) -> SourcePosition {
    let position = event.position
    guard let offset = log.lines.offset(of: position, from: last) else { return log.lines.last }
    last = (position, offset)
    switch log.lines.byte(at: offset) {
    case UInt8(ascii: "&"):
      let name = log.lines.word(after: position)
      log.report(TextMistake.anchor(name), at: position, length: name.unicodeScalars.count + 1)
    case UInt8(ascii: "!"):
      log.report(YamlMistake.tag(log.lines.word(after: position)), at: position)
    case _: break
    }
    return position
  }
}
