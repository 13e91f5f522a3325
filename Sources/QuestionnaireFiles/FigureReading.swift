import TriageModel

extension Reader {
  /// The numbers that differ by country.
  mutating func figures(_ node: YamlTree?) -> [Figure] {
    list(node, of: "figures").map { figure(self.fields($0, .figure)) }
  }

  private mutating func figure(_ fields: Fields) -> Figure {
    let citation = citation(of: fields, for: "a figure")
    return Figure(
      id: fields.id(), unit: text(fields["unit"]),
      otherwise: number(fields["otherwise"], in: Self.figureLimits),
      byCountry: byCountry(fields["by-country"]), evidence: citation.evidence,
      sources: citation.sources)
  }

  private mutating func byCountry(_ node: YamlTree?) -> [CountryCode: Int] {
    var numbers: [CountryCode: Int] = [:]
    for entry in entries(node, of: "countries") {
      let key = YamlTree(content: .text(entry.key, .plain), position: entry.position)
      _ = reference(key, to: names.countries)
      numbers[CountryCode(entry.key)] = number(entry.value, in: Self.figureLimits)
    }
    return numbers
  }

  private static let figureLimits = 0...999_999
}
