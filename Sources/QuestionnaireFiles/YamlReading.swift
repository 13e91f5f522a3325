import Diagnostics
import Yams

extension FindingLog {
  /// Reads the documents of the file, as far as it can be read.
  ///
  /// - Returns: The root of each document, at most one more than asked for, and whether the
  ///   file was read to its end.
  mutating func readYaml(documents: Int) -> (roots: [YamlTree], isWhole: Bool) {
    checkText()
    checkAliases()
    guard diagnostics.isEmpty else { return ([], false) }
    var repair = KeyRepair(text: source.text)
    while true {
      let (nodes, error) = parse(repair.text, documents: documents)
      if let error, repair.renameDuplicate(of: error) { continue }
      if let error { report(error) }
      let trees = trees(of: nodes, repair)
      return trees.map { ($0, error == nil) } ?? ([], false)
    }
  }

  /// The nodes before the first error, and that error.
  private func parse(_ text: String, documents: Int) -> ([Node], YamlError?) {
    var nodes: [Node] = []
    do {
      // Nodes are read as they stand: the tables that make values of them are not needed.
      let parser = try Parser(
        yaml: text, resolver: .basic, constructor: Constructor([:], [:], [:]), encoding: .utf8)
      while nodes.count <= documents, let node = try parser.nextRoot() { nodes.append(node) }
      return (nodes, nil)
    } catch let error as YamlError {
      return (nodes, error)
    } catch {
      return (nodes, .memory)
    }
  }

  /// The trees of some nodes; nil with a report if one of them is too deep.
  private mutating func trees(of nodes: [Node], _ repair: KeyRepair) -> [YamlTree]? {
    var planting = TreePlanting(repair: repair, log: self)
    let trees = nodes.map { planting.tree($0, depth: 1) }
    self = planting.log
    guard let place = planting.tooDeep else { return trees }
    report(YamlMistake.tooDeep, at: place)
    return nil
  }

  private mutating func report(_ error: YamlError) {
    let syntax = YamlSyntax(error, in: lines)
    report(YamlMistake.syntax(syntax), at: syntax.position)
  }
}

/// Makes our tree from the nodes of the YAML library, refusing what this format does not use.
private struct TreePlanting {
  let repair: KeyRepair
  var log: FindingLog
  /// The first place that is too deep.
  var tooDeep: SourcePosition?
  /// The last place that was looked at, with the number of bytes before it.
  private var last = (SourcePosition(line: 1, column: 1), 0)

  init(repair: KeyRepair, log: FindingLog) {
    self.repair = repair
    self.log = log
  }

  mutating func tree(_ node: Node, depth: Int) -> YamlTree {
    let position = place(of: node)
    guard depth <= YamlMistake.mostLevels else {
      tooDeep = tooDeep ?? position
      return YamlTree(content: .text("", .plain), position: position)
    }
    return YamlTree(content: content(of: node, at: position, depth: depth), position: position)
  }

  private mutating func content(
    of node: Node, at position: SourcePosition, depth: Int
  ) -> YamlTree.Content {
    switch node {
    case .scalar(let scalar): text(of: scalar, at: position)
    case .sequence(let sequence): .list(sequence.map { tree($0, depth: depth + 1) })
    case .mapping(let mapping): .fields(fields(of: mapping, depth: depth))
    case .alias: .list([])
    }
  }

  private mutating func text(
    of scalar: Node.Scalar, at position: SourcePosition
  ) -> YamlTree.Content {
    let hidden = scalar.string.unicodeScalars.first { $0.isUnprintable && $0 != "\n" }
    if let hidden { log.report(TextMistake.controlCharacter(hidden), at: position) }
    return switch scalar.style {
    case .any, .plain: .text(scalar.string, .plain)
    case .singleQuoted, .doubleQuoted: .text(scalar.string, .quoted)
    case .literal, .folded: .text(scalar.string, .block)
    }
  }

  private mutating func fields(of mapping: Node.Mapping, depth: Int) -> [YamlTree.Field] {
    var lines: [String: Int] = [:]
    return mapping.compactMap { key, value in
      let (name, position) = self.key(key, depth: depth)
      let value = tree(value, depth: depth + 1)
      guard let name else { return nil }
      if let first = lines.updateValue(position.line, forKey: name) {
        let mistake = YamlMistake.duplicateKey(name, firstLine: first)
        log.report(mistake, at: position, length: name.unicodeScalars.count)
        return nil
      }
      return YamlTree.Field(key: name, position: position, value: value)
    }
  }

  private mutating func key(_ node: Node, depth: Int) -> (String?, SourcePosition) {
    let key = tree(node, depth: depth + 1)
    if let text = key.text { return (repair.name(of: text), key.position) }
    log.report(YamlMistake.keyIsNoText, at: key.position)
    return (nil, key.position)
  }

  /// Where a node begins. Tags and anchors stand there before it and are refused.
  private mutating func place(of node: Node) -> SourcePosition {
    let position = node.mark.map { SourcePosition($0) } ?? log.lines.last
    guard let offset = log.lines.offset(of: position, from: last) else { return log.lines.last }
    last = (position, offset)
    switch log.lines.byte(at: offset) {
    case UInt8(ascii: "&"):
      log.report(TextMistake.anchor(log.lines.word(after: position)), at: position)
    case UInt8(ascii: "!"):
      log.report(YamlMistake.tag(log.lines.word(after: position)), at: position)
    case _: break
    }
    return position
  }
}
