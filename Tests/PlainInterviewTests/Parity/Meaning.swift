import TriageModel

/// What a person means to do, whatever it is typed or pressed like.
enum Meaning: Equatable {
  /// Start with the questions.
  case begin
  /// Give this answer to the question at hand.
  case answer(Answer)
  /// Go back one step.
  case back
  /// Look at the help, then go on where one was.
  case help
  /// Look at the warning again, then go on where one was.
  case warning
  /// Ask to leave, then stay.
  case stay
  /// Look at all answers.
  case review
  /// Change the answer to the question at a position.
  case change(Int)
  /// Go on from a warning, the answers or what can be said so far.
  case goOn
  /// Take the answer behind a warning back.
  case changeBehindWarning
  /// Read from a warning what to do so far.
  case readSoFar
  /// Read the result.
  case result
  /// Save the record under the name offered.
  case save
  /// Leave without saving.
  case end
}

/// Where a person is, whatever it looks or sounds like.
enum Whereabouts: Equatable {
  /// Before the questions.
  case start
  /// At the question at a position.
  case question(Int)
  /// At the question at a position, chosen among the answers.
  case correction(Int)
  /// At a warning; whether one is left.
  case alert(isWarning: Bool)
  /// At the answers, or where all questions are answered.
  case answers
  /// At the result, or at what can be said so far.
  case result
  /// At anything that is over once a meaning is done.
  case between
}
