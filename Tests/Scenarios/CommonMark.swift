import Foundation

/// Debian's cmark-gfm, which makes a page of what we write.
package enum CommonMark {
  /// It could not be asked.
  package struct Failure: Error, CustomStringConvertible {
    /// Why, and what to do.
    package let description: String
  }

  /// A page of Markdown as HTML, with all that GitHub reads besides CommonMark.
  ///
  /// - Throws: When there is no cmark-gfm.
  package static func page(of source: String) throws -> String {
    let folder = try Folder()
    try folder.add("page.md", source)
    let (cmark, pipe) = (Process(), Pipe())
    cmark.executableURL = URL(filePath: "/usr/bin/cmark-gfm")
    let extensions = ["table", "autolink", "strikethrough", "tasklist", "footnotes"]
    cmark.arguments = extensions.flatMap { ["--extension", $0] } + [folder.path("page.md")]
    cmark.standardOutput = pipe
    do {
      try cmark.run()
    } catch {
      throw Failure(description: "cmark-gfm cannot be started; run `make test-deps`: \(error)")
    }
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    cmark.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }

  /// What is read on a page: its texts without their marks, spaces between all parts.
  ///
  /// - Throws: When there is no cmark-gfm.
  package static func words(of source: String) throws -> String {
    try page(of: source).replacing(/<\/?(?:code|em|strong|a)(?: [^>]*)?>/, with: "")
      .replacing(/<[^>]*>/, with: " ").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
      .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      .replacing(/\s+/, with: " ")
  }
}
