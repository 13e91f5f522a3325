import ProgramWords

/// What a person can tell the program, whatever screen or line it is told on.
package enum Command: Hashable, Sendable, CaseIterable {
  /// Begin with the questions.
  case start
  /// Accept what is chosen.
  case accept
  /// Keep a note, or leave it out.
  case keep
  /// Change the answer that has the focus.
  case change
  /// Write the record.
  case write
  /// End the name of the record otherwise.
  case ending
  /// Clear what was typed.
  case clear
  /// Tick or untick an answer.
  case tick
  /// Go to the figure.
  case map
  /// Move on the figure.
  case figure
  /// Go back from the figure to the list.
  case list
  /// Make a number larger.
  case more
  /// Make a number smaller.
  case less
  /// Move up.
  case up
  /// Move down.
  case down
  /// Move to the first.
  case first
  /// Move to the last.
  case last
  /// Read back.
  case pageUp
  /// Read on.
  case pageDown
  /// Read back some lines.
  case wheelUp
  /// Read on some lines.
  case wheelDown
  /// Go back one step.
  case back
  /// Read what can be done, and why the question is asked.
  case help
  /// Check the answers.
  case review
  /// Read the warning again.
  case warning
  /// Pass over a question.
  case skip
  /// Save the record.
  case save
  /// See how it goes over time.
  case overTime
  /// Leave.
  case leave
  /// Leave without being asked again.
  case quit
  /// Leave the mouse to the terminal, so that it selects text.
  case freeMouse
  /// Take the mouse, so that clicks count.
  case takeMouse
  /// Paint the screen anew.
  case repaint
  /// Close what lies above.
  case cancel
  /// Go on.
  case goOn
  /// Show the answers that have the focus.
  case open
  /// Go on with answers that are kept.
  case resume
  /// Write the record of kept answers to a file.
  case export
  /// Delete kept answers.
  case delete
  /// Say whether answers are kept.
  case keeping
  /// Leave at once.
  case exit

  /// The first letter that stands for the command; nil when only other keys do.
  package var letter: Character? {
    keyMap.first { $0.command == self }?.keys.compactMap {
      if case .character(let letter) = $0 { letter } else { nil }
    }.first
  }

  /// What help says of it, in a few words.
  package var does: String { keyMap.first { $0.command == self }?.words.does ?? "" }
}
