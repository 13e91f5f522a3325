/// The keys a part of a file may have.
struct Shape {
  /// What the part is, in words with an article.
  let noun: String
  /// Keys that may not be left out.
  let required: [String]
  /// Further keys.
  let optional: [String]

  init(_ noun: String, required: [String], optional: [String] = []) {
    self.noun = noun
    self.required = required
    self.optional = optional
  }

  /// Every key.
  var keys: [String] { required + optional }
}

extension Shape {
  static let cover = Shape(
    "the first page", required: ["format", "id", "version", "title", "countries", "start"],
    optional: ["evidence-file", "include"])
  static let start = Shape(
    "'start'", required: ["danger", "about", "agree"], optional: ["evidence", "sources"])
  static let body = Shape(
    "the questionnaire", required: ["levels", "sections", "rules", "topics", "advice"],
    optional: [
      "sources", "definitions", "figures", "properties", "body-map", "renames",
      "accepted-changes", "trend", "hazards",
    ])
  /// The same where parts of another questionnaire are used.
  static let followingBody = Shape(
    "the questionnaire", required: ["sections", "rules", "advice"],
    optional: body.optional + ["levels", "topics"])
  /// What comes along with an included questionnaire.
  static let comesAlong = ["levels", "topics", "figures", "body-map", "evidence-file"]
  static let level = Shape(
    "a level", required: ["id", "label", "mark", "tone", "within", "limit", "steps"],
    optional: ["trace", "alert", "show-unfinished", "evidence", "sources"])
  static let section = Shape(
    "a section", required: ["id", "title", "questions"], optional: ["trace", "introduction"])
  static let question = Shape(
    "a question", required: ["id", "ask", "why"],
    optional: [
      "trace", "in-short", "situation", "hint", "ask-when", "if-unanswered", "optional",
      "evidence", "sources",
    ] + Shape.questionKinds)
  static let questionKinds = ["one", "many", "sites", "number", "scale", "note"]
  static let option = Shape(
    "an option", required: ["label"], optional: ["exclusive", "trace", "pain", "numb"])
  static let number = Shape("a number", required: ["min", "max", "unit"])
  static let scale = Shape("a scale", required: ["low", "high"], optional: ["min", "max"])
  static let rule = Shape(
    "a rule", required: ["id", "because"],
    optional: [
      "trace", "when", "level", "within-hours", "cases", "show-alone", "evidence", "sources",
    ])
  static let ruleCase = Shape(
    "a case", required: ["when", "level"], optional: ["within-hours", "because"])
  static let topic = Shape(
    "a topic", required: ["id", "title", "place"],
    optional: ["trace", "at-most", "otherwise", "otherwise-at", "evidence", "sources"])
  static let advice = Shape(
    "an advice block", required: ["id", "topic"],
    optional: [
      "trace", "at", "when", "by-rule", "not-by-rule", "with", "contradicts", "say", "list",
      "evidence", "sources",
    ])
  static let figure = Shape(
    "a figure", required: ["id", "unit", "otherwise"],
    optional: ["trace", "by-country", "evidence", "sources"])
  static let property = Shape(
    "a property", required: ["id", "says"], optional: ["trace"] + Shape.promise.optional)
  static let promise = Shape("a promise", required: [], optional: ["if", "at"] + Shape.promises)
  static let promises = [
    "at-least", "at-most", "exactly", "all-of", "never-falls-when-worse", "no-effect",
    "any-order", "alerts-hold", "alert-before-result", "never-without", "shows", "never-shows",
  ]
  static let renames = Shape(
    "'renames'", required: [], optional: ["questions", "options", "rules", "levels", "advice"])
  static let acceptedChange = Shape(
    "an accepted change", required: ["from", "to", "because"], optional: ["if"])
  static let trend = Shape(
    "a line over time", required: ["label"], optional: Shape.trendKeys + ["if-not-better"])
  static let trendKeys = ["question", "mean-of"]
  static let hazard = Shape(
    "a hazard", required: ["id", "says", "cause", "severity", "likelihood", "control"],
    optional: ["trace"] + Shape.controls)
  static let controls = ["rules", "properties", "tests"]
  static let evidenceFile = Shape(
    "an evidence file", required: ["format", "sources", "evidence"])
  static let evidence = Shape(
    "a piece of evidence", required: ["id", "says", "sources"],
    optional: ["mark", "strength", "not-shown"])
  static let countriesFile = Shape("a countries file", required: ["format", "countries"])
  static let bodyMapFile = Shape(
    "a body map file", required: ["format", "regions", "drawings"])
  static let drawing = Shape("a drawing", required: ["size", "art", "ascii", "regions"])
  static let country = Shape(
    "a country", required: ["code", "name", "emergency", "urgent", "source"])
}
