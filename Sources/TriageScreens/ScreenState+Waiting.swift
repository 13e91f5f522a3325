import ProgramWords
import TriageEngine

extension ScreenState {
  /// Whether nothing was done since the first page came up.
  package var isUntouched: Bool { isUntouched(on: screen) }

  /// Whether nothing was done before this screen came up.
  func isUntouched(on screen: Screen) -> Bool {
    screen == .start(ListPlace()) && interview.events.isEmpty
      && keeping == configuration.keeping && countryPosition == configuration.country
  }

  /// Says when the first page comes back by itself, above what stands on the screen.
  ///
  /// - Parameter seconds: How many seconds are left.
  package mutating func waitForAnyone(seconds: Int) {
    if case .waiting(_, let under) = screen {
      screen = .waiting(seconds: seconds, over: under)
    } else {
      screen = .waiting(seconds: seconds, over: screen)
    }
  }

  /// The question whether anybody is there.
  func page(ofWaiting seconds: Int, in layout: Layout) -> Page {
    var page = Page(ascii: configuration.isASCII)
    page.header = warningBanner() + [Line(Words.stillThere, .title)]
    page.add(Words.backIn(seconds: seconds), width: layout.width)
    page.add(Words.pressToStay, .title, width: layout.width)
    return page
  }
}
