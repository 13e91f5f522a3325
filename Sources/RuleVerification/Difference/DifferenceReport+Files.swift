import TriageModel

// What is about the files, not about answer sheets.
extension DifferenceReport {
  /// Rules and advice for other answers than before where the level stays.
  var others: [[String]] {
    let rules = difference.rules.map { prover.new.rules[$0].id.text }
    let advice = difference.advice.map { prover.new.advice[$0].id.text }
    return [
      rules.isEmpty ? [] : ["rules that give their reason: \(rules.joined(separator: ", "))"],
      advice.isEmpty ? [] : ["advice that is shown: \(advice.joined(separator: ", "))"],
    ].filter { !$0.isEmpty }
  }

  static func line(_ change: NameChange) -> String {
    let part = "\(change.part.kind.rawValue) \(change.part.name)"
    let quoted = "\"\(change.words)\""
    return switch change.change {
    case .added: "added: \(part), \(quoted)"
    case .removed: "removed: \(part), \(quoted)"
    case .renamed(let name): "renamed: \(part), before \(name)"
    }
  }

  static func lines(_ change: TextChange) -> [String] {
    [
      "\(change.part.kind.rawValue) \(change.part.name), \(change.field)",
      "before: \(change.old.isEmpty ? "(nothing)" : change.old)",
      "now:    \(change.new.isEmpty ? "(nothing)" : change.new)",
    ]
  }

  static func line(_ change: SettingChange) -> String {
    "\(change.part.kind.rawValue) \(change.part.name): \(change.fields.joined(separator: ", "))"
  }

  func idle(_ position: Int) -> [String] {
    let change = prover.new.acceptedChanges[position]
    let (from, to) = (prover.new.level(change.from).id, prover.new.level(change.to).id)
    return ["\(from) -> \(to): \(change.because)", "it can be taken out of accepted-changes"]
  }
}
