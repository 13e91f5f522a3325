import FoundationEssentials
import Transcripts
import TriageEngine
import TriageModel

/// An event as it stands in the file: the name of its kind, and the rest as JSON.
struct StoredEventText {
  let kind: String
  let detail: String

  /// The texts of an event.
  ///
  /// - Throws: What the JSON writer says.
  init(_ event: StoredEvent) throws {
    let detail: Detail
    switch event.kind {
    case .answered(let question, let answer, let asked, let words):
      kind = "answered"
      detail = Detail(question: question, answer: answer, asked: asked, words: words)
    case .alertShown(let alert): (kind, detail) = ("alert-shown", Detail(alert: alert))
    case .countryChosen(let code): (kind, detail) = ("country-chosen", Detail(country: code))
    case .went(let place): (kind, detail) = ("went", Detail(place))
    case .resultRead(let level): (kind, detail) = ("result-read", Detail(level: level))
    case .carriedOver(let version, let sha256, let without):
      kind = "carried-over"
      detail = Detail(version: version, sha256: sha256, without: without)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    self.detail = String(decoding: try encoder.encode(detail), as: UTF8.self)
  }

  /// Texts as they were found.
  init(kind: String, detail: String) {
    self.kind = kind
    self.detail = detail
  }

  /// What happened; nil when the texts say nothing that this program knows.
  var event: StoredEvent.Kind? {
    guard let detail = try? JSONDecoder().decode(Detail.self, from: Data(detail.utf8)) else {
      return nil
    }
    switch kind {
    case "answered": return detail.answered
    case "alert-shown": return detail.alert.map { .alertShown($0) }
    case "country-chosen": return detail.country.map { .countryChosen($0) }
    case "went": return detail.interviewPlace.map { .went($0) }
    case "result-read": return .resultRead(detail.level)
    case "carried-over": return detail.carriedOver
    case _: return nil
    }
  }
}

/// All that the events have, each its own members.
private struct Detail: Codable {
  var question: QuestionID?
  var answer: RecordedValue?
  var asked: String?
  var words: [String]?
  var alert: RecordedAlert?
  var country: CountryCode?
  var place: String?
  var level: RecordedLevel?
  var version: String?
  var sha256: String?
  var without: [QuestionID]?
}

extension Detail {
  init(_ place: InterviewPlace) {
    switch place {
    case .start: self.place = "start"
    case .question(let id): (self.place, question) = ("question", id)
    case .correction(let id): (self.place, question) = ("correction", id)
    case .review: self.place = "review"
    case .result: self.place = "result"
    }
  }

  var interviewPlace: InterviewPlace? {
    switch place {
    case "start": .start
    case "question": question.map { .question($0) }
    case "correction": question.map { .correction($0) }
    case "review": .review
    case "result": .result
    case _: nil
    }
  }

  var answered: StoredEvent.Kind? {
    guard let question, let answer, let asked, let words else { return nil }
    return .answered(question, answer, asked: asked, words: words)
  }

  var carriedOver: StoredEvent.Kind? {
    guard let version, let sha256, let without else { return nil }
    return .carriedOver(version: version, sha256: sha256, without: without)
  }
}
