import ProgramWords
import TriageEngine
import TriageModel

/// Finds what a record says of a question, and turns it into words.
struct TranscriptNames {
  let transcript: Transcript
  private let answers: [QuestionID: RecordedAnswer]

  init(_ transcript: Transcript) {
    self.transcript = transcript
    answers = Dictionary(transcript.answers.map { ($0.question, $0) }) { first, _ in first }
  }

  /// How far the clock of the person was ahead of UTC.
  var ahead: Int { clockOffset(transcript.interview.utcOffsetSeconds) }

  /// The time on the clock of the person, with the date unless it is that of the record.
  func clock(_ moment: Moment) -> String {
    let (text, end) = (
      moment.localText(ahead: ahead), transcript.interview.ended.localText(ahead: ahead)
    )
    return text.prefix(10) == end.prefix(10) ? String(text.suffix(8)) : text
  }

  /// Date and time on the clock of the person, with how far it was ahead of UTC.
  func dateAndTime(_ moment: Moment) -> String {
    let minutes = abs(ahead) / 60
    let sign = ahead < 0 ? "-" : "+"
    return TranscriptWords.time(
      moment.localText(ahead: ahead),
      ahead: "\(sign)\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))")
  }

  /// The row of a question; nil when the record does not have it.
  func row(of question: QuestionID) -> TranscriptDocument.AnswerRow? {
    answers[question].map { row($0) }
  }

  /// The row of an answer.
  func row(_ recorded: RecordedAnswer) -> TranscriptDocument.AnswerRow {
    TranscriptDocument.AnswerRow(
      mark: recorded.trace ?? "", question: recorded.asked, answer: words(of: recorded))
  }

  /// The answer in words, and whether it counts.
  func words(of recorded: RecordedAnswer) -> String {
    let words = recorded.words.joined(separator: "; ")
    return switch recorded.state {
    case .answered: recorded.restored ? TranscriptWords.restored(words) : words
    case .unanswered: TranscriptWords.noAnswer
    case .setAside: TranscriptWords.setAside(words)
    }
  }

  /// The reason of a rule, with the level of the rule where it is not that of the result.
  func reason(of rule: RecordedRule) -> String {
    let isOther = rule.level != transcript.result.level
    return capitalized(rule.because) + (isOther ? " [\(rule.level.label)]" : "")
  }

  /// What of an answer made a rule fire, in words.
  func words(of ground: RecordedRationale) -> String {
    guard let recorded = answers[ground.question] else { return "" }
    guard case .options(let counted) = ground.answer, case .options(let all) = recorded.answer,
      all.count == recorded.words.count
    else { return words(of: recorded) }
    return zip(all, recorded.words).filter { counted.contains($0.0) }.map(\.1)
      .joined(separator: "; ")
  }

  /// The shortest name of a question: its id in the blueprint, else that in the file.
  func mark(of question: QuestionID) -> String { answers[question]?.trace ?? question.text }

  /// What a question is called in the hand-over.
  func title(of question: QuestionID) -> String {
    answers[question].map(title) ?? question.text
  }

  /// What a question is called in the hand-over.
  func title(of recorded: RecordedAnswer) -> String { recorded.name ?? recorded.asked }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
