import Scenarios
import TriageEngine
import TriageModel

/// What became of all mutants of a questionnaire, as a page of an article.
struct MutationReport {
  typealias Catcher = MutantTrial.Catcher

  let questionnaire: Questionnaire
  let trials: [MutantTrial]
  /// The answers that a witness leaves out.
  let usual: AnswerSheet

  /// The share that is caught of the mutants that change an outcome, 0 to 1.
  var share: Double { Double(count(Set(Catcher.allCases))) / Double(max(1, counted.count)) }

  /// Everything, as the end of an article.
  var text: String {
    """
    \(summary)

    | mistake | mutants | no outcome | an outcome | properties | blueprint | own | any |
    |---|---:|---:|---:|---:|---:|---:|---:|
    \(rows.joined(separator: "\n"))

    ## The survivors

    \(survivors)

    ## What changes no outcome

    \(list(of: .reasons, "These change only which rules give a reason, and at which level:"))

    \(list(of: nil, "These change nothing in the rules:"))

    """
  }

  private var counted: [MutantTrial] { trials.filter(\.changesOutcome) }

  /// How many of the mutants that change an outcome are caught by any of these.
  private func count(_ catchers: Set<Catcher>) -> Int {
    counted.count { !$0.catchers.isDisjoint(with: catchers) }
  }

  /// The shares in a few sentences.
  var summary: String {
    """
    Of \(trials.count) mutants \(counted.count) change an outcome. Caught are

    - by the properties alone \(caught([.properties]));
    - by the worked examples of the blueprint alone \(caught([.blueprint]));
    - by these two together \(caught([.properties, .blueprint]));
    - with the examples of our own \(caught(Set(Catcher.allCases))).
    """
  }

  private func caught(_ catchers: Set<Catcher>) -> String {
    let thousandths = count(catchers) * 1000 / max(1, counted.count)
    return "\(count(catchers)) (\(thousandths / 10).\(thousandths % 10) %)"
  }

  private var rows: [String] {
    Mutant.Kind.allCases.map { kind in
      row(kind.rawValue, trials.filter { $0.mutant.kind == kind })
    } + [row("all", trials)]
  }

  private func row(_ name: String, _ trials: [MutantTrial]) -> String {
    let counted = trials.filter(\.changesOutcome)
    let byEach = Catcher.allCases.map { catcher in counted.count { $0.catchers.contains(catcher) } }
    let byAny = counted.count { !$0.catchers.isEmpty }
    let cells = [trials.count, trials.count - counted.count, counted.count] + byEach + [byAny]
    return "| \(name) | \(cells.map { "\($0)" }.joined(separator: " | ")) |"
  }

  private var survivors: String {
    let lines = trials.filter(\.survives).map(line)
    guard !lines.isEmpty else { return "No mutant that changes an outcome survives." }
    return """
      | mutant | the usual answers, but | before | with the mistake |
      |---|---|---|---|
      \(lines.joined(separator: "\n"))
      """
  }

  /// A mutant with its witness, as a line of a table.
  func line(_ trial: MutantTrial) -> String {
    guard let sheet = trial.witness else { return "| \(trial.mutant) | | | |" }
    let (before, after) = (questionnaire, trial.mutant.questionnaire)
    return "| \(trial.mutant) | \(unusualAnswers(sheet)) | \(before.told(sheet, beside: after)) "
      + "| \(after.told(sheet, beside: before)) |"
  }

  private func list(of outcome: Outcome?, _ opening: String) -> String {
    let mutants = trials.filter { $0.outcome == outcome }.map { "- \($0.mutant)" }
    return mutants.isEmpty ? "" : "\(opening)\n\n\(mutants.joined(separator: "\n"))"
  }

  private func unusualAnswers(_ sheet: AnswerSheet) -> String {
    var unusual = AnswerSheet(count: sheet.count)
    for position in 0..<sheet.count where sheet[position] != usual[position] {
      unusual[position] = sheet[position]
    }
    return questionnaire.text(of: unusual).replacing("\n", with: "; ")
  }
}

extension Questionnaire {
  /// The result of a sheet, and which questions it asks that another version does not.
  fileprivate func told(_ sheet: AnswerSheet, beside other: Questionnaire) -> String {
    let assessment = assessment(of: sheet)
    let hours = assessment.withinHours.map { ", within \($0) hours" } ?? ""
    let more = asked(sheet).filter { !other.asked(sheet).contains($0) }
    let asks = more.isEmpty ? "" : "; asks \(more.map(\.text).joined(separator: ", "))"
    return level(assessment.level).id.text + hours + asks
  }

  private func asked(_ sheet: AnswerSheet) -> [QuestionID] {
    let states = Reading(of: sheet, in: self, .failSafe).states
    return questions.indices.filter { states[$0] != .hidden }.map { questions[$0].id }
  }
}
