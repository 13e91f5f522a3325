import Foundation

/// The result for a line that is no answer sheet.
struct InvalidResult: Decodable, Equatable {
  struct Told: Decodable, Equatable {
    let line: Int, kind: String, what: String, why: String, fix: String
  }
  let id: String?
  let status: String
  let level: String?
  let rules, advice, unanswered: [String]
  let errors: [Told]

  init(_ line: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line.utf8))
  }
}
