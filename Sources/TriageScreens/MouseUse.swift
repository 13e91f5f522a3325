import ProgramWords

/// Whom the mouse belongs to: the program, so that clicks count, or the terminal, which selects text
/// with it.
struct MouseUse: Sendable, Equatable {
  /// Whether it belongs to the program; nil where the person has no choice.
  private(set) var isOurs: Bool?
  /// What the last key changed, in words; nil when that was another key.
  private(set) var notice: String?

  /// The mouse as it was when the program started.
  init(isOurs: Bool?) { self.isOurs = isOurs }

  /// The commands that change it.
  var commands: [Command] { isOurs.map { [$0 ? .freeMouse : .takeMouse] } ?? [] }

  /// Takes what a key means.
  ///
  /// - Returns: Whether it belongs to the program now; nil when the key did not change that.
  mutating func take(_ command: Command?) -> Bool? {
    notice = nil
    guard let command, commands.contains(command) else { return nil }
    isOurs = command == .takeMouse
    notice = isOurs == true ? ScreenWords.mouseTaken : ScreenWords.mouseFreed
    return isOurs
  }
}
