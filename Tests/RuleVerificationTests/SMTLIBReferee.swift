import Foundation
import RuleVerification
import Scenarios

/// Debian's z3: a solver that shares no code with the prover.
enum SMTLIBReferee {
  /// It could not be asked.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// What z3 says of each script, `sat` or `unsat`, in their order.
  ///
  /// All scripts go through one process; `(reset)` between them makes it forget everything.
  static func verdicts(on scripts: [SMTScript]) throws -> [String] {
    let folder = try Folder()
    try folder.add("all.smt2", scripts.map(\.text).joined(separator: "(reset)\n"))
    let output = try run(on: folder.path("all.smt2"))
    let lines = output.split(separator: "\n").map(String.init)
    guard lines.count == scripts.count, lines.allSatisfy(["sat", "unsat"].contains) else {
      let first = lines.first { !["sat", "unsat"].contains($0) } ?? "\(lines.count) verdicts"
      throw Failure(description: "z3 says of \(scripts.count) scripts: \(first)")
    }
    return lines
  }

  private static func run(on path: String) throws -> String {
    let z3 = Process()
    let pipe = Pipe()
    z3.executableURL = URL(filePath: "/usr/bin/z3")
    z3.arguments = [path]
    z3.standardOutput = pipe
    do {
      try z3.run()
    } catch {
      throw Failure(description: "z3 cannot be started; install it with `make test-deps`: \(error)")
    }
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    z3.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
