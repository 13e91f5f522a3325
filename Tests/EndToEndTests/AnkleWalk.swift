import Foundation
import PseudoTerminal
import Scenarios

/// All answers to the short questionnaire of the fixtures, without any danger sign.
func ankleWalk(age: Int = 30, words: String = "The stairs.") -> [Step] {
  [
    Step("Can you take four steps?", keys: "1"),
    Step("Which of these do you see?", keys: "4\r", line: "4"),
    Step("How old are you?", keys: "\(age)\r", line: "\(age)"),
    Step("How bad is it?", keys: "5\r", line: "5"),
    Step("Anything else?", keys: words + "\r", line: words),
  ]
}

/// The short questionnaire, in a file of the person's folder.
let ankleFile = ["run", "./ankle.yaml"]

extension Folder {
  /// Puts the short questionnaire and what belongs to it into the folder, with changes to its text.
  func addAnkle(_ edits: KeyValuePairs<String, String> = [:]) throws {
    for name in ["ankle.yaml", "countries.yaml"] {
      var text = try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
      for (old, new) in edits { text = text.replacingOccurrences(of: old, with: new) }
      try add(name, text)
    }
  }
}

private let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Fixtures")
