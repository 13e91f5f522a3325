package import Diagnostics

/// An article of documentation that shows every kind of finding in an example.
package struct Gallery {
  /// What the article begins with: its title and what stands before the examples.
  private let beginning: String
  /// The examples by the kind of finding.
  private let entries: [String: [GallerySample]]

  /// A gallery of samples, grouped by the kinds of their findings.
  ///
  /// - Parameters:
  ///   - beginning: The article as far as the examples, with a line end.
  ///   - samples: The samples; those of one kind are shown in their order.
  package init(_ beginning: String, _ samples: [GallerySample]) {
    self.beginning = beginning
    entries = Dictionary(grouping: samples, by: \.kind)
  }

  /// The first sample of each kind of finding, and the first that is told in other words.
  ///
  /// - Parameters:
  ///   - samples: The samples, better ones first.
  ///   - finding: The finding of a sample.
  /// - Returns: At most two samples of each kind, in their order.
  package static func choice<Sample>(
    of samples: [Sample], by finding: (Sample) -> Diagnostic
  ) -> [Sample] {
    var known: [String: Set<String>] = [:]
    return samples.filter {
      let finding = finding($0)
      let isWanted = known[finding.kind, default: []].count < 2
      return isWanted && known[finding.kind, default: []].insert(finding.wording).inserted
    }
  }

  /// The kinds of findings in it.
  package var kinds: Set<String> { Set(entries.keys) }

  /// The article.
  package var article: String {
    let sections = entries.sorted { $0.key < $1.key }.map { kind, samples in
      let reasons = samples.indices.map { index in
        samples[..<index].contains { $0.reason == samples[index].reason }
          ? [] : [samples[index].reason]
      }
      let parts = zip(reasons, samples).flatMap { $0 + [$1.section] }
      return (["### `\(kind)`\n"] + parts).joined(separator: "\n")
    }
    return ([beginning] + sections).joined(separator: "\n")
  }
}

extension Diagnostic {
  /// The weight and the words, without the names and numbers in them.
  fileprivate var wording: String {
    "\(severity.rawValue) \(what) \(why)".replacing(/'[^']*'|[0-9]+/, with: "")
  }
}
