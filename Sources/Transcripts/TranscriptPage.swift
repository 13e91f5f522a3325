import TriageEngine
import TriageModel

/// Writes a record part by part.
struct TranscriptPage {
  let transcript: Transcript
  var lines = WrappedText()

  /// How far the clock of the person was ahead of UTC; less than a day in a record from elsewhere.
  private var ahead: Int { transcript.interview.utcOffsetSeconds % 86_400 }

  init(transcript: Transcript) { self.transcript = transcript }

  mutating func write() {
    head()
    level()
    reasons()
    deciding()
    alerts()
    positives()
    bodyMap()
    allAnswers()
    whatIf()
    guidance()
    sources()
    record()
  }

  private mutating func head() {
    lines.add(TranscriptWords.title(transcript.questionnaire.title))
    lines.add(transcript.notice)
    let minutes = abs(ahead) / 60
    let offset = "\(twoDigits(minutes / 60)):\(twoDigits(minutes % 60))"
    let sign = ahead < 0 ? "-" : "+"
    let time = transcript.interview.ended.localText(ahead: ahead)
    lines.add("\(time.prefix(16)) (UTC\(sign)\(offset))")
  }

  private mutating func level() {
    lines.gap()
    if !transcript.finished { lines.add(TranscriptWords.notFinished) }
    guard let level = transcript.result.level else {
      return lines.add(TranscriptWords.noLevel)
    }
    let soFar = transcript.finished ? "" : TranscriptWords.soFar
    lines.add(level.label.uppercased() + soFar, mark: level.mark + " ")
    lines.add(transcript.result.within)
  }

  private mutating func reasons() {
    guard !transcript.result.reasons.isEmpty else { return }
    lines.heading(TranscriptWords.why)
    for id in transcript.result.reasons {
      guard let rule = transcript.result.rules.first(where: { $0.id == id }) else { continue }
      lines.add(capitalized(rule.because) + otherLevel(of: rule), mark: "* ")
      for ground in rule.rationale { answer(to: ground.question) }
    }
  }

  /// The level of a rule where it is not that of the result.
  private func otherLevel(of rule: RecordedRule) -> String {
    rule.level == transcript.result.level ? "" : " (\(rule.level.label))"
  }

  private mutating func deciding() {
    guard let deciding = transcript.result.deciding else { return }
    lines.heading(TranscriptWords.decided)
    guard !deciding.isEmpty else { return lines.add(TranscriptWords.nothingDecided) }
    lines.add(TranscriptWords.enough)
    for question in deciding { answer(to: question) }
  }

  private mutating func answer(to question: QuestionID) {
    recorded(question).map { pair($0, indent: 2) }
  }

  private func recorded(_ question: QuestionID) -> RecordedAnswer? {
    transcript.answers.first { $0.question == question }
  }

  private mutating func alerts() {
    let shown = transcript.events.filter { $0.alert != nil }
    guard !shown.isEmpty else { return }
    lines.heading(TranscriptWords.warnings)
    for event in shown { event.alert.map { alert($0, at: clock(event.at)) } }
  }

  private mutating func alert(_ alert: RecordedAlert, at time: String) {
    let label = alert.level.map { "\($0.mark) \($0.label)" } ?? TranscriptWords.noWarningLeft
    lines.add(label + (alert.afterChange ? TranscriptWords.afterChange : ""), mark: time + "  ")
    for reason in alert.reasons { lines.add(capitalized(reason.because), mark: "* ", indent: 10) }
    for reason in alert.withdrawn {
      lines.add(TranscriptWords.noLonger(reason.because), mark: "* ", indent: 10)
    }
  }
}

extension TranscriptPage {
  /// Positive answers that do not stand behind a reason already.
  private mutating func positives() {
    let reasons = Set(transcript.result.reasons)
    let told = transcript.result.rules.filter { reasons.contains($0.id) }
      .flatMap(\.rationale).map(\.question)
    let rest = transcript.answers.filter { $0.positive && !told.contains($0.question) }
    guard !rest.isEmpty else { return }
    lines.heading(told.isEmpty ? TranscriptWords.positive : TranscriptWords.otherPositive)
    for recorded in rest { pair(recorded, indent: 0) }
  }

  /// Where it is felt.
  private mutating func bodyMap() {
    guard let map = transcript.bodyMap else { return }
    lines.heading(TranscriptWords.whereFelt)
    lines.draw(map)
  }

  private mutating func allAnswers() {
    lines.heading(TranscriptWords.allAnswers)
    var section = ""
    for recorded in transcript.answers {
      if recorded.section != section {
        if !section.isEmpty { lines.gap() }
        lines.add(recorded.section)
        section = recorded.section
      }
      pair(recorded, indent: 2)
      for change in recorded.changes { self.change(change) }
    }
  }

