import CYaml
import Diagnostics

/// One thing that libyaml finds in a text.
struct YamlEvent {
  /// What it is.
  enum Kind {
    /// A document begins.
    case document
    /// A text, a number or a word.
    case text(String, YamlTree.Style)
    /// A list begins.
    case list
    /// Keys with their values begin.
    case fields
    /// The innermost list or group of keys ends, or the document.
    case end
    /// A part that is named elsewhere stands here again.
    case alias(String)
    /// The text ends.
    case endOfText
  }

  /// What it is.
  let kind: Kind
  /// Where it begins, with its anchor or tag if it has one.
  let position: SourcePosition
}

/// Why libyaml cannot read on.
struct YamlObstacle: Error {
  /// What it says.
  let problem: String
  /// Where it stopped, if it says so.
  let position: SourcePosition?
  /// Where the part began that it could not read to its end, if it says so.
  let began: SourcePosition?
}

/// The events of a text, one after the other.
///
/// - SeeAlso: <https://pyyaml.org/wiki/LibYAML>, "Event-based parsing"
final class YamlEvents {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(_ text: String) {
    input = .allocate(capacity: text.utf8.count)
    _ = input.initialize(from: text.utf8)
    parser = .allocate(capacity: 1)
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    input.deallocate()
  }

  /// The next event; the last one is the end of the text.
  func next() throws(YamlObstacle) -> YamlEvent {
    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { throw obstacle }
      defer { yaml_event_delete(&event) }
      if let kind = kind(of: event) {
        return YamlEvent(kind: kind, position: SourcePosition(event.start_mark))
      }
    }
  }

  /// What an event is; nil for the beginning of the text.
  private func kind(of event: yaml_event_t) -> YamlEvent.Kind? {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: .document
    case YAML_SCALAR_EVENT: .text(text(of: event.data.scalar), style(of: event.data.scalar))
    case YAML_SEQUENCE_START_EVENT: .list
    case YAML_MAPPING_START_EVENT: .fields
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT, YAML_DOCUMENT_END_EVENT: .end
    case YAML_ALIAS_EVENT: .alias(String(cString: event.data.alias.anchor))
    case YAML_STREAM_END_EVENT: .endOfText
    default: nil
    }
  }

  private func text(of scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar) -> String
  {
    String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  private func style(
    of scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar
  ) -> YamlTree.Style {
    switch scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  private var obstacle: YamlObstacle {
    let failed = parser.pointee
    let isAboutText = failed.error == YAML_SCANNER_ERROR || failed.error == YAML_PARSER_ERROR
    return YamlObstacle(
      problem: failed.problem.map { String(cString: $0) } ?? "it gave up",
      position: isAboutText ? SourcePosition(failed.problem_mark) : nil,
      began: isAboutText && failed.context != nil ? SourcePosition(failed.context_mark) : nil)
  }
}

extension SourcePosition {
  /// The place libyaml speaks of; it counts lines and characters from 0.
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}
