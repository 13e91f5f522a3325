import Diagnostics
import TriageModel

extension Reader {
  /// The file of which this one uses parts, and the version it was written for; nil with a report
  /// if that is not said, or if it is this file itself.
  mutating func inclusion(_ node: YamlTree) -> (file: String, version: String)? {
    guard let text = word(node) else { return nil }
    let words = Word.words(of: text).map(\.text)
    guard words.count == 2, Self.isFileName(words[0]) else {
      report(IncludeMistake.unclear(text), at: node)
      return nil
    }
    if log.source.name.split(separator: "/").last.map(String.init) == words[0] {
      report(IncludeMistake.itself(words[0]), at: node)
      return nil
    }
    return (words[0], words[1])
  }

  /// Takes over the names that come along with an included questionnaire.
  mutating func learnIncludedNames() {
    guard let known = included?.names else {
      names.evidence.isComplete = false
      names.sources.isComplete = false
      return
    }
    names.evidence = known.evidence
    names.sources = known.sources
    names.regions = known.regions
    names.levels = known.levels
    names.topics = known.topics
    names.figures = known.figures
  }

  /// Reports what a questionnaire writes although it comes along with the included one.
  mutating func checkWhatComesAlong(_ fields: Fields) {
    for field in fields.all where Shape.comesAlong.contains(field.key) {
      report(IncludeMistake.comesAlong(field.key), at: field)
    }
  }
}
