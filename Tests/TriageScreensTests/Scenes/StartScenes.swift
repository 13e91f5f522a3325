import TriageEngine
import TriageModel

@testable import TriageScreens

/// The first page, and what is told and asked before the questions.
let startScenes: [Scene] = [
  Scene(name: "start") { _ in },
  Scene(name: "start-country") { $0.type("3") },
  Scene(name: "kiosk-start", configure: asKiosk) { _ in },
  Scene(name: "offer-news", configure: asBefore) { $0.type("⏎") },
  Scene(name: "offer-earlier", configure: asBefore) { $0.type("⏎1") },
  Scene(name: "offer-keep", configure: asBefore) { $0.type("⏎12") },
  Scene(name: "kiosk-keep", configure: asKiosk) { $0.type("⏎") },
]

/// On a machine where answers can be kept and were left unfinished the day before.
private let asBefore: @Sendable (inout ScreenConfiguration) -> Void = { configuration in
  configuration.keeping = .undecided
  configuration.news = ["The disk is full."]
  configuration.earlier = EarlierInterview(
    id: "one", age: 26 * 60 * 60 * 1000, answered: 14, level: "Call an ambulance now")
}

/// On a machine that one person after the other uses.
let asKiosk: @Sendable (inout ScreenConfiguration) -> Void = { configuration in
  configuration.keeping = .undecided
  configuration.isKiosk = true
}
