import Scenarios
import TriageEngine
import TriageModel

/// An interview in which a warning came, an answer was changed, one was set aside and one came
/// back.
func eventfulTalk(_ ankle: Questionnaire) throws -> RecordedTalk {
  var talk = RecordedTalk(ankle)
  try talk.say("walk", "no")
  try talk.say("since", "today")
  try talk.say("signs", "cold bruise")
  try talk.say("walk", "yes")
  try talk.say("walk", "not-sure")
  try talk.say("age", "71")
  try talk.skip("pain")
  try talk.say("words", "It went crack.\nThen it was blue.")
  return talk
}

/// An interview without a warning sign.
func calmTalk(_ ankle: Questionnaire) throws -> RecordedTalk {
  var talk = RecordedTalk(ankle)
  try talk.say("walk", "yes")
  try talk.say("signs", "none")
  try talk.say("age", "30")
  try talk.say("pain", "2")
  try talk.skip("words")
  return talk
}

/// An interview that was left after its first answer.
func unfinishedTalk(_ ankle: Questionnaire) throws -> RecordedTalk {
  var talk = RecordedTalk(ankle)
  try talk.say("walk", "yes")
  return talk
}

/// A whole interview about back and leg pain: these answers, and the calmest to all other
/// questions.
func backTalk(_ answers: [String: String]) throws -> RecordedTalk {
  let questionnaire = try bundledQuestionnaire()
  var talk = RecordedTalk(questionnaire)
  let texts = defaultAnswers.merging(answers) { $1 }
  while let open = talk.interview.firstOpen {
    let question = questionnaire.questions[open].id
    if let text = texts[question.text] {
      try talk.say(question, text)
    } else {
      try talk.skip(question)
    }
  }
  return talk
}

/// An interview with answers by chance: some of them changed, and some notes that try to be more
/// than words. It is left after some steps, or finished.
func randomTalk(
  _ questionnaire: Questionnaire, _ random: inout SeededGenerator, steps: Int? = nil
) throws -> RecordedTalk {
  let answers = RandomSheets(questionnaire: questionnaire)
  var talk = RecordedTalk(questionnaire)
  var left = steps ?? .max
  while let open = talk.interview.firstOpen, left > 0 {
    left -= 1
    let isChange = Int.random(in: 0..<8, using: &random) == 0
    let position = (isChange ? talk.interview.asked.randomElement(using: &random) : nil) ?? open
    let note = hostileNotes.randomElement(using: &random).map { Answer.note($0) }
    let isNote = answers.answer(position, &random).isNote
    try talk.take(isNote ? note ?? .skipped : answers.answer(position, &random), to: position)
  }
  return talk
}

extension Answer {
  fileprivate var isNote: Bool {
    if case .note = self { true } else { false }
  }
}
