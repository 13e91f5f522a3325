import ArgumentParser

/// How long ago something was, as it is typed: `12h`, `30d` or `8w`.
struct Age: ExpressibleByArgument, Equatable {
  /// In milliseconds, from 0.
  let milliseconds: Int64

  private static let hours: [Character: Int64] = ["h": 1, "d": 24, "w": 24 * 7]

  /// Reads it; nil when it is not one.
  init?(argument: String) {
    guard let unit = argument.last.flatMap({ Self.hours[$0] }),
      let count = Int64(argument.dropLast()), (0...1_000_000).contains(count)
    else { return nil }
    milliseconds = count * unit * 60 * 60 * 1000
  }
}
