import TriageEngine
import TriageModel

@testable import TriageScreens

/// All answers, what they mean, and how it goes over time.
let resultScenes: [Scene] = [
  Scene(name: "review") { script in
    script.answer([("pain-trend", "worse")])
    script.answerCalmly()
  },
  Scene(name: "review-old") { script in
    script.answer([("accident", "no")])
    script.state.resume(
      script.state.interview, at: .review, country: 0, mustCheck: true, news: [],
      at: Moment(milliseconds: 0))
  },
  Scene(name: "result-self-care") { script in
    script.finish()
  },
  Scene(name: "result-routine") { $0.finish([("leg-numbness", "outer"), ("how-long", "2-6")]) },
  Scene(name: "result-soon") { $0.finish([("pain-severity", "severe")]) },
  Scene(name: "result-today") { $0.finish([("fever", "yes")]) },
  Scene(name: "result-emergency") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("1")
  },
  Scene(name: "result-ambulance") { script in
    script.answer([("chest-or-breathing", "yes")])
    script.type("1")
  },
  Scene(name: "result-map") { script in
    script.finish()
  } then: {
    $0.readOn(to: "Where you feel it")
  },
  Scene(name: "result-decided") { script in
    script.answer([("saddle-numbness", "new")])
    script.type("1")
  } then: {
    $0.readOn(to: "What decided")
  },
  Scene(name: "result-different") { script in
    script.finish()
  } then: {
    $0.readOn(to: "If one answer")
  },
  Scene(name: "course-on-result", configure: asKept) { script in
    script.finish()
    script.state.show(threeWeeks)
  } then: {
    $0.readOn(to: "Since last time")
  },
  Scene(name: "course", configure: asKept) { script in
    script.finish()
    script.state.show(threeWeeks)
    script.type("t")
  },
]

/// Where answers are kept.
private let asKept: @Sendable (inout ScreenConfiguration) -> Void = { $0.keeping = .kept }

/// Three interviews, each a week after the one before.
private let threeWeeks = Course(
  series: [Course.Series(label: "Pain now", bounds: 0...10)],
  points: (0..<3).map { week in
    Course.Point(
      moment: Moment(milliseconds: Int64(week) * 604_800_000), day: "2026-11-\(10 + 7 * week)",
      mark: "i", label: "Book a routine appointment", values: [Double(9 - week)])
  }, advice: ["See a clinician."])
