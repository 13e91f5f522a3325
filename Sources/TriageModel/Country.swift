/// A place with its emergency and urgent-care numbers.
package struct Country: Hashable, Sendable {
  /// The code, such as `gb`; `any` for a person who is not sure.
  package let code: CountryCode
  /// The name people choose.
  package let name: String
  /// The emergency number as part of a sentence; the country stands beside it.
  package let emergency: String
  /// Whom to ask for urgent advice, as part of a sentence; the country stands beside each number.
  package let urgent: String
  /// Where the numbers come from.
  package let source: String

  /// A place with its numbers.
  package init(code: CountryCode, name: String, emergency: String, urgent: String, source: String) {
    self.code = code
    self.name = name
    self.emergency = emergency
    self.urgent = urgent
    self.source = source
  }
}

/// A number that differs by country, such as a daily limit.
package struct Figure: Hashable, Sendable {
  /// The name used in braces.
  package let id: FigureID
  /// The unit, such as "mg".
  package let unit: String
  /// The number where a country has none of its own.
  package let otherwise: Int
  /// The numbers of single countries.
  package let byCountry: [CountryCode: Int]
  /// The ids of the evidence behind it.
  package let evidence: [EvidenceID]
  /// Further sources, beside those of the evidence.
  package let sources: [SourceID]

  /// A number with its unit.
  package init(
    id: FigureID, unit: String, otherwise: Int, byCountry: [CountryCode: Int],
    evidence: [EvidenceID], sources: [SourceID] = []
  ) {
    self.id = id
    self.unit = unit
    self.otherwise = otherwise
    self.byCountry = byCountry
    self.evidence = evidence
    self.sources = sources
  }

  /// The number and its unit for a country.
  package func words(for country: CountryCode) -> String {
    "\(byCountry[country] ?? otherwise) \(unit)"
  }
}
