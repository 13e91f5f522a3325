/// What the keys do, for help and for the foot of the screen, and what the keys are called.
///
/// Which key does what stands in the key map of the screens; the letters of the keys stay.
package enum KeyWords {
  /// What a key does, twice.
  package struct Use: Sendable {
    /// In a few words, for help: "Enter  start the questions".
    package let does: String
    /// In one or two, for the foot of the screen: "Enter start".
    package let short: String
  }

  /// Enter on the first page.
  package static let start = Use(does: "start the questions", short: "start")
  /// Enter on a list of answers or choices, or on a number.
  package static let accept = Use(does: "accept what is chosen", short: "accept")
  /// Enter on a question for a note.
  package static let keep = Use(
    does: "keep your words, or skip the question", short: "go on")
  /// Enter on an answer among all answers.
  package static let change = Use(does: "change the answer", short: "change")
  /// Enter on an entry of the kept answers.
  package static let open = Use(does: "show these answers", short: "show")
  /// Enter on the name of the file.
  package static let write = Use(does: "save the record", short: "save")
  /// Space on a question that takes several answers.
  package static let tick = Use(does: "choose an answer, or clear it", short: "tick")
  /// The arrow keys on the body map.
  package static let figure = Use(does: "move on the body map", short: "move")
  /// Tab or Esc on the body map.
  package static let list = Use(does: "back to the list", short: "list")
  /// Tab on a list beside which the body map stands.
  package static let map = Use(
    does: "to the body map, where the arrow keys move", short: "body map")
  /// Tab on the name of the file: ".txt" becomes ".html" and so on.
  package static let ending = Use(does: "end the name otherwise", short: "ending")
  /// Ctrl-U on the name of the file.
  package static let clear = Use(does: "clear the line", short: "clear")
  /// Up on a number.
  package static let more = Use(does: "one more", short: "more")
  /// Down on a number.
  package static let less = Use(does: "one less", short: "less")
  /// The key that leads to whether answers are kept.
  package static let keeping = Use(does: "say whether answers are kept", short: "keep")
  /// Down in a list or a text.
  package static let down = Use(does: "move down", short: "move")
  /// Up in a list or a text.
  package static let up = Use(does: "move up", short: "up")
  /// The next page of a long text.
  package static let pageDown = Use(does: "read on", short: "more")
  /// The page before of a long text.
  package static let pageUp = Use(does: "read back", short: "up")
  /// Scrolls down some lines.
  package static let wheelDown = Use(does: "read on, a few lines", short: "read on")
  /// Scrolls up some lines.
  package static let wheelUp = Use(does: "read back, a few lines", short: "read back")
  /// To the top of a list or a text.
  package static let first = Use(does: "to the beginning", short: "first")
  /// To the end of a list or a text.
  package static let last = Use(does: "to the end", short: "last")
  /// One step back.
  package static let back = Use(does: "go back; your answers are kept", short: "back")
  /// Skips a question.
  package static let skip = Use(does: "skip a question that may be left out", short: "skip")
  /// Goes on with kept answers.
  package static let resume = Use(does: "go on with these answers", short: "go on")
  /// Writes kept answers to a file.
  package static let export = Use(does: "write these answers to a file", short: "export")
  /// Deletes kept answers.
  package static let delete = Use(does: "delete these answers, or all", short: "delete")
  /// Shows all answers.
  package static let review = Use(does: "see and change your answers", short: "answers")
  /// Shows a warning again.
  package static let warning = Use(does: "read the warning again", short: "warning")
  /// Saves the record.
  package static let save = Use(does: "save the record (on the result)", short: "save")
  /// Shows the course over several interviews.
  package static let overTime = Use(does: "see how it goes over time", short: "over time")
  /// Goes on from all answers, or from the result so far.
  package static let goOn = Use(does: "go on (from your answers or the result)", short: "go on")
  /// Shows the help.
  package static let help = Use(does: "this help", short: "help")
  /// Closes what lies above.
  package static let cancel = Use(does: "close this", short: "close")
  /// Leaves the questions.
  package static let leave = Use(does: "leave; you are asked first", short: "leave")
  /// Leaves where it was asked before.
  package static let quit = Use(does: "leave at once", short: "leave now")
  /// Leaves the list of kept answers.
  package static let exit = Use(does: "leave", short: "leave")
  /// Leaves the mouse to the terminal, where it selects text.
  package static let freeMouse = Use(does: "let the mouse select text", short: "select text")
  /// Takes the mouse from the terminal, so that clicks choose answers.
  package static let takeMouse = Use(does: "use the mouse here", short: "mouse")
  /// Paints all anew, after something else wrote on the screen.
  package static let repaint = Use(does: "paint the screen anew", short: "repaint")
}

extension KeyWords {
  /// The space bar.
  package static let space = "Space"
  /// The key that ends a line.
  package static let enter = "Enter"
  /// The key at the upper left.
  package static let escape = "Esc"
  /// The key with two arrows.
  package static let tab = "Tab"
  /// That key with Shift.
  package static let backTab = "Shift-Tab"
  /// The key that deletes to the left.
  package static let backspace = "Backspace"
  /// The key that deletes to the right.
  package static let deleteKey = "Del"
  /// An arrow key.
  package static let upArrow = "Up"
  /// An arrow key.
  package static let downArrow = "Down"
  /// An arrow key.
  package static let leftArrow = "Left"
  /// An arrow key.
  package static let rightArrow = "Right"
  /// All four arrow keys, at the foot.
  package static let arrows = "Arrows"
  /// The key to the beginning.
  package static let home = "Home"
  /// The key to the end.
  package static let end = "End"
  /// The key to the page before.
  package static let pageUpKey = "PgUp"
  /// The wheel of the mouse, turned away from the person.
  package static let wheelUpKey = "Wheel up"
  /// The wheel of the mouse, turned towards the person.
  package static let wheelDownKey = "Wheel down"
  /// The key to the next page.
  package static let pageDownKey = "PgDn"

  /// A letter with the control key, such as "Ctrl-C".
  package static func control(_ letter: String) -> String { "Ctrl-\(letter)" }

  /// At the foot: a key and what it does, such as "Enter accept".
  package static func foot(_ key: String, _ short: String) -> String { "\(key) \(short)" }
  /// At the foot: the digits type a number.
  package static let footNumber = "0-9 type"
  /// At the foot: the digits of so many choices.
  package static func footChoose(_ count: Int) -> String {
    count == 1 ? "1 choose" : "1-\(count) choose"
  }
  /// At the foot: the keys of the answers, up to the last one.
  package static func footAnswer(_ count: Int) -> String {
    count < 10 ? "1-\(count) answer" : "key answers"
  }
  /// At the foot: the same where several answers can be ticked.
  package static func footTick(_ count: Int) -> String {
    count < 10 ? "1-\(count) or Space tick" : "key or Space tick"
  }
}
