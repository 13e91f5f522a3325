import TriageEngine
import TriageModel

extension VersionProver {
  /// A witness in words for a clinician: the answers that matter, one thought a line.
  func words(for witness: VersionWitness) -> [String] {
    guard !witness.telling.isEmpty else {
      return ["for example a person who gives the calmest answer to every question."]
    }
    return ["for example a person who answers"] + witness.telling.map { line($0, witness) }
      + ["and to all other questions the calmest answer."]
  }

  private func line(_ place: VersionPlace, _ witness: VersionWitness) -> String {
    let questionnaire = questionnaire(place.version)
    let note = place.version == .old ? note(place.position, witness) : ""
    let answer = witness.sheet(place.version)[place.position].flatMap { answer in
      questionnaire.countries.first.map {
        questionnaire.words(for: answer, to: place.position, in: $0).joined(separator: "; ")
      }
    }
    return "- \(questionnaire.questions[place.position].ask) \(answer ?? "No answer")\(note)"
  }

  private func note(_ earlier: Int, _ witness: VersionWitness) -> String {
    let now = alignment.questions.firstIndex(of: earlier)
    let isAsked = now.map { witness.new[$0] != nil } ?? false
    return isAsked ? " (no longer an answer)" : " (asked before, not now)"
  }

  /// The result of a witness in a version, with the rules that gave it.
  func result(of witness: VersionWitness, in version: Version) -> String {
    let questionnaire = questionnaire(version)
    let reading = Reading(of: witness.sheet(version), in: questionnaire, .failSafe)
    let assessment = reading.assessment()
    let deciding = assessment.fired.filter {
      $0.level == assessment.level && $0.withinHours == assessment.withinHours
    }
    let rules = deciding.map { questionnaire.rules[$0.rule].id.text }.joined(separator: ", ")
    let hours = assessment.withinHours.map { ", within \($0) h" } ?? ""
    let level = questionnaire.level(assessment.level).label
    return "\(level)\(hours) (\(rules.isEmpty ? "by no rule" : "by \(rules)"))"
  }
}
