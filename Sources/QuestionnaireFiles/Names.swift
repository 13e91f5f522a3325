import TriageModel

/// Every name a questionnaire may use, known before its conditions and texts are read.
struct Names {
  var levels = NameTable(.level)
  var sections = NameTable(.section)
  var questions = NameTable(.question)
  var definitions = NameTable(.definition)
  var rules = NameTable(.rule)
  var topics = NameTable(.topic)
  var advice = NameTable(.advice)
  var figures = NameTable(.figure)
  var properties = NameTable(.property)
  var hazards = NameTable(.hazard)
  var sources = NameTable(.source)
  var evidence = NameTable(.evidence)
  var countries = NameTable(.country)
  var regions = NameTable(.region)
  /// What each question takes, by position.
  var answers: [AnswerKind] = []
  /// The latest question that each definition reads, once the definitions were read.
  var latestQuestions: [Int?] = []
  /// The question whose `ask-when` is being read.
  var asking: Int?
  /// The questions that a comparison speaks about.
  var readQuestions: Set<Int> = []
  /// The definitions that a condition names.
  var usedDefinitions: Set<Int> = []
  /// The figures that stand in a text.
  var usedFigures: Set<Int> = []
}

/// What a question takes, as far as comparisons need to know.
enum AnswerKind {
  /// One option.
  case one(NameTable)
  /// Any options, with those that stand alone.
  case many(NameTable, exclusive: OptionMask)
  /// A whole number within limits.
  case number(ClosedRange<Int>)
  /// Words of the person's own.
  case note
  /// It could not be read, which was reported.
  case unreadable
}
