import Foundation
import Scenarios

/// Debian's Graphviz, which reads what we write.
enum Graphviz {
  /// It could not be asked, or it had something to say.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What `dot` makes of a graph, laid out.
  ///
  /// - Throws: `Failure` with its warnings and mistakes, where there are any.
  static func output(of source: String, as format: String) throws -> String {
    let folder = try Folder()
    try folder.add("graph.dot", source)
    let (dot, errors) = (Process(), folder.path("errors"))
    dot.executableURL = URL(filePath: "/usr/bin/dot")
    dot.arguments = ["-T\(format)", "-o", folder.path("output"), folder.path("graph.dot")]
    try folder.add("errors", "")
    dot.standardError = try FileHandle(forWritingTo: URL(filePath: errors))
    do {
      try dot.run()
    } catch {
      throw Failure(description: "dot cannot be started; run `make test-deps`: \(error)")
    }
    dot.waitUntilExit()
    if !folder.text("errors").isEmpty { throw Failure(description: folder.text("errors")) }
    return folder.text("output")
  }

  /// The names of the nodes that `dot` draws.
  static func nodes(of source: String) throws -> Set<String> {
    let lines = try output(of: source, as: "plain").split(separator: "\n")
    return Set(lines.compactMap { $0.firstMatch(of: #/^node "([^"]*)" /#).map { String($0.1) } })
  }

  /// The texts of a picture, and its names of nodes and arrows, in their order.
  static func texts(of picture: String) -> [String] {
    picture.matches(of: /<(?:title|text)[^>]*>([^<]*)</).map { match in
      String(match.1).replacing(/&#(\d+);/) { number in
        UInt32(number.1).flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
      }
      .replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
  }
}
