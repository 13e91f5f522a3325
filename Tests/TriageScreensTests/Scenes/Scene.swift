import Scenarios
import Synchronization
import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// A screen, and how a person gets there.
struct Scene: CustomTestStringConvertible {
  let name: String
  /// The fixture that is asked; nil for the questions about back and leg pain.
  var of: String?
  var configure: @Sendable (inout ScreenConfiguration) -> Void = { _ in }
  /// The way to the screen, which is the same on every terminal.
  let walk: @Sendable (inout ScreenScript) -> Void
  /// The last steps, which the size of the terminal may change.
  var then: @Sendable (inout ScreenScript) -> Void = { _ in }

  var testDescription: String { name }

  /// The walks that were taken; each is long, and taken only once.
  private static let walked = Mutex<[String: ScreenScript]>([:])

  /// The screen on a terminal.
  func script(_ columns: Int, _ rows: Int, ascii: Bool = false) throws -> ScreenScript {
    var script = try walked(ascii: ascii)
    script.send(.resized(ScreenSize(columns: columns, rows: rows)))
    then(&script)
    return script
  }

  private func walked(ascii: Bool) throws -> ScreenScript {
    let place = "\(name) \(ascii)"
    if let script = Self.walked.withLock({ $0[place] }) { return script }
    let questionnaire = try of.map { try fixture($0) } ?? bundledQuestionnaire()
    var script = ScreenScript(questionnaire, ascii: ascii, configure)
    walk(&script)
    let end = script
    Self.walked.withLock { $0[place] = end }
    return end
  }
}

/// Every screen of an interview.
let scenes =
  startScenes + questionScenes + warningScenes + resultScenes + formScenes + helpScenes
  + scriptScenes

/// The sizes at which every screen is held.
let heldSizes = [(132, 43), (80, 24), (40, 12), (20, 5)]
