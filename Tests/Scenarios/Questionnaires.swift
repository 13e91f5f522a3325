import Diagnostics
import Foundation
import QuestionnaireFiles
package import TriageModel

/// A questionnaire of the folder `Questionnaires`, read once.
package func bundledQuestionnaire() throws -> Questionnaire { try sciatica.get() }

/// A small questionnaire of the folder `Tests/Fixtures`.
package func fixture(_ name: String) throws -> Questionnaire {
  try load("\(name).yaml", in: tests.appending(path: "Fixtures"))
}

private let tests = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent()
private let sciatica = Result {
  try load(
    "sciatica.yaml", in: tests.deletingLastPathComponent().appending(path: "Questionnaires"))
}
