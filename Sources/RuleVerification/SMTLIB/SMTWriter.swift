import TriageModel

/// Writes scripts about the answer sheets of one questionnaire.
///
/// Sheet `a` is any answer sheet, sheet `b` another one beside it, and `so-far` reads those
/// answers of sheet `a` that were given at an earlier moment.
struct SMTWriter {
  let questionnaire: Questionnaire
  let a: SMTReading
  let b: SMTReading
  let soFar: SMTReading
  private let start: [SMTEntry]
  private let readings: [SMTEntry]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire
    let sheet = SMTSheet(questionnaire: questionnaire, name: "a")
    a = SMTReading(of: sheet)
    b = SMTReading(of: SMTSheet(questionnaire: questionnaire, name: "b"))
    soFar = SMTReading(of: sheet, soFar: "so-far")
    start = sheet.optionNumbers + questionnaire.questions.indices.compactMap(sheet.anyAnswer)
    readings = a.entries + a.adviceEntries + b.entries + soFar.entries
  }

  /// A script that asks whether all these terms can be true together.
  ///
  /// The title becomes comment lines; `beside` are the answers of sheet `b`, where a term speaks
  /// of them.
  func text(_ title: [String], beside: [SMTEntry] = [], asking terms: [SMTTerm], isWanted: Bool)
    -> String
  {
    let symbols = terms.reduce(into: Set<String>()) { $0.formUnion($1.symbols) }
    let cover = questionnaire.cover
    let head = ["\(cover.id) \(cover.version)"] + title
    let lines =
      head.flatMap(\.smtComment) + ["(set-info :smt-lib-version 2.6)", "(set-logic QF_LIA)"]
      + [(start + beside + readings).needed(for: symbols).text, "", "; What is asked."]
      + terms.filter { $0 != .yes }.map(\.assertion)
      + ["(check-sat)", isWanted ? "; sat means it can happen" : "; unsat means proved"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The answers of sheet `b`, all like those of sheet `a` but for one question.
  func besides(_ changed: Int, _ answer: [SMTEntry]) -> [SMTEntry] {
    questionnaire.questions.indices.flatMap { position in
      position == changed
        ? answer
        : b.sheet.answer(to: position, a.sheet.symbols(position).map(SMTTerm.symbol))
    }
  }

  /// Sheet `b` with any answers at all.
  var anyBeside: [SMTEntry] { questionnaire.questions.indices.compactMap(b.sheet.anyAnswer) }

  /// The scripts without those that stand there already; one of the same name that asks something
  /// else gets a number.
  static func unlike(_ scripts: [SMTScript]) -> [SMTScript] {
    var texts: [String: [String]] = [:]
    return scripts.compactMap { script in
      let same = texts[script.name] ?? []
      guard !same.contains(script.text) else { return nil }
      texts[script.name] = same + [script.text]
      return same.isEmpty ? script : script.named("\(script.name)_\(same.count + 1)")
    }
  }
}

extension SMTScript {
  /// The same script under another name.
  fileprivate func named(_ name: String) -> SMTScript {
    SMTScript(name: name, property: property, promise: promise, isWanted: isWanted, text: text)
  }
}
