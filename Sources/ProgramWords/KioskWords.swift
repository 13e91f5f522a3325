/// What is said on a machine that one person after the other uses.
extension Words {
  /// Asks before the answers go from the screen.
  package static let finishNow = "Are you done?"
  /// What finishing means.
  package static let finishing =
    "The first page comes back. The next person cannot see your answers."
  /// Goes back to the first page.
  package static let finish = "I am done"
  /// Asks whether anybody is there.
  package static let stillThere = "Still there?"
  /// How to stay.
  package static let pressToStay = "Press any key to stay."

  /// When the first page comes back by itself.
  package static func backIn(seconds: Int) -> String {
    seconds == 1 ? "Back to the start in 1 second." : "Back to the start in \(seconds) seconds."
  }
}
