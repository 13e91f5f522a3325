/// What a file is, as its `format` line says.
package enum FileKind: String, Sendable, CaseIterable {
  /// Questions, rules and advice.
  case questionnaire = "triage-questionnaire"
  /// Sources and the evidence taken from them.
  case evidence = "triage-evidence"
  /// Places with their emergency numbers.
  case countries = "triage-countries"
  /// A figure on which places of the body are marked.
  case bodyMap = "triage-body-map"

  /// The value of the `format` line: the kind and its version.
  package var format: String { "\(rawValue) 1" }
}
