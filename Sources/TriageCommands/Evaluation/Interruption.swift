import Glibc
import Synchronization

/// A signal that asks the program to stop, such as Ctrl-C: work at hand is brought to its end, so
/// that no line is left half written.
enum Interruption {
  private static let signal = Atomic<Int32>(0)

  /// Whether one came.
  static var hasCome: Bool { signal.load(ordering: .relaxed) != 0 }

  /// Notes the first such signal from now on; a second one ends the program at once.
  static func expect() {
    // The place must be there before a signal comes.
    signal.store(0, ordering: .relaxed)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Interruption.signal.store($0, ordering: .relaxed) }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(number, &action, nil)
    }
  }

  /// Ends the program as the signal would have, if one came.
  static func obey() {
    let number = signal.load(ordering: .relaxed)
    if number != 0 { raise(number) }
  }
}
