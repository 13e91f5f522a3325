/// The name most like a mistyped one, if it is near enough to be worth saying.
///
/// Near enough means an edit distance of at most a third of the word's length, and at
/// least one. Ties keep the earlier candidate.
///
/// - Parameters:
///   - word: What was written.
///   - candidates: The names that would have been right.
/// - Returns: The nearest candidate, or nil when none is near.
/// - Complexity: O(k · n · m) for k candidates of length n and a word of length m.
package func nearestSpelling(of word: String, among candidates: some Sequence<String>) -> String? {
  let limit = max(1, word.count / 3)
  var best: (name: String, distance: Int)?
  for candidate in candidates where abs(candidate.count - word.count) <= limit {
    let distance = editDistance(Array(word), Array(candidate))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.name
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into another
/// (optimal string alignment distance).
private func editDistance(_ a: [Character], _ b: [Character]) -> Int {
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (a[i] == b[j] ? 0 : 1))
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
        cost = min(cost, rows[i - 1][j - 1] + 1)
      }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}
