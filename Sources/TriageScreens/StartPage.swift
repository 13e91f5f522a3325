import ProgramWords
import TextLayout
package import TriageModel

/// The first page: what stands on it before the questions are even read.
package struct StartPage: Sendable {
  let cover: Cover
  let countries: [Country]
  let configuration: ScreenConfiguration

  /// The first page of a questionnaire.
  ///
  /// - Parameters:
  ///   - cover: What the page says.
  ///   - countries: The places to choose from, the one for "not sure" first.
  ///   - configuration: How it is drawn, and the country chosen beforehand.
  package init(cover: Cover, countries: [Country], configuration: ScreenConfiguration) {
    self.cover = cover
    self.countries = countries
    self.configuration = configuration
  }

  /// The page on a screen, with the country that was chosen beforehand.
  package func grid(on size: ScreenSize) -> Grid {
    guard size.fits else { return enlargeGrid(size) }
    let layout = Layout(size: size)
    let page = page(
      in: layout, chosen: configuration.country, focus: nil, keeping: configuration.keeping)
    return layout.grid(of: page, scrolledTo: 0, ascii: configuration.isASCII)
  }

  /// The page with a chosen country; without a focus the emergency sentence is in sight on the
  /// smallest screen.
  func page(in layout: Layout, chosen: Int, focus: Int?, keeping: Keeping) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = [Line(cover.title, .title)]
    addWords(to: &page, width: layout.width, country: countries[chosen])
    page.addHeading(Words.whereAreYou, width: layout.width)
    for (position, country) in countries.enumerated() {
      let isChosen = position == chosen
      let first = itemPrefix(
        position, isFocused: focus == position, mark: isChosen ? "(x)" : "( )")
      page.addItem {
        $0.add(
          country.name, focus == position ? .focused : isChosen ? .chosen : .plain,
          width: layout.width, first: first)
      }
    }
    page.focus = focus
    page.addGap()
    page.add(ScreenWords.start(agreeing: cover.agree), width: layout.width)
    if let words = keeping.words { page.add(words, .hint, width: layout.width) }
    page.footer = KeyUse(commands: Self.commands(configuration)).foot(
      [.start, .down, .help, .leave], width: layout.width)
    return page
  }

  /// The commands in use on the first page.
  static func commands(_ configuration: ScreenConfiguration) -> [Command] {
    [.start] + ScreenState.moves + [.help] + (configuration.isKiosk ? [] : [.leave])
  }

  private func addWords(to page: inout Page, width: Int, country: Country) {
    page.add(
      cover.danger.filled(in: FillIn(country: country, figures: [])), .emergency, width: width)
    page.addGap()
    for paragraph in cover.about { page.add(paragraph, width: width) }
  }
}

/// What stands before an item: whether it has the focus, its digit, and its mark.
func itemPrefix(_ position: Int, isFocused: Bool, mark: String) -> String {
  let digit = digit(forPosition: position)
  return "\(isFocused ? ">" : " ") \(digit.isEmpty ? " " : digit) \(mark)\(mark.isEmpty ? "" : " ")"
}

extension ScreenSize {
  /// Whether a page can be shown at all.
  var fits: Bool { columns >= Layout.smallest.columns && rows >= Layout.smallest.rows }
}

/// A request for a larger screen.
func enlargeGrid(_ size: ScreenSize) -> Grid {
  var canvas = Canvas(
    size: size, margin: 0, markColumn: size.columns - 1, marksInWords: false, ascii: true)
  let words = ScreenWords.enlarge(
    toColumns: Layout.smallest.columns, rows: Layout.smallest.rows)
  for (row, line) in wrapped(words, to: size.columns).prefix(size.rows).enumerated() {
    canvas.draw(Line(line), row: row)
  }
  return canvas.grid
}
