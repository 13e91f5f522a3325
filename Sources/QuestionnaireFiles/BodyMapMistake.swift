/// What can be wrong with a body map.
enum BodyMapMistake: Mistake {
  /// A region whose letter is none.
  case notALetter(String)
  /// A second drawing of one size.
  case secondOfSize(String)
  /// A line of another width than those above.
  case unevenRow(Int, wanted: Int)
  /// Another number of lines than `regions` has.
  case otherHeight(Int, regions: Int)
  /// A sign that may not stand in a drawing.
  case notDrawable(Unicode.Scalar)
  /// A letter that stands for no region.
  case unknownLetter(Unicode.Scalar)
  /// A region without a cell.
  case notDrawn(String, Unicode.Scalar)
  /// A region without a capital letter.
  case noSpot(String, Unicode.Scalar)

  var wording: Wording {
    switch self {
    case .notALetter(let key):
      Wording(
        "not-a-letter", "'\(key)' is not one small letter from a to z",
        why: "one letter stands for the region in every drawing.", fix: "write one small letter.")
    case .secondOfSize(let size):
      Wording(
        "second-drawing", "a second drawing of the size '\(size)'",
        why: "it would not be known which of the two to show.",
        fix: "delete one of them, or give it another size.")
    case .unevenRow(let count, let wanted):
      Wording(
        "uneven-line", "a line of \(count) signs; \(wanted) are wanted",
        why: "the lines of a drawing lie upon each other cell by cell.",
        fix: "fill it with spaces, or with full stops under 'regions'.")
    case .otherHeight(let count, let regions):
      Wording(
        "other-height", "\(count) lines here and \(regions) under 'regions'",
        why: "the lines of a drawing lie upon each other cell by cell.",
        fix: "give both the same number of lines.")
    case .notDrawable(let letter):
      Wording(
        "not-drawable", "'\(letter)' may not stand here",
        why: "a terminal may show it wider than one column, or not at all.",
        fix: "use ASCII under 'ascii'; under 'art' also lines, blocks, dots and letters.")
    case .unknownLetter(let letter):
      Wording(
        "unknown-letter", "the letter '\(letter)' stands for no region",
        why: "marking it would mean nothing.",
        fix: "use a letter of 'regions', or a full stop beside all regions.")
    case .notDrawn(let region, let letter):
      Wording(
        "region-not-drawn", "the region '\(region)' is nowhere in this drawing",
        why: "people could not mark it there.",
        fix: "write its letter '\(letter)' into some cells, one of them as a capital.")
    case .noSpot(let region, let letter):
      Wording(
        "no-spot", "the region '\(region)' has no capital letter in this drawing",
        why: "there the key of its answer stands, and there the arrow keys go.",
        fix: "write one of its letters as '\(letter.properties.uppercaseMapping)'.")
    }
  }
}
