import TriageModel

extension Reader {
  /// The countries file.
  mutating func countries(_ root: YamlTree) -> [Country] {
    let file = fields(root, .countriesFile)
    names.countries = declare(file["countries"], as: .country, key: "code")
    return list(file["countries"], of: "countries").map { country($0) }
  }

  private mutating func country(_ node: YamlTree) -> Country {
    let fields = fields(node, .country)
    return Country(
      code: fields.id("code"), name: text(fields["name"]),
      emergency: text(fields["emergency"]), urgent: text(fields["urgent"]),
      source: text(fields["source"]))
  }
}
