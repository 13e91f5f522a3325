import Scenarios

/// A question by words of it that stand in one row, and how a person answers.
struct Step {
  /// Words that only this question shows.
  let asks: String
  /// The keys on the screen.
  let keys: String
  /// The line in the plain interview.
  let line: String

  init(_ asks: String, keys: String, line: String? = nil) {
    self.asks = asks
    self.keys = keys
    self.line = line ?? keys
  }
}

/// All answers of a person of 18 to 49 with sore back and thigh and no danger sign.
let calmWalk: [Step] = [
  Step("How old are you?", keys: "3"),
  Step("Do you have chest pain", keys: "2"),
  Step("Have you fainted", keys: "2"),
  Step("very bad pain in your tummy", keys: "2"),
  Step("Has one leg or foot suddenly", keys: "2"),
  Step("Did this begin after a serious accident", keys: "1"),
  Step("Are you numb or tingly between your legs?", keys: "1"),
  Step("Is it hard to start to pee", keys: "1"),
  Step("Is it harder to feel when your bladder is full", keys: "1"),
  Step("Do you leak pee or wet yourself?", keys: "1"),
  Step("Have you lost control of your poo", keys: "1"),
  Step("Has feeling in your genitals changed", keys: "1"),
  Step("tingling or numbness in both legs", keys: "1"),
  Step("Are both legs weak or heavy", keys: "1"),
  Step("Is a leg or foot weaker than usual?", keys: "1"),
  Step("Do you have a high temperature", keys: "2"),
  Step("Are you losing weight", keys: "2"),
  Step("Is the pain there all the time", keys: "2"),
  Step("Is pain in the middle or upper part", keys: "2"),
  Step("Do you have a new lump", keys: "2"),
  Step("Did the pain start with a small fall", keys: "2"),
  Step("Is one calf or thigh newly swollen", keys: "2"),
  Step("Does it sting when you pee", keys: "2"),
  Step("Is there a new rash", keys: "2"),
  Step("Which of these apply to you?", keys: "d\r", line: "12"),
  Step("Are you pregnant", keys: "1"),
  Step("Where do you feel it?", keys: "16\r", line: "1 6"),
  Step("Which hurts more?", keys: "1"),
  Step("Where in the leg is it numb", keys: "1"),
  Step("What changes the pain?", keys: "8\r", line: "8"),
  Step("How long have you had this pain?", keys: "1"),
  Step("is it getting better or worse?", keys: "2"),
  Step("How bad is it?", keys: "2"),
  Step("You can also give a number", keys: "5\r", line: "5"),
  Step("Do you take magnesium", keys: "1"),
  Step("Which are true for you?", keys: "2\r", line: "2"),
  Step("Is there anything else", keys: "The garden.\r", line: "The garden."),
]

/// The same answers by their ids; the question about medicines is not asked.
let calmAnswers: [String: String] = defaultAnswers.filter { $0.key != "medicines" }
  .merging([
    "pain-number": "5", "true-for-you": "sit-drive", "anything-else": "The garden.",
  ]) { $1 }
