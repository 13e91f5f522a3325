import ProgramWords
package import TriageModel

/// What is felt in the regions of the body, gathered from answers.
package struct BodyMarks: Hashable, Sendable {
  private var feelings: [Int: Set<BodyMark.Feeling>] = [:]

  /// No marks.
  package init() {}

  /// Whether nothing is marked.
  package var isEmpty: Bool { feelings.isEmpty }

  /// Adds what the chosen options of a question say.
  package mutating func add(_ chosen: OptionMask, of question: Question) {
    for position in chosen.positions {
      for mark in question.options[position].marks {
        feelings[mark.region, default: []].insert(mark.feeling)
      }
    }
  }

  /// How a region is drawn; nil where nothing is marked.
  package func pattern(of region: Int) -> BodyPattern? {
    feelings[region].map { felt in
      felt.count > 1 ? .both : felt.contains(.numb) ? .numb : .pain
    }
  }
}

/// How a marked region is drawn, so that it can be told apart without colour.
package enum BodyPattern: Hashable, Sendable, CaseIterable {
  /// It hurts.
  case pain
  /// It is numb or tingly.
  case numb
  /// It hurts and is numb or tingly.
  case both

  /// The sign that fills the region.
  package func sign(ascii: Bool) -> Unicode.Scalar {
    switch self {
    case .pain: ascii ? "#" : "▓"
    case .numb: "="
    case .both: "%"
    }
  }

  /// What it means, in a few words.
  package var words: String {
    switch self {
    case .pain: EngineWords.pain
    case .numb: EngineWords.numb
    case .both: EngineWords.painAndNumb
    }
  }
}

extension Interview {
  /// What the answers to the questions that are asked say about regions of the body.
  package var bodyMarks: BodyMarks {
    asked.reduce(into: BodyMarks()) { marks, position in
      guard case .options(let chosen) = sheet[position] else { return }
      marks.add(chosen, of: questionnaire.questions[position])
    }
  }

  /// The small drawing with its marks, and below it what they mean; empty where there is nothing
  /// to draw.
  package func bodyMapLines(ascii: Bool) -> [String] {
    let marks = bodyMarks
    guard !marks.isEmpty, let drawing = questionnaire.bodyMap?.drawing(.small) else { return [] }
    return drawing.lines(marks, ascii: ascii) + [legend(of: drawing, marks, ascii: ascii)]
  }

  private func legend(of drawing: BodyMap.Drawing, _ marks: BodyMarks, ascii: Bool) -> String {
    let shown = Set(drawing.regions.joined().compactMap { $0.flatMap(marks.pattern) })
    return BodyPattern.allCases.filter(shown.contains).map { pattern in
      let sign = String(pattern.sign(ascii: ascii))
      return "\(sign)\(sign) \(pattern.words)"
    }.joined(separator: "   ")
  }
}

extension BodyMap.Drawing {
  /// The lines of the drawing, marked regions filled.
  ///
  /// - Complexity: O(n) for n cells.
  fileprivate func lines(_ marks: BodyMarks, ascii: Bool) -> [String] {
    let lines = ascii ? self.ascii : art
    return lines.indices.map { row in
      let signs = lines[row].indices.map { column in
        regions[row][column].flatMap(marks.pattern)?.sign(ascii: ascii) ?? lines[row][column]
      }
      let end = signs.lastIndex { $0 != " " } ?? -1
      return String(String.UnicodeScalarView(signs[...end]))
    }
  }
}
