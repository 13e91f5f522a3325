import Diagnostics
import TriageModel

extension Reader {
  /// The options of a question with their names.
  mutating func options(
    _ field: YamlTree.Field, chooseOne: Bool
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
    let options = entries.map { option($0, chooseOne: chooseOne) }
    checkLabels(of: options, at: entries)
    return (options, table)
  }

  private mutating func option(_ field: YamlTree.Field, chooseOne: Bool) -> Option {
    let id = OptionID(field.key)
    guard case .fields = field.value.content else {
      let label = template(field.value, allowing: .callsAndFigures)
      return Option(id: id, trace: nil, label: label, isExclusive: false)
    }
    let fields = fields(field.value, .option)
    if chooseOne, let exclusive = fields.field("exclusive") {
      report(QuestionMistake.exclusiveOfOne(field.key), at: exclusive)
    }
    return Option(
      id: id, trace: optionalText(fields["trace"]),
      label: template(fields["label"], allowing: .callsAndFigures),
      isExclusive: flag(fields["exclusive"]))
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
