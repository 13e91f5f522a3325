import TextLayout

/// One line of a page before it is placed on the screen.
struct Line: Equatable {
  /// Pieces of text, each with what it is for.
  var spans: [Span]
  /// Whether the role of the last piece fills the line to its end.
  var isFilled = false

  struct Span: Equatable {
    let text: String
    let role: Role
  }

  static let empty = Line(spans: [])

  init(spans: [Span]) { self.spans = spans }

  init(_ text: String, _ role: Role = .plain, filled: Bool = false) {
    spans = [Span(text: text, role: role)]
    isFilled = filled
  }

  var text: String { spans.map(\.text).joined() }
}

/// A screen before it is laid out: what stays at the top, what scrolls, what stays at the foot.
struct Page {
  /// Whether texts are put into plain ASCII before they are wrapped.
  let isASCII: Bool
  /// Lines that stay at the top, most important first; a small screen shows only some.
  var header: [Line] = []
  /// What the page is about, which replaces the top line when its own line is out of sight.
  var anchor: (words: Line, line: Int)?
  /// Why an input was not taken, and the line of the body where that stands; it is repeated where
  /// that is out of sight.
  private(set) var problem: (text: String, line: Int)?
  /// What happened last; shown above the foot where there is room.
  var notice: String?
  /// Whether that may be left out so that the end of the page is in sight.
  var noticeGivesWay = false
  /// The lines that scroll.
  var body: [Line] = []
  /// The lines of the body that make up each item that can have the focus.
  var items: [Range<Int>] = []
  /// The item that has the focus.
  var focus: Int?
  /// How far the text cursor stands from the first cell of the focused item, when a text is
  /// being typed.
  var caret: ScreenPosition?
  /// Lines of the body that come whole when the page is turned, where the screen has room for them.
  var together: Range<Int>?
  /// The body map beside the items, if there is one.
  var map: PlacedMap?
  /// Lines beside the body, where the layout has room for them; they do not scroll.
  var aside: [Line] = []
  /// Lines that stay at the foot: the keys that matter now, most important first.
  var footer: [[FootKey]] = []

  init(ascii: Bool) { isASCII = ascii }

  /// Adds a text to the body, wrapped, with an indent for its first and further lines.
  mutating func add(
    _ text: String, _ role: Role = .plain, width: Int, first: String = "", indent: String? = nil
  ) {
    let hanging = indent ?? String(repeating: " ", count: displayWidth(of: first))
    let room = max(1, width - displayWidth(of: hanging))
    let text = isASCII ? asciiTwin(of: text) : text
    for (number, line) in wrapped(text, to: room).enumerated() {
      body.append(Line((number == 0 ? first : hanging) + line, role))
    }
  }

  /// Adds why an input was not taken.
  mutating func add(problem: String, width: Int) {
    self.problem = (problem, body.count)
    add(problem, .problem, width: width)
  }

  /// Adds a heading with a gap before it.
  mutating func addHeading(_ text: String, width: Int) {
    addGap()
    add(text, .title, width: width)
  }

  /// Adds an empty line, unless the body is empty or ends in one.
  mutating func addGap() {
    if let last = body.last, last != .empty { body.append(.empty) }
  }

  /// The item at a cell of the body; nil if there is none.
  func item(line: Int, column: Int) -> Int? {
    if let map, column >= map.column { return map.option(line: line, column: column) }
    return column < Layout.readingWidth ? items.firstIndex { $0.contains(line) } : nil
  }

  /// The lines that belong together, where the edge of a screen above a line cuts them although
  /// so many rows have room for all.
  func cut(above line: Int, rows: Int) -> Range<Int>? {
    together.flatMap { $0.dropFirst().contains(line) && $0.count <= rows ? $0 : nil }
  }

  /// Adds a field to type into; the line that is being typed has the focus, unless the person
  /// reads the text.
  mutating func addField(_ typed: String, isReading: Bool, width: Int) {
    add(typed + "_", .focused, width: width, first: "> ")
    let last = body.count - 1
    items = [last..<last + 1]
    if isReading { return }
    focus = 0
    caret = ScreenPosition(row: 0, column: max(0, displayWidth(of: body[last].text) - 1))
  }

  /// Adds an item that can have the focus.
  mutating func addItem(_ add: (inout Page) -> Void) {
    let start = body.count
    add(&self)
    items.append(start..<body.count)
  }
}
