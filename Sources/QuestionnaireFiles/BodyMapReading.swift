import TriageModel

extension Reader {
  /// The body map file.
  mutating func bodyMap(_ root: YamlTree) -> BodyMap {
    let file = fields(root, .bodyMapFile)
    let letters = regionLetters(entries(file["regions"], of: "regions"))
    var sizes: Set<BodyMap.Drawing.Size> = []
    var drawings: [BodyMap.Drawing] = []
    for node in list(file["drawings"], of: "drawings") {
      let drawing = drawing(node, letters)
      if !sizes.insert(drawing.size).inserted, let size = node["size"] {
        report(BodyMapMistake.secondOfSize(drawing.size.rawValue), at: size)
      }
      drawings.append(drawing)
    }
    let sorted = BodyMap.Drawing.Size.allCases.compactMap { size in
      drawings.first { $0.size == size }
    }
    return BodyMap(regions: names.regions.entries.map { RegionID($0.name) }, drawings: sorted)
  }

  /// Learns the regions, and which letter stands for each.
  private mutating func regionLetters(_ entries: [YamlTree.Field]) -> [Unicode.Scalar: Int] {
    let named = entries.map {
      YamlTree.Field(key: $0.value.text ?? "", position: $0.value.position, value: $0.value)
    }
    names.regions = declare(named, addingTo: names.regions)
    var letters: [Unicode.Scalar: Int] = [:]
    for (position, entry) in entries.enumerated() {
      if let letter = entry.key.unicodeScalars.first, entry.key.unicodeScalars.count == 1,
        ("a"..."z").contains(letter)
      {
        letters[letter] = position
      } else {
        report(BodyMapMistake.notALetter(entry.key), at: entry)
        names.regions.isComplete = false
      }
    }
    return letters
  }

  private mutating func drawing(
    _ node: YamlTree, _ letters: [Unicode.Scalar: Int]
  ) -> BodyMap.Drawing {
    let fields = fields(node, .drawing)
    let cells = ["regions", "art", "ascii"].map { rows(fields[$0]) }
    for other in cells.dropFirst() { checkSameSize(other, as: cells[0]) }
    for row in cells[1] { check(row) { $0.isDrawable } }
    for row in cells[2] { check(row) { $0.isASCII && $0.isDrawable } }
    let regions = cells[0].map { row in row.letters.map { region($0, letters) } }
    if names.regions.isComplete { for row in cells[0] { checkLetters(of: row, letters) } }
    let drawing = BodyMap.Drawing(
      size: choice(fields["size"], of: BodyMap.Drawing.Size.self) ?? .small,
      art: cells[1].map(\.letters), ascii: cells[2].map(\.letters), regions: regions,
      spots: spots(cells[0], regions))
    if let field = fields.field("regions") { checkEntries(of: drawing, letters, at: field) }
    return drawing
  }

  /// The region of a cell; a capital letter stands for the same one as the small one.
  private func region(_ letter: Unicode.Scalar, _ letters: [Unicode.Scalar: Int]) -> Int? {
    letter.properties.lowercaseMapping.unicodeScalars.first.flatMap { letters[$0] }
  }

  private func spots(_ rows: [DrawnRow], _ regions: [[Int?]]) -> [BodyMap.Spot] {
    rows.enumerated().flatMap { row, drawn in
      drawn.letters.enumerated().compactMap { column, letter in
        guard let region = regions[row][column], ("A"..."Z").contains(letter) else { return nil }
        return BodyMap.Spot(row: row, column: column, region: region)
      }
    }
  }
}

/// A line of a drawing with its place.
private struct DrawnRow {
  let node: YamlTree
  let letters: [Unicode.Scalar]
}

extension Reader {
  private mutating func rows(_ node: YamlTree?) -> [DrawnRow] {
    let rows = list(node, of: "lines").map { node in
      if node.text == nil { _ = word(node) }
      return DrawnRow(node: node, letters: Array((node.text ?? "").unicodeScalars))
    }
    for row in rows where row.letters.count != rows[0].letters.count {
      report(
        BodyMapMistake.unevenRow(row.letters.count, wanted: rows[0].letters.count), at: row.node)
    }
    return rows
  }

  private mutating func checkSameSize(_ rows: [DrawnRow], as wanted: [DrawnRow]) {
    guard let first = rows.first, let other = wanted.first else { return }
    if rows.count != wanted.count {
      report(BodyMapMistake.otherHeight(rows.count, regions: wanted.count), at: first.node)
    } else if first.letters.count != other.letters.count {
      report(
        BodyMapMistake.unevenRow(first.letters.count, wanted: other.letters.count), at: first.node)
    }
  }

  private mutating func check(_ row: DrawnRow, _ isFit: (Unicode.Scalar) -> Bool) {
    for (offset, letter) in row.letters.enumerated() where !isFit(letter) {
      let word = Word(text: String(letter), offset: offset)
      report(BodyMapMistake.notDrawable(letter), at: word, of: row.node)
    }
  }

  private mutating func checkLetters(of row: DrawnRow, _ letters: [Unicode.Scalar: Int]) {
    for (offset, letter) in row.letters.enumerated()
    where letter != "." && region(letter, letters) == nil {
      let word = Word(text: String(letter), offset: offset)
      report(BodyMapMistake.unknownLetter(letter), at: word, of: row.node)
    }
  }

  /// Every region must be there, with a place to enter it.
  private mutating func checkEntries(
    of drawing: BodyMap.Drawing, _ letters: [Unicode.Scalar: Int], at field: YamlTree.Field
  ) {
    let drawn = Set(drawing.regions.joined().compactMap(\.self))
    let entered = Set(drawing.spots.map(\.region))
    for (letter, region) in letters.sorted(by: { $0.value < $1.value })
    where !entered.contains(region) {
      let name = names.regions.entries[region].name
      let mistake: BodyMapMistake =
        drawn.contains(region) ? .noSpot(name, letter) : .notDrawn(name, letter)
      report(mistake, at: field)
    }
  }
}

extension Unicode.Scalar {
  /// Whether it is one column wide on every terminal and stands by itself: letters and lines.
  fileprivate var isDrawable: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x52F, 0x2500...0x25FF,
      0x2800...0x28FF:
      properties.isAssigned
    case _: false
    }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isAssigned: Bool { generalCategory != .unassigned }
}
