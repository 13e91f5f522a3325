import Glibc
import Synchronization

/// A program that was started in a session and a terminal of its own.
struct SpawnedProgram {
  let process: pid_t
  /// Our end of its terminal; whoever has it closes it.
  let terminal: CInt
  /// The modes of the terminal's line before the program could change them.
  let lineModes: LineModes?

  // Until its descriptors are marked, another program that is started would inherit them, and the
  // end of the terminal would never come.
  private static let oneAtATime = Mutex(())

  init(_ path: String, _ arguments: [String], environment: [String: String], size: winsize)
    throws(SessionFailure)
  {
    let result = SpawnedProgram.oneAtATime.withLock { _ in
      SpawnedProgram.start(path, arguments, environment: environment, size: size)
    }
    guard let result else { throw SessionFailure(description: "\(path) does not start") }
    self = result
  }

  private init(process: pid_t, terminal: CInt, lineModes: LineModes?) {
    self.process = process
    self.terminal = terminal
    self.lineModes = lineModes
  }

  private static func start(
    _ path: String, _ arguments: [String], environment: [String: String], size: winsize
  ) -> SpawnedProgram? {
    var size = size
    var ours: CInt = -1
    var theirs: CInt = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ours, &theirs, &name, nil, &size) == 0 else { return nil }
    defer { close(theirs) }
    for end in [ours, theirs] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ours, F_SETFL, O_NONBLOCK)
    let lineModes = LineModes(of: theirs)
    guard let process = spawn(path, arguments, environment, terminal: name) else {
      close(ours)
      return nil
    }
    return SpawnedProgram(process: process, terminal: ours, lineModes: lineModes)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], terminal: [CChar]
  ) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The first terminal that a new session opens becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = freshAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let error = posix_spawn(&process, path, &actions, &attributes, words + [nil], variables + [nil])
    return error == 0 ? process : nil
  }

  /// A new session, in which no signal is blocked or ignored, whatever the tests' runner did.
  private static func freshAttributes() -> posix_spawnattr_t {
    let newSession: Int32 = 0x80
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(&attributes, Int16(flags))
    return attributes
  }
}
