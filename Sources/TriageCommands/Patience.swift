/// How long a machine that is shared waits for a person who does nothing.
struct Patience {
  /// How long in all, in seconds, 2...3600.
  let seconds: Int
  private var end: ContinuousClock.Instant

  /// The last seconds are counted before the eyes of the person: half of them, at most 30.
  private var counted: Int { min(30, seconds / 2) }

  /// Begins to wait.
  init(seconds: Int) {
    self.seconds = seconds
    end = .now + .seconds(seconds)
  }

  /// Begins anew, because somebody is there.
  mutating func begin() { end = .now + .seconds(seconds) }

  /// How many seconds are left to show; nil while there is no need to show any.
  var secondsToShow: Int? {
    let left = millisecondsLeft
    return left > counted * 1000 ? nil : (left + 999) / 1000
  }

  /// How many milliseconds until something is to be shown, or shown anew.
  var nextWait: Int {
    let left = millisecondsLeft
    return left > counted * 1000 ? left - counted * 1000 : max(1, (left - 1) % 1000 + 1)
  }

  private var millisecondsLeft: Int {
    let rest = (end - .now).components
    return max(0, Int(rest.seconds) * 1000 + Int(rest.attoseconds / 1_000_000_000_000_000))
  }
}