  /// A question and its answer, on one line where both fit.
  private mutating func pair(_ recorded: RecordedAnswer, indent: Int) {
    let mark = recorded.trace.map { "\($0) " } ?? ""
    let words = words(of: recorded)
    let together = "\(recorded.asked) -> \(words)"
    if lines.fits(mark + together, indent: indent) {
      lines.add(together, mark: mark, indent: indent)
    } else {
      lines.add(recorded.asked, mark: mark, indent: indent)
      lines.add(words, mark: "-> ", indent: indent + 4)
    }
  }

  private func words(of recorded: RecordedAnswer) -> String {
    let words = recorded.words.joined(separator: "; ")
    switch recorded.state {
    case .answered: return words + (recorded.restored ? TranscriptWords.restored : "")
    case .unanswered: return TranscriptWords.noAnswer
    case .setAside: return words + TranscriptWords.setAside
    }
  }

  private mutating func change(_ step: RecordedAnswer.Step) {
    let before = step.fromWords?.joined(separator: "; ") ?? ""
    lines.add(TranscriptWords.changed(at: clock(step.at), before: before), indent: 6)
  }

  /// For each answer the level that another one would give, the rest kept.
  private mutating func whatIf() {
    guard let all = transcript.result.whatIf, !all.isEmpty else { return }
    lines.heading(TranscriptWords.different)
    lines.add(TranscriptWords.whenDifferent)
    for whatIf in all where whatIf.more != nil || whatIf.less != nil { self.whatIf(whatIf) }
    let others = all.filter { $0.more == nil && $0.less == nil }.map(name)
    guard !others.isEmpty else { return }
    lines.gap()
    lines.add(TranscriptWords.noOther(others))
  }

  private mutating func whatIf(_ whatIf: RecordedWhatIf) {
    guard let answer = recorded(whatIf.question) else { return }
    lines.add(answer.asked, mark: answer.trace.map { "\($0) " } ?? "")
    for (change, word) in [
      (whatIf.more, TranscriptWords.moreUrgent), (whatIf.less, TranscriptWords.lessUrgent),
    ] {
      guard let change else { continue }
      lines.add("\(change.words) -> \(change.level.label)", mark: "\(word): ", indent: 4)
    }
  }

  private func name(_ whatIf: RecordedWhatIf) -> String {
    recorded(whatIf.question)?.trace ?? whatIf.question.text
  }

  /// What the person was told: the steps of the level with the advice for action, then the rest.
  private mutating func guidance() {
    guard !transcript.result.parts.isEmpty || !transcript.result.steps.isEmpty else { return }
    lines.heading(TranscriptWords.guidance)
    let action = transcript.result.parts.filter { $0.place == Topic.Place.action.rawValue }
    if !transcript.result.steps.isEmpty { lines.add(action.first?.title ?? TranscriptWords.action) }
    for step in transcript.result.steps { lines.add(step, mark: "* ", indent: 2) }
    for part in action { blocks(of: part) }
    for part in transcript.result.parts where !action.contains(part) {
      lines.gap()
      lines.add(part.title)
      blocks(of: part)
    }
  }

  private mutating func blocks(of part: RecordedPart) {
    for block in part.blocks {
      block.paragraph.map { lines.add($0, indent: 2) }
      block.item.map { lines.add($0, mark: "* ", indent: 2) }
    }
  }

  private mutating func sources() {
    guard !transcript.result.sources.isEmpty else { return }
    lines.heading(TranscriptWords.sources)
    for source in transcript.result.sources { lines.add(source.citation, mark: "* ") }
  }

  private mutating func record() {
    lines.heading(TranscriptWords.about)
    let stamp = transcript.questionnaire
    lines.add("Questionnaire \(stamp.id) \(stamp.version)")
    lines.add("SHA-256 \(stamp.sha256)")
    lines.add("Program \(transcript.program.name) \(transcript.program.version)")
    lines.add(TranscriptWords.numbers(for: transcript.country.name))
    lines.add("Interview \(transcript.interview.id)")
    lines.add("Started \(transcript.interview.started.iso8601)")
    lines.add("Recorded \(transcript.interview.ended.iso8601)")
    let rules = transcript.result.rules.map { rule in
      rule.trace.map { "\(rule.id) (\($0))" } ?? rule.id.text
    }
    if !rules.isEmpty { lines.add("Rules: " + rules.joined(separator: ", ")) }
  }

  /// The time of day on the clock of the person.
  private func clock(_ moment: Moment) -> String {
    String(moment.localText(ahead: ahead).suffix(8))
  }
}

private func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
