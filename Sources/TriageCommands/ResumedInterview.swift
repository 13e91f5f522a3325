import ProgramWords
import SessionStore
import Transcripts
import TriageEngine
import TriageModel
import TriageScreens

/// An interview that was kept, opened again.
struct ResumedInterview {
  /// What is known of it.
  let summary: InterviewSummary
  /// How it was rebuilt.
  let replay: Replay
  /// Whether its answers are more than a day old.
  let isOld: Bool
  /// Whether the questions are others than when it was open last.
  let isChanged: Bool

  /// The position of the country whose numbers were shown.
  var countryPosition: Int {
    replay.interview.questionnaire.countries.firstIndex { $0.code == replay.country.code } ?? 0
  }

  /// Whether the person is to check all answers before going on.
  var mustCheck: Bool { isOld || !news.isEmpty }

  /// What the person is told of the change; nothing when there is none that they could notice.
  var news: [String] {
    guard isChanged, !replay.lost.isEmpty || !replay.reworded.isEmpty || !replay.withdrawn.isEmpty
    else { return [] }
    let questionnaire = replay.interview.questionnaire
    return Words.changedQuestions(
      lost: replay.lost.map { "\($0.asked) \($0.words.joined(separator: "; "))" },
      reworded: replay.reworded.compactMap { questionnaire.position(of: $0) }
        .map { questionnaire.questions[$0].ask },
      warnings: lostWarnings)
  }

  /// The labels of the warnings that were shown and do not stand any more, each once.
  private var lostWarnings: [String] {
    let interview = replay.interview
    let now = Alert(standing: interview.alerting)?.level.map(interview.questionnaire.level)
    return replay.withdrawn.compactMap(\.level?.label).reduce(into: []) { all, label in
      if label != now?.label, !all.contains(label) { all.append(label) }
    }
  }
}
