import Foundation

extension TerminalSession {
  /// The most memory that the program had at one time, in KiB (`VmHWM`, proc_pid_status(5)); nil
  /// when it has ended.
  ///
  /// What `wait4` tells is of no use: it starts from the memory of the tests.
  package var peakMemory: Int? {
    let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) }
  }
}
