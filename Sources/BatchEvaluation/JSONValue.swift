import CJSON

/// A JSON value with its texts, for lines that are looked at closely.
indirect enum JSONValue {
  /// The members of an object in their order, also those with the same name.
  case object([(name: String, value: JSONValue)])
  case array([JSONValue])
  case text(String)
  case whole(Int)
  /// A number that is not whole, or too large to tell.
  case fraction
  case boolean
  case null

  /// The value of a line that is a JSON text.
  init(_ json: JSONLine) {
    var next = 0
    self.init(json, &next)
  }

  private init(_ json: JSONLine, _ next: inout Int) {
    let token = json.tokens[next]
    next += 1
    switch cjson_kind(token.kind) {
    case CJSON_OBJECT:
      var members: [(String, JSONValue)] = []
      while json.tokens[next].kind == CJSON_KEY.rawValue {
        let name = json.tokens[next].text(in: json.bytes)
        next += 1
        members.append((name, JSONValue(json, &next)))
      }
      next += 1
      self = .object(members)
    case CJSON_ARRAY:
      var values: [JSONValue] = []
      while json.tokens[next].kind != CJSON_ARRAY_END.rawValue {
        values.append(JSONValue(json, &next))
      }
      next += 1
      self = .array(values)
    case CJSON_STRING: self = .text(token.text(in: json.bytes))
    case CJSON_WHOLE: self = .whole(Int(token.number))
    case CJSON_BOOLEAN: self = .boolean
    case CJSON_NULL: self = .null
    case _: self = .fraction
    }
  }

  /// What it is, in words for people.
  var noun: String {
    switch self {
    case .object: "an object"
    case .array: "a list"
    case .text: "a text"
    case .whole: "a whole number"
    case .fraction: "a number that is not whole"
    case .boolean: "true or false"
    case .null: "null"
    }
  }
}

extension cjson_token {
  /// A decoded string.
  fileprivate func text(in bytes: [UInt8]) -> String {
    String(decoding: bytes[Int(start)..<Int(start) + Int(length)], as: UTF8.self)
  }
}
