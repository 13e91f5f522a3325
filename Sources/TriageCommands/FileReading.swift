import Diagnostics
import Glibc
import ProgramWords
import QuestionnaireFiles

/// The bytes of a file.
///
/// At most one byte more than a questionnaire may have is read, so that a huge file is refused
/// without being read.
///
/// - Throws: `FileProblem` with the words of the system.
func readBytes(_ path: String) throws(FileProblem) -> [UInt8] {
  guard let file = fopen(path, "r") else { throw FileProblem(path: path) }
  defer { fclose(file) }
  let most = 1 << 20
  let bytes = [UInt8](unsafeUninitializedCapacity: most + 1) { buffer, count in
    count = fread(buffer.baseAddress, 1, most + 1, file)
  }
  if ferror(file) != 0 { throw FileProblem(path: path) }
  return bytes
}

/// Why a file could not be read.
struct FileProblem: Error, CustomStringConvertible {
  let path: String
  /// The reason in the words of the system, such as "No such file or directory".
  let reason: String
  /// What can be done; nil where the reason says enough.
  var fix: String?

  /// The last refusal of the system.
  init(path: String) {
    self.path = path
    reason = String(cString: strerror(errno))
  }

  /// A refusal of our own.
  init(path: String, reason: String, fix: String) {
    (self.path, self.reason, self.fix) = (path, reason, fix)
  }

  var description: String {
    CommandWords.complaint(lineText(path, most: 4096), reason, fix: fix)
  }
}

/// A file beside another one, for what a questionnaire names.
func companion(of path: String, _ name: String) -> CompanionText {
  let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
  do { return .bytes(try readBytes(folder + name)) } catch {
    return .unreadable(reason: error.reason)
  }
}
