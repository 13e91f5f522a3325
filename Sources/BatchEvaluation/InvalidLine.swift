/// What is written for a line that is no answer sheet.
struct InvalidLine {
  /// Its number in the input, from 1.
  let number: Int
  /// The name of the answer sheet, as far as there is one.
  let id: String?
  /// What is wrong; never empty.
  let mistakes: [SheetMistake]

  /// How many mistakes of one line are told.
  private static let mostMistakes = 20

  /// Adds it as a line.
  func write(to output: inout [UInt8]) {
    output.append(#"{"id":"#)
    if let id { output.appendJSON(id) } else { output.append("null") }
    output.append(
      #","status":"invalid","level":null,"rules":[],"advice":[],"unanswered":[],"errors":["#)
    let rest = mistakes.count - Self.mostMistakes
    let told = mistakes.prefix(Self.mostMistakes) + (rest > 0 ? [.more(rest)] : [])
    for (index, mistake) in told.enumerated() {
      if index > 0 { output.append(",") }
      write(mistake.wording, to: &output)
    }
    output.append("]}\n")
  }

  private func write(_ wording: SheetMistake.Wording, to output: inout [UInt8]) {
    output.append(#"{"line":"#)
    output += Array("\(number)".utf8)
    for (name, text) in [
      ("kind", wording.kind), ("what", wording.what), ("why", wording.why), ("fix", wording.fix),
    ] {
      output.append(",")
      output.appendJSON(name)
      output.append(":")
      output.appendJSON(text)
    }
    output.append("}")
  }
}
