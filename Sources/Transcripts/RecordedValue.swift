package import TriageModel

/// An answer by names: `{"options": [..]}`, `{"number": 7}`, `{"note": ".."}` or
/// `{"skipped": true}`.
package enum RecordedValue: Hashable, Sendable {
  /// The options chosen, in file order.
  case options([OptionID])
  /// The number given.
  case number(Int)
  /// The text given.
  case note(String)
  /// The person passed over the question.
  case skipped

  /// The names of an answer to a question.
  package init(_ answer: Answer, to question: Question) {
    self =
      switch answer {
      case .options(let mask): .options(mask.positions.map { question.options[$0].id })
      case .number(let number): .number(number)
      case .note(let text): .note(text)
      case .skipped: .skipped
      }
  }
}

extension RecordedValue: Codable {
  private enum CodingKeys: String, CodingKey {
    case options
    case number
    case note
    case skipped
  }

  /// Reads it; throws what is wrong and where.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    if values.contains(.options) {
      self = .options(try values.decode([OptionID].self, forKey: .options))
    } else if values.contains(.number) {
      self = .number(try values.decode(Int.self, forKey: .number))
    } else if values.contains(.note) {
      self = .note(try values.decode(String.self, forKey: .note))
    } else {
      _ = try values.decode(Bool.self, forKey: .skipped)
      self = .skipped
    }
  }

  /// Writes it.
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .options(let options): try values.encode(options, forKey: .options)
    case .number(let number): try values.encode(number, forKey: .number)
    case .note(let text): try values.encode(text, forKey: .note)
    case .skipped: try values.encode(true, forKey: .skipped)
    }
  }
}
