import Diagnostics

/// What a YAML file holds, with the place of every part.
struct YamlTree {
  /// How a text was written; it decides where its letters stand in the file.
  enum Style {
    /// Without quotation marks.
    case plain
    /// In single or double quotation marks.
    case quoted
    /// Below a `|` or `>`.
    case block
  }

  /// Everything this format uses of YAML.
  enum Content {
    /// A text, a number or a word; an empty one where nothing is written.
    case text(String, Style)
    /// A list.
    case list([YamlTree])
    /// Keys with their values, in file order.
    case fields([Field])
  }

  /// A key with its value.
  struct Field {
    /// The key.
    let key: String
    /// Where the key stands.
    let position: SourcePosition
    /// What stands behind it.
    let value: YamlTree
  }

  /// What it is.
  let content: Content
  /// Where it begins.
  let position: SourcePosition

  /// The text; nil for lists and keys.
  var text: String? {
    if case .text(let text, _) = content { text } else { nil }
  }

  /// The value of a key; nil if there is none.
  subscript(key: String) -> YamlTree? { field(key)?.value }

  /// A key with its place; nil if there is none.
  func field(_ key: String) -> Field? {
    guard case .fields(let fields) = content else { return nil }
    return fields.first { $0.key == key }
  }

  /// The entry of a list that is this text; the list itself if there is none.
  func entry(_ text: String) -> YamlTree {
    guard case .list(let entries) = content else { return self }
    return entries.first { $0.text == text } ?? self
  }

  /// How many scalars of its line belong to it; 1 for lists, keys and blocks.
  var length: Int {
    switch content {
    case .text(let text, .plain): text.unicodeScalars.count
    case .text(let text, .quoted): text.unicodeScalars.count + 2
    case .text(_, .block), .list, .fields: 1
    }
  }

  /// What it is, in words.
  var noun: String {
    switch content {
    case .text(let text, _): text.isEmpty ? "nothing" : "a text"
    case .list: "a list"
    case .fields: "a group of keys"
    }
  }
}
