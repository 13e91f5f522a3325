import Diagnostics
import Foundation
import QuestionnaireFiles
package import TriageModel

/// A questionnaire of the folder `Questionnaires`, read once.
package func bundledQuestionnaire() throws -> Questionnaire { try sciatica.get() }

/// The questionnaire that asks again what may have changed, read once.
package func painFollowUp() throws -> Questionnaire { try followUp.get() }

/// A small questionnaire of the folder `Tests/Fixtures`.
package func fixture(_ name: String) throws -> Questionnaire {
  try load("\(name).yaml", in: tests.appending(path: "Fixtures"))
}

/// A small questionnaire of the folder `Tests/Fixtures`, with changes to its text.
///
/// - Throws: `MistypedEdit` when a text to replace is not there; the mistakes of the result.
package func fixture(_ name: String, _ edits: [Edit]) throws -> Questionnaire {
  try load("\(name).yaml", in: tests.appending(path: "Fixtures"), edits)
}

/// The questionnaire of the folder `Questionnaires`, with changes to its text.
///
/// - Throws: `MistypedEdit` when a text to replace is not there; the mistakes of the result.
package func bundledQuestionnaire(_ edits: [Edit]) throws -> Questionnaire {
  try load("sciatica.yaml", in: bundled, edits)
}

private let tests = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent()
private let bundled = tests.deletingLastPathComponent().appending(path: "Questionnaires")
private let followUp = Result { try load("pain-follow-up.yaml", in: bundled) }
private let sciatica = Result { try load("sciatica.yaml", in: bundled) }
