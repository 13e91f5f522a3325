import Diagnostics
import TriageModel

extension Reader {
  /// The options of a question with their names.
  ///
  /// - Parameters:
  ///   - field: The key of the kind with the options.
  ///   - chooseOne: Whether only one of them can be chosen.
  ///   - isDrawn: Whether an option means pain in the region of its name where it says no more.
  /// - Returns: The options, and their names with places.
  mutating func options(
    _ field: YamlTree.Field, chooseOne: Bool, isDrawn: Bool = false
  ) -> ([Option], NameTable) {
    var entries = entries(field.value, of: "options")
    if entries.count == 1 { report(QuestionMistake.onlyOption, at: entries[0]) }
    let isTooLong = entries.count > OptionMask.mostOptions
    if isTooLong {
      report(QuestionMistake.tooManyOptions(entries.count), at: field)
      entries = Array(entries.prefix(OptionMask.mostOptions))
    }
    var table = declare(entries, addingTo: NameTable(.option))
    if isTooLong || entries.isEmpty { table.isComplete = false }
    let options = entries.map { option($0, chooseOne: chooseOne, isDrawn: isDrawn) }
    checkLabels(of: options, at: entries)
    return (options, table)
  }

  private mutating func option(
    _ field: YamlTree.Field, chooseOne: Bool, isDrawn: Bool
  ) -> Option {
    let id = OptionID(field.key)
    let own = isDrawn ? names.regions.position(of: field.key) : nil
    let ownMarks = own.map { [BodyMark(region: $0, feeling: .pain)] } ?? []
    guard case .fields = field.value.content else {
      let label = template(field.value, allowing: .callsAndFigures)
      return Option(id: id, trace: nil, label: label, isExclusive: false, marks: ownMarks)
    }
    let fields = fields(field.value, .option)
    if chooseOne, let exclusive = fields.field("exclusive") {
      report(QuestionMistake.exclusiveOfOne(field.key), at: exclusive)
    }
    return Option(
      id: id, trace: optionalText(fields["trace"]),
      label: template(fields["label"], allowing: .callsAndFigures),
      isExclusive: flag(fields["exclusive"]), marks: marks(fields) ?? ownMarks)
  }

  /// What an option says about regions of the body; nil where it says nothing.
  private mutating func marks(_ fields: Fields) -> [BodyMark]? {
    let feelings = BodyMark.Feeling.allCases.filter { fields[$0.rawValue] != nil }
    guard !feelings.isEmpty else { return nil }
    return feelings.flatMap { feeling in
      references(fields[feeling.rawValue], to: names.regions).map {
        BodyMark(region: $0, feeling: feeling)
      }
    }
  }

  /// Two options with the same words could not be told apart.
  private mutating func checkLabels(of options: [Option], at entries: [YamlTree.Field]) {
    var lines: [Template: Int] = [:]
    for (option, entry) in zip(options, entries) where option.label != Template(words: "") {
      if let first = lines.updateValue(entry.position.line, forKey: option.label) {
        report(QuestionMistake.sameLabel(option.id.text, firstLine: first), at: entry)
      }
    }
  }
}
