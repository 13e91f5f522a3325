package import Foundation

/// The text of a golden file in the folder `Golden` beside a test.
///
/// - Parameters:
///   - name: The name of the file in the folder.
///   - actual: The text the test found.
///   - test: The file of the test.
/// - Returns: What the actual text must be; see ``goldenText(at:for:)``.
/// - Throws: Why the folder or the file cannot be written.
package func goldenText(_ name: String, for actual: String, test: String = #filePath) throws
  -> String
{
  let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Golden")
  return try goldenText(at: folder.appending(path: name), for: actual)
}

/// The text of a file that keeps what a test found.
///
/// With `UPDATE_GOLDEN=1`, and where the file is missing, the actual text is written and
/// something else returned, so that the test fails once and a person reads what is kept.
///
/// - Parameters:
///   - file: The file.
///   - actual: The text the test found.
/// - Returns: What the actual text must be.
/// - Throws: Why the folder or the file cannot be written.
package func goldenText(at file: URL, for actual: String) throws -> String {
  let expected = try? String(contentsOf: file, encoding: .utf8)
  let updates = ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1"
  if let expected, !updates || expected == actual { return expected }
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try actual.write(to: file, atomically: true, encoding: .utf8)
  return "\(file.lastPathComponent) was written: read it, then run again"
}
