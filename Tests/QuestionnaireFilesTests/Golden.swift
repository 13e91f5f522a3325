import Foundation
import Testing

/// A file with the text that is expected.
///
/// With `UPDATE_GOLDEN=1` in the environment it is written anew, and so is a missing one; the
/// test fails then, so that nobody mistakes the recording for a test.
struct Golden {
  /// The path of the file inside the folder of this test target.
  let path: String

  /// Expects this text, apart from the line end at the end of the file.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = ArticleFiles.folder.appending(path: path)
    let expected = try? String(contentsOf: file, encoding: .utf8)
    if let expected, ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != "1" {
      expectSame(text + "\n", expected, sourceLocation: sourceLocation)
    } else {
      try (text + "\n").write(to: file, atomically: true, encoding: .utf8)
      Issue.record("written anew: \(path)", sourceLocation: sourceLocation)
    }
  }
}
