import Glibc
import TriageEngine

/// The clock of the machine.
enum Clock {
  /// The moment now.
  static var now: Moment {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// How far the clock on the wall is ahead of UTC, in seconds.
  static var secondsAheadOfUTC: Int {
    var seconds = time(nil)
    var local = tm()
    localtime_r(&seconds, &local)
    return local.tm_gmtoff
  }
}
