import RuleVerification
import TriageModel

/// The difference between two versions, for other programs. The names of its members are its
/// schema.
struct DiffReportJSON: Encodable {
  let format = "triage-diff 1"
  let old, new: VersionName
  let isLessUrgent, isUndecided: Bool
  let moves: [Move]
  let lostAnswers: [Lost]
  let warnings: [Warning]
  let questions: [AskedQuestion]
  let rulesForOthers, adviceForOthers: [String]
  let names: [Name]
  let texts: [Text]
  let settings: [Setting]
  let idleAcceptedChanges: [String]

  init(_ difference: Difference, _ prover: VersionProver) {
    (old, new) = (VersionName(prover.old), VersionName(prover.new))
    (isLessUrgent, isUndecided) = (difference.isLessUrgent, difference.isUndecided)
    moves = difference.moves.map { Move($0, prover) }
    lostAnswers = difference.lostAnswers.map { Lost($0, prover) }
    warnings = difference.alerts.map {
      Warning(warnsNow: $0.warnsNow, sheets: Sheets($0.sheets, prover))
    }
    questions = difference.questions.map {
      AskedQuestion(
        question: prover.new.questions[$0.question].id.text, isAskedNow: $0.isAskedNow,
        sheets: Sheets($0.sheets, prover))
    }
    rulesForOthers = difference.rules.map { prover.new.rules[$0].id.text }
    adviceForOthers = difference.advice.map { prover.new.advice[$0].id.text }
    names = difference.names.map(Name.init)
    texts = difference.texts.map(Text.init)
    settings = difference.settings.map(Setting.init)
    idleAcceptedChanges = difference.idleAcceptedChanges.map {
      prover.new.acceptedChanges[$0].because
    }
  }

  /// One of the versions.
  struct VersionName: Encodable {
    let id, version: String

    init(_ questionnaire: Questionnaire) {
      (id, version) = (questionnaire.cover.id, questionnaire.cover.version)
    }
  }

  /// A level, and within how many hours to act where the move is between time limits.
  struct Result: Encodable {
    let level: String
    let hours: Int?

    init(_ outcome: Outcome, _ questionnaire: Questionnaire) {
      level = questionnaire.level(outcome.level).id.text
      if case .hours(let hours) = outcome.limit { self.hours = hours } else { hours = nil }
    }
  }

  /// Answer sheets that are more or less urgent; within one level, that leave less or more time.
  struct Move: Encodable {
    let from, to: Result
    let direction: String
    let acceptedBecause: [String]
    let sheets: Sheets

    init(_ move: LevelMove, _ prover: VersionProver) {
      (from, to) = (Result(move.from, prover.old), Result(move.to, prover.new))
      sheets = Sheets(move.sheets, prover)
      switch move.direction {
      case .lessUrgent: (direction, acceptedBecause) = ("less urgent", [])
      case .accepted(let changes):
        direction = "less urgent, accepted"
        acceptedBecause = changes.map { prover.new.acceptedChanges[$0].because }
      case .moreUrgent: (direction, acceptedBecause) = ("more urgent", [])
      }
    }
  }

  /// Answer sheets that warn at once in one version only, at the same level.
  struct Warning: Encodable {
    let warnsNow: Bool
    let sheets: Sheets
  }

  /// A question that other people are asked.
  struct AskedQuestion: Encodable {
    let question: String
    let isAskedNow: Bool
    let sheets: Sheets
  }

  /// A part that was added, removed or renamed.
  struct Name: Encodable {
    let part, name, change: String
    let before: String?

    init(_ change: NameChange) {
      (part, name) = (change.part.kind.rawValue, change.part.name)
      switch change.change {
      case .added: (self.change, before) = ("added", nil)
      case .removed: (self.change, before) = ("removed", nil)
      case .renamed(let earlier): (self.change, before) = ("renamed", earlier)
      }
    }
  }

  /// A part of which other settings are different, by their keys in the file.
  struct Setting: Encodable {
    let part, name: String
    let fields: [String]

    init(_ change: SettingChange) {
      (part, name, fields) = (change.part.kind.rawValue, change.part.name, change.fields)
    }
  }

  /// A text or a setting that is different.
  struct Text: Encodable {
    let part, name, field, old, new: String

    init(_ change: TextChange) {
      (part, name) = (change.part.kind.rawValue, change.part.name)
      (field, old, new) = (change.field, change.old, change.new)
    }
  }
}
