import FHIRExport
import Foundation
import Scenarios
import TriageModel

/// What a form says of when its questions are asked, read back from its JSON.
struct ReadForm: Decodable {
  let item: [Item]

  struct Item: Decodable {
    let linkId: String
    let enableWhen: [Comparison]?
    let enableBehavior: String?
    let `extension`: [Extension]?
    let item: [Item]?
  }

  struct Comparison: Decodable {
    let question: String
    let `operator`: String
    let answerBoolean: Bool?
    let answerInteger: Int?
    let answerCoding: Coding?
  }

  struct Coding: Decodable {
    let code: String
  }

  struct Extension: Decodable {
    let valueExpression: Expression?
  }

  struct Expression: Decodable {
    let expression: String
  }

  init(_ questionnaire: Questionnaire) throws {
    self = try JSONDecoder().decode(ReadForm.self, from: Data(questionnaire.fhir()))
  }

  /// When an item is enabled, such as `any walk = N, walk = Y`, or the expression without its
  /// paths; empty when it always is.
  func enabling(_ link: String) -> String {
    guard let item = item.flatMap({ $0.item ?? [] }).first(where: { $0.linkId == link }) else {
      return "no such item"
    }
    let comparisons = (item.enableWhen ?? []).map { comparison in
      let answer =
        comparison.answerCoding?.code ?? comparison.answerInteger.map { String($0) }
        ?? comparison.answerBoolean.map { "\($0)" } ?? "nothing"
      return "\(comparison.question) \(comparison.operator) \(answer)"
    }
    let behavior = item.enableBehavior.map { "\($0) " } ?? ""
    return behavior + comparisons.joined(separator: ", ")
      + (item.extension ?? []).compactMap(\.valueExpression?.expression).map(short).joined()
  }

  private func short(_ expression: String) -> String {
    expression
      .replacing(
        #/%resource\.item\.where\(linkId = '[a-z.-]*'\)\.item\.where\(linkId = '([a-z-]*)'\)\.answer\.value/#
      ) {
        String($0.1)
      }
      .replacing(#/system = '[^']*' and /#, with: "")
  }
}
