/// How a program ended.
package enum Ending: Hashable, Sendable {
  /// By itself, with this status.
  case exited(Int32)
  /// By a signal of this number.
  case killed(Int32)

  /// Reads what `waitpid` tells.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7F
    self = signal == 0 ? .exited(waitStatus >> 8 & 0xFF) : .killed(signal)
  }
}
