import Testing
import TriageEngine
import TriageModel

@testable import TriageScreens

/// No kind of screen can be forgotten among the scenes that the other tests hold.
@Suite struct SceneTests {
  @Test func `every kind of screen of an interview has a scene`() throws {
    var missing = Set(ScreenKind.allCases)
    for scene in scenes {
      let state = try scene.script(80, 24).state
      missing.remove(state.kind(of: state.screen))
    }
    #expect(missing == [])
  }

  @Test func `every kind of screen of what is kept has a scene`() {
    let seen = historyScenes.map { HistoryKind($0.state(80, 24).screen) }
    #expect(Set(HistoryKind.allCases).subtracting(seen) == [])
  }

  @Test func `no two scenes have one name`() {
    let names = scenes.map(\.name) + historyScenes.map { "history-\($0.name)" }
    #expect(Set(names).count == names.count)
  }
}

/// The kinds of screens of an interview; each needs a scene.
enum ScreenKind: CaseIterable {
  case start, offerToKeep, offerToResume, news
  case one, many, sites, map, number, scale, note
  case warning, withdrawnWarning
  case helpOnStart, helpOnQuestion, helpOnOther
  case review, result, course
  case save, replace, leave, waiting
}

/// The kinds of screens of what is kept; each needs a scene.
enum HistoryKind: CaseIterable {
  case list, record, course, export, replace, delete, keeping, told, help

  init(_ screen: HistoryScreen) {
    self =
      switch screen {
      case .list: .list
      case .record: .record
      case .course: .course
      case .export(let form, _, _): form.asksToReplace ? .replace : .export
      case .delete: .delete
      case .keeping: .keeping
      case .told: .told
      case .help: .help
      }
  }
}

extension ScreenState {
  fileprivate func kind(of screen: Screen) -> ScreenKind {
    switch screen {
    case .start: .start
    case .question(let entry): kind(of: entry)
    case .alert(let card): card.alert.level == nil ? .withdrawnWarning : .warning
    case .help(.start, _): .helpOnStart
    case .help(.question, _): .helpOnQuestion
    case .help: .helpOnOther
    case .review: .review
    case .result: .result
    case .course: .course
    case .save(let form, _): form.asksToReplace ? .replace : .save
    case .offer(let card): kind(of: card.offer)
    case .waiting: .waiting
    case .leave: .leave
    }
  }

  private func kind(of offer: Offer) -> ScreenKind {
    switch offer {
    case .keep: .offerToKeep
    case .resume: .offerToResume
    case .news: .news
    }
  }

  private func kind(of entry: QuestionEntry) -> ScreenKind {
    switch questionnaire.questions[entry.position].kind {
    case .one: .one
    case .many: .many
    case .sites: entry.isOnMap ? .map : .sites
    case .number: .number
    case .scale: .scale
    case .note: .note
    }
  }
}
