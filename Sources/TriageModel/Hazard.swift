/// Something that could go wrong for a person, and what keeps it from happening.
package struct Hazard: Hashable, Sendable {
  /// The name in the file.
  package let id: HazardID
  /// The id in the clinical blueprint, such as `H1`.
  package let trace: String?
  /// What could go wrong.
  package let says: String
  /// How it could come about.
  package let cause: String
  /// How bad it would be, 1…5, before anything controls it.
  package let severity: Int
  /// How likely it would be, 1…5, before anything controls it.
  package let likelihood: Int
  /// What controls it, for a reader.
  package let control: String
  /// The positions of the rules that control it.
  package let rules: [Int]
  /// The positions of the properties that control it.
  package let properties: [Int]
  /// The names of the tests of the program that control it.
  package let tests: [String]

  /// How bad and how likely a hazard may be.
  package static let ratings = 1...5

  /// A hazard with what controls it: at least one rule, property or test.
  package init(
    id: HazardID, trace: String?, says: String, cause: String, severity: Int, likelihood: Int,
    control: String, rules: [Int], properties: [Int], tests: [String]
  ) {
    self.id = id
    self.trace = trace
    self.says = says
    self.cause = cause
    self.severity = severity
    self.likelihood = likelihood
    self.control = control
    self.rules = rules
    self.properties = properties
    self.tests = tests
  }
}
