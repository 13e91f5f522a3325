import PseudoTerminal
import Scenarios
import Testing

struct ThemeTests {
  /// The colours of an emergency: those of its letters and its ground, or reverse without any.
  struct Alarm: Hashable {
    let letters: Int?
    let ground: Int?
    let isReverse: Bool

    static let reverse = Alarm(letters: nil, ground: nil, isReverse: true)

    static func coloured(_ letters: Int, on ground: Int) -> Alarm {
      Alarm(letters: letters, ground: ground, isReverse: false)
    }

    static func reversed(of letters: Int, on ground: Int) -> Alarm {
      Alarm(letters: letters, ground: ground, isReverse: true)
    }

    init(letters: Int?, ground: Int?, isReverse: Bool) {
      self.letters = letters
      self.ground = ground
      self.isReverse = isReverse
    }

    init(_ cell: ScreenCell) {
      self.init(letters: cell.letters, ground: cell.ground, isReverse: cell.isReverse)
    }
  }

  static let kinds: [(String, Alarm, contrast: Alarm)] = [
    ("xterm-256color", .coloured(231, on: 124), contrast: .coloured(16, on: 226)),
    ("screen-256color", .coloured(231, on: 124), contrast: .coloured(16, on: 226)),
    ("xterm-16color", .reverse, contrast: .reversed(of: 15, on: 0)),
    ("linux", .reverse, contrast: .reversed(of: 7, on: 0)),
    ("vt100", .reverse, contrast: .reverse),
  ]
  let folder: Folder

  init() throws { folder = try Folder() }

  @Test(arguments: kinds, ["auto", "light", "dark", "contrast", "mono"])
  func `an emergency has the colours of the theme, as far as the terminal has them`(
    _ kind: (name: String, alarm: Alarm, contrast: Alarm), _ theme: String
  ) throws {
    let session = try warned(["--theme", theme], kind: kind.name)
    let cell = session.cell(row: 0, column: 4)
    #expect(cell.isBold)
    switch theme {
    case "mono": #expect(Alarm(cell) == .reverse)
    case "contrast": #expect(Alarm(cell) == kind.contrast)
    default: #expect(Alarm(cell) == kind.alarm)
    }
  }

  @Test(arguments: ["xterm-256color", "xterm-16color", "screen-256color", "linux"])
  func `high contrast covers the whole screen, until the program ends`(_ kind: String) throws {
    let session = try warned(["--theme", "contrast"], kind: kind)
    let grounds = (0..<24).flatMap { row in
      (0..<80).map { session.cell(row: row, column: $0).ground }
    }
    #expect(!grounds.contains(nil))
    try session.take("2", onWarning: "CALL AN AMBULANCE NOW")
    try session.see("Have you fainted")
    try session.leave()
    #expect(try session.finish() == .exited(2))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: kinds.map(\.0))
  func `no theme sends colours where none are wanted`(_ kind: String) throws {
    let arguments = ["--theme", "contrast", "--color", "never"]
    #expect(try Alarm(warned(arguments, kind: kind).cell(row: 0, column: 4)) == .reverse)
  }

  /// The program before a warning of an emergency.
  private func warned(_ arguments: [String], kind: String) throws -> TerminalSession {
    try folder.add("sixteen", sixteenColours)
    let session = try triage(
      arguments, in: folder, environment: ["TERM": kind], after: "tic -o .terminfo sixteen")
    try session.walk(to: "Do you have chest pain")
    session.type("1")
    try session.see("!!! WARNING", "3 Change my answer")
    return session
  }

  // Not every system knows this one.
  private let sixteenColours = """
    xterm-16color|xterm with 16 colours,
    \tcolors#16, pairs#256,
    \tsetab=\\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
    \tsetaf=\\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,
    \tuse=xterm-256color,

    """
}
