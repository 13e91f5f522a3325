import Glibc
import Scenarios
import SessionStore
import TriageEngine
import TriageModel

/// A program that answers the ankle questionnaire by chance and keeps every answer, for tests of
/// what happens when it is killed, when the disk fails and when others do the same.
///
/// It says `kept` with the number of events after each answer, and `problem` with its kind where
/// it could not be kept.
@main
enum StoreProbe {
  static func main() throws {
    let options = ProbeOptions(CommandLine.arguments.dropFirst())
    let questionnaire = try fixture("ankle")
    if let limit = options.limit { setFileLimit(limit) }
    if let user = options.user { setuid(user) }
    do throws(StoreProblem) {
      let store = try SessionStore(folder: options.folder, at: Moment(milliseconds: 0))
      say("open \(store.setAside == nil)")
      for number in 0..<options.interviews {
        let id = options.interviews == 1 ? options.id : "\(options.id)-\(number)"
        var talk = try ProbeTalk(
          id, seed: options.seed + UInt64(number), questionnaire, in: store, options)
        talk.goOn()
      }
    } catch {
      say("problem \(error.kind)")
    }
    say("end")
  }
}

/// Writes a line at once.
func say(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = bytes.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
}

/// Lets no file grow beyond a number of bytes: writing more fails instead of ending the process.
func setFileLimit(_ bytes: UInt) {
  signal(SIGXFSZ, SIG_IGN)
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
  limit.rlim_cur = min(bytes, limit.rlim_max)
  setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
