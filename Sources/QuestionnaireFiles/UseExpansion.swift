import Diagnostics
import TriageModel

extension Reader {
  /// The body with every `use` written out: one entry for each part that is used.
  mutating func expandingUses(_ body: Fields) -> Fields {
    var all = body.all
    func replace(_ key: String, by change: (YamlTree) -> YamlTree) {
      guard let index = all.firstIndex(where: { $0.key == key }) else { return }
      let field = all[index]
      all[index] = .init(key: key, position: field.position, value: change(field.value))
    }
    replace("sections") { expandingSections($0) }
    let asked = usedPositions(questionNodes(of: all.value(of: "sections")), as: .question)
    included?.ask(asked)
    replace("rules") { node in
      expanding(node, as: .rule) { included, rule in included.comesToSomething(rule: rule) }
    }
    let rules = usedPositions(all.value(of: "rules")?.entries ?? [], as: .rule)
    included?.rules = rules
    var shown: Set<Int> = []
    replace("advice") { node in
      expanding(node, as: .advice) { included, advice in
        let isShown = included.isShown(advice: advice, beside: shown)
        if isShown { shown.insert(advice) }
        return isShown
      }
    }
    let blocks = usedPositions(all.value(of: "advice")?.entries ?? [], as: .advice)
    included?.advice = blocks
    replace("properties") { node in
      expanding(node, as: .property) { included, property in
        included.promises(ofProperty: property) != nil
      }
    }
    let properties = usedPositions(all.value(of: "properties")?.entries ?? [], as: .property)
    included?.properties = properties
    return Fields(all: all, position: body.position)
  }

  private mutating func expandingSections(_ node: YamlTree) -> YamlTree {
    guard case .list(let sections) = node.content else { return node }
    let expanded = sections.flatMap { section -> [YamlTree] in
      if section["use"] != nil { return wholeSections(section) }
      guard case .fields(let fields) = section.content else { return [section] }
      let changed = fields.map { field in
        let value = field.key == "questions" ? expanding(field.value, as: .question) : field.value
        return YamlTree.Field(key: field.key, position: field.position, value: value)
      }
      return [YamlTree(content: .fields(changed), position: section.position)]
    }
    return YamlTree(content: .list(expanded), position: node.position)
  }

  private mutating func wholeSections(_ node: YamlTree) -> [YamlTree] {
    usedNames(node, as: .section).map { section, place in
      let questions = included?.questionnaire.sections[section].questions ?? 0..<0
      let entries = questions.compactMap { use(.question, $0, at: place) }
      let list = YamlTree(content: .list(entries), position: place)
      let name = use(.section, section, at: place)?.field("use")
      let fields = [name, .init(key: "questions", position: place, value: list)]
      return YamlTree(content: .fields(fields.compactMap(\.self)), position: place)
    }
  }

  private mutating func expanding(
    _ node: YamlTree, as kind: NameKind, all: ((inout Included, Int) -> Bool)? = nil
  ) -> YamlTree {
    guard case .list(let entries) = node.content else { return node }
    var named = Set(entries.flatMap { $0["use"]?.words ?? [] })
    let expanded = entries.flatMap { entry -> [YamlTree] in
      guard let use = entry["use"] else { return [entry] }
      guard use.text == "all", let all, var known = included else {
        return usedNames(entry, as: kind).compactMap { self.use(kind, $0, at: $1) }
      }
      named.insert("all")
      checkBesideUse(entry)
      let names = known.names.table(of: kind).entries.map(\.name)
      let kept = names.indices.filter { !named.contains(names[$0]) && all(&known, $0) }
      return kept.compactMap { self.use(kind, $0, at: use.position) }
    }
    return YamlTree(content: .list(expanded), position: node.position)
  }

  /// The parts that an entry uses, and where it names each.
  private mutating func usedNames(
    _ entry: YamlTree, as kind: NameKind
  ) -> [(part: Int, place: SourcePosition)] {
    guard let field = entry.field("use") else { return [] }
    guard let table = included?.names.table(of: kind) else {
      report(IncludeMistake.nothingIncluded, at: field)
      return []
    }
    checkBesideUse(entry)
    guard case .list(let names) = field.value.content else {
      return reference(field.value, to: table).map { [($0, field.value.position)] } ?? []
    }
    return references(field.value, to: table).map { part in
      let name = table.entries[part].name
      return (part, names.first { $0.text == name }?.position ?? field.position)
    }
  }

  private mutating func checkBesideUse(_ entry: YamlTree) {
    guard case .fields(let fields) = entry.content else { return }
    for field in fields where field.key != "use" {
      report(IncludeMistake.besideUse(field.key), at: field)
    }
  }

  /// An entry that uses one part.
  private func use(_ kind: NameKind, _ part: Int, at place: SourcePosition) -> YamlTree? {
    guard let name = included?.names.table(of: kind).entries[part].name else { return nil }
    let value = YamlTree(content: .text(name, .plain), position: place)
    let field = YamlTree.Field(key: "use", position: place, value: value)
    return YamlTree(content: .fields([field]), position: place)
  }

  /// Where each used part stands here, by its position there.
  private func usedPositions(_ entries: [YamlTree], as kind: NameKind) -> [Int: Int] {
    var positions: [Int: Int] = [:]
    for (position, entry) in entries.enumerated() {
      if let part = used(entry, as: kind) { positions[part] = position }
    }
    return positions
  }

  /// The part that an entry uses as it stands elsewhere, by its position there; nil for one that
  /// is written here.
  func used(_ entry: YamlTree, as kind: NameKind) -> Int? {
    guard let name = entry["use"]?.text else { return nil }
    return included?.names.table(of: kind).position(of: name)
  }
}

extension [YamlTree.Field] {
  fileprivate func value(of key: String) -> YamlTree? { first { $0.key == key }?.value }
}

extension YamlTree {
  /// The entries of a list; none of anything else.
  var entries: [YamlTree] {
    if case .list(let entries) = content { entries } else { [] }
  }

  /// A text, or those of a list.
  fileprivate var words: [String] { (entries.isEmpty ? [self] : entries).compactMap(\.text) }

  /// Every text in it that is one of some words, names of parts aside.
  func mentioned(of words: Set<String>) -> Set<String> {
    switch content {
    case .text(let text, _): words.contains(text) ? [text] : []
    case .list(let entries):
      entries.reduce(into: []) { $0.formUnion($1.mentioned(of: words)) }
    case .fields(let fields):
      fields.reduce(into: []) { found, field in
        if !["id", "use"].contains(field.key) {
          found.formUnion(field.value.mentioned(of: words))
        }
      }
    }
  }
}

extension Names {
  /// The names of the kinds that another file may use; an empty table for the others.
  func table(of kind: NameKind) -> NameTable {
    switch kind {
    case .section: sections
    case .question: questions
    case .definition: definitions
    case .rule: rules
    case .advice: advice
    case .property: properties
    case .level, .option, .topic, .figure, .hazard, .source, .evidence, .country, .region,
      .questionnaire:
      NameTable(kind)
    }
  }
}
