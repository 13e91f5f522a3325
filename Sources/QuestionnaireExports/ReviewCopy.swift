import Diagnostics
package import RuleVerification
package import TriageModel

/// A whole questionnaire on paper, for a clinical reviewer to read and to sign.
///
/// It is written in Markdown, which reads as text and becomes a page in a browser or on paper. The
/// same questionnaire gives the same text: the day of the review is left blank, to be filled in.
package struct ReviewCopy {
  let questionnaire: Questionnaire
  let proofs: Verification
  /// The SHA-256 of the file, in hexadecimal digits.
  let digest: String
  /// The program that wrote it, with its version.
  let program: String

  /// A questionnaire with what was proved of it now.
  ///
  /// - Parameters:
  ///   - questionnaire: The questionnaire.
  ///   - proofs: What the verifier found out about it, properties included.
  ///   - digest: The SHA-256 of the file, in hexadecimal digits.
  ///   - program: The program that writes it, with its version.
  package init(
    of questionnaire: Questionnaire, proofs: Verification, digest: String, program: String
  ) {
    self.questionnaire = questionnaire
    self.proofs = proofs
    self.digest = digest
    self.program = program
  }

  /// The copy in Markdown, with a line end at its end.
  ///
  /// - Complexity: O(c) for c comparisons and texts.
  package var text: String {
    let decisions = cover + firstPage + levels + questions + definitions + rules + alerts
    let texts = advice + places + trends
    return MarkdownPage(blocks: decisions + texts + properties + hazards + findings + references)
      .text
  }

  /// A line to write on.
  static let blank = MarkdownText(stringLiteral: String(repeating: "…", count: 12))

  private var cover: [MarkdownBlock] {
    let cover = questionnaire.cover
    let fields: [(MarkdownText, MarkdownText)] = [
      ("Version", "\(cover.version)"),
      ("SHA-256", "\(Identifier<Cover>(digest))"), ("Written by", "\(program)"),
      ("Properties proved", "\(countOfProved)"), ("Date of review", Self.blank),
    ]
    let roles: [MarkdownText] = ["Author", "Clinical reviewer", "Clinical safety officer"]
    return [
      .heading(1, "\(cover.title)"),
      .paragraph(
        "For review and signature. Rules, texts and properties stand here as the file of this "
          + "SHA-256 has them. Nothing in it has been approved by a clinician until it is signed."),
      .table(["Questionnaire", "\(Identifier<Cover>(cover.id))"], fields.map { [$0, $1] }),
      .table(
        ["Role", "Name", "Date", "Signature"],
        roles.map { [$0, Self.blank, Self.blank, Self.blank] }),
    ]
  }

  /// How many properties are proved, and for how many answer sheets.
  var countOfProved: String {
    let proved = proofs.verdicts.count { $0 == .proved }
    let sheets = proofs.coverage.map { ", for all \($0.total.rounded) answer sheets" } ?? ""
    return "\(proved) of \(questionnaire.properties.count)\(sheets)"
  }

  private var firstPage: [MarkdownBlock] {
    let cover = questionnaire.cover
    let texts = [questionnaire.source(of: cover.danger)] + cover.about + [cover.agree]
    return [
      .heading(2, "First page"), .quote(texts.map { "\($0)" }),
      .list(grounds(cover.evidence, cover.sources)),
    ]
  }

  private var alerts: [MarkdownBlock] {
    let rows = questionnaire.rules.flatMap { rule in
      rule.cases.filter { questionnaire.level($0.level).isAlert }.map { aCase -> [MarkdownText] in
        let level = questionnaire.level(aCase.level)
        return ["\(level.mark) \(level.label)", "\(rule.id)", "\(aCase.because ?? rule.because)"]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .heading(2, "Alerts"),
      .paragraph(
        "These rules warn at once, in the middle of the questions, with what their level says to "
          + "do. Meanwhile every comparison about a missing answer is false."),
      .table(["Level", "Rule", "Reason"], rows),
    ]
  }

  private var trends: [MarkdownBlock] {
    let items = questionnaire.trends.map { trend in
      let names = MarkdownText(
        trend.questions.map { "\(questionnaire.questions[$0].id)" }, separator: ", ")
      let advice = trend.advice.map { position -> MarkdownText in
        "; when it is not better, \(questionnaire.advice[position].id) is said"
      }
      let mean: MarkdownText = trend.questions.count > 1 ? "the mean of " : ""
      return MarkdownItem("\(trend.label): \(mean)\(names)\(advice ?? "")")
    }
    return items.isEmpty ? [] : [.heading(2, "Numbers over time"), .list(items)]
  }

  /// Where a statement comes from.
  func grounds(_ evidence: [EvidenceID], _ sources: [SourceID]) -> [MarkdownItem] {
    let all = evidence.map(\.text) + sources.map(\.text)
    return all.isEmpty ? [] : [MarkdownItem("From: \(all.joined(separator: ", "))")]
  }

  /// The heading of a part: its name and that in the clinical plan.
  func heading(_ level: Int, _ name: MarkdownText, _ trace: String?) -> MarkdownBlock {
    .heading(level, trace.map { "\(name) (\($0))" } ?? name)
  }
}
