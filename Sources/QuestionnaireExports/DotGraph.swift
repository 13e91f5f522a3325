import TriageEngine
package import TriageModel

/// A questionnaire as a graph in the DOT language, for Graphviz to lay out.
///
/// Questions stand below each other on the left, sections around them, and an arrow leads to each
/// question that is not always asked. Rules stand on the right under the most urgent level that
/// they can give; a dashed arrow leads to each level that another of their cases gives. A rule names
/// the questions that it reads: as arrows, these would hide everything else.
package struct DotGraph {
  let questionnaire: Questionnaire

  /// The graph of a questionnaire.
  package init(of questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  /// The graph in the DOT language, with a line end behind each line.
  ///
  /// - Complexity: O(c) for c comparisons, those of definitions included.
  package var source: String {
    let lines =
      ["digraph \(quoted(questionnaire.cover.id)) {"] + look + sections + askWhenArrows + levels
      + otherCases + ["}"]
    return lines.map { $0 + "\n" }.joined()
  }

  private var look: [String] {
    let cover = questionnaire.cover
    let title = ["\(cover.title) (\(cover.id) \(cover.version))"] + GraphWords.key
    return [
      "graph [label=\(label(title, wrapped: false)), labelloc=t, labeljust=l, newrank=true, "
        + "nodesep=0.15, ranksep=0.18, fontname=Helvetica, fontsize=14];",
      "node [fontname=Helvetica, fontsize=10, shape=box, style=\"filled,rounded\", "
        + "fillcolor=white, margin=\"0.08,0.04\"];",
      "edge [fontname=Helvetica, fontsize=9, color=\"#475467\"];",
    ]
  }

  private var sections: [String] {
    let clusters = questionnaire.sections.flatMap { section in
      [
        "subgraph \(quoted("cluster section \(section.id)")) {",
        "label=\(label([section.title])); style=\"filled,rounded\"; fillcolor=\"#f2f4f7\"; "
          + "color=\"#98a2b3\";",
      ] + section.questions.map(node) + ["}"]
    }
    return clusters + column(questionnaire.questions.map { "question \($0.id)" })
  }

  private func node(_ position: Int) -> String {
    let question = questionnaire.questions[position]
    let name = [question.trace, question.id.text].compactMap(\.self).joined(separator: " ")
    let asked = question.askWhen.flatMap { GraphWords.asked(questionnaire.joining(of: $0)) }
    let lines = ["\(name): \(question.takes)", question.ask] + [asked].compactMap(\.self)
    return "\(quoted("question \(question.id)")) [label=\(label(lines)), width=3.4];"
  }

  /// Invisible arrows that hold nodes below each other.
  func column(_ nodes: [String]) -> [String] {
    zip(nodes, nodes.dropFirst()).map {
      "\(quoted($0)) -> \(quoted($1)) [style=invis, weight=100];"
    }
  }

  /// From each question that decides whether another is asked, with what must be true of its
  /// answer.
  private var askWhenArrows: [String] {
    questionnaire.questions.flatMap { question in
      let read = question.askWhen.map(questionnaire.comparisons) ?? []
      return read.map { comparison in
        let from = quoted("question \(questionnaire.questions[comparison.question].id)")
        let test = label([questionnaire.test(of: comparison)])
        return "\(from) -> \(quoted("question \(question.id)")) [label=\(test), weight=0];"
      }
    }
  }
}
