import Glibc

/// The modes of a terminal's line, such as whether what is typed is shown.
struct LineModes: Hashable {
  private let flags: [tcflag_t]
  private let characters: [UInt8]

  /// The modes of an open terminal; `nil` when it has none, being gone.
  init?(of descriptor: CInt) {
    var modes = termios()
    guard tcgetattr(descriptor, &modes) == 0 else { return nil }
    flags = [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    characters = withUnsafeBytes(of: modes.c_cc) { Array($0) }
  }
}
