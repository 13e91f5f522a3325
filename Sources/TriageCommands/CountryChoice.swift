import ArgumentParser
import ProgramWords
import TriageModel

/// The position of a country by its code.
///
/// - Throws: `ValidationError` that names the codes there are.
func position(of code: String, in countries: [Country]) throws -> Int {
  let wanted = CountryCode(code.lowercased())
  if let position = countries.firstIndex(where: { $0.code == wanted }) { return position }
  let codes = countries.map(\.code.text).joined(separator: ", ")
  throw ValidationError(CommandWords.noCountry(code, of: codes))
}
