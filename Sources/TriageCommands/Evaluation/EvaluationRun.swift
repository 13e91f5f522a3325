import ArgumentParser
import BatchEvaluation
import Dispatch
import Glibc
import Synchronization

/// A run over all lines of an input: as many portions at a time as there are jobs, and their
/// results in the order of the input.
struct EvaluationRun: ~Copyable {
  /// What one job works with.
  private struct Work: Sendable {
    var evaluator: BatchEvaluator
    var chunk: LineChunk?
    var output: [UInt8] = []

    mutating func run() {
      output.removeAll(keepingCapacity: true)
      if let chunk = chunk.take() { evaluator.evaluate(chunk, to: &output) }
    }
  }

  private var input: SheetInput
  /// What each job works with; nil while it does.
  private var works: [Work?]
  /// How many lines were written.
  private var written = 0

  /// A run that begins with the first line.
  init(_ evaluator: BatchEvaluator, input: consuming SheetInput, jobs: Int) {
    self.input = input
    works = Array(repeating: Work(evaluator: evaluator), count: jobs)
  }

  /// Evaluates all lines and writes their results to standard output.
  ///
  /// - Returns: How many lines there were.
  /// - Throws: `FileProblem` when the input cannot be read; exit status 74, after the reason was
  ///   told, when the output cannot be written. A signal ends the program.
  mutating func toTheEnd() throws -> EvaluationCounts {
    // A reader that is gone is noticed by the write itself.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    Interruption.expect()
    while !Interruption.hasCome {
      let count = try takeChunks()
      if count == 0 { break }
      evaluate(count)
      for work in works.prefix(count) { try write(work?.output ?? []) }
    }
    if Interruption.hasCome {
      complain("triage: stopped; \(written.linesWritten).")
      Interruption.obey()
    }
    return works.compactMap(\.self).reduce(into: EvaluationCounts()) {
      $0.add($1.evaluator.counts)
    }
  }

  /// Hands a portion to each job, to fewer at the end and where more would have to be waited for.
  ///
  /// - Returns: How many have one.
  private mutating func takeChunks() throws -> Int {
    var count = 0
    while count < works.count, count == 0 || input.isReady {
      do {
        guard let chunk = try input.next() else { break }
        works[count]?.chunk = chunk
        count += 1
      } catch {
        // What was read before is evaluated first.
        if count == 0 { throw error }
        break
      }
    }
    return count
  }

  /// Has the first jobs work at the same time.
  private mutating func evaluate(_ count: Int) {
    let shelf = Mutex(works)
    // A second owner would have everything copied.
    works = []
    DispatchQueue.concurrentPerform(iterations: count) { job in
      var work = shelf.withLock { $0[job].take() }
      work?.run()
      shelf.withLock { $0[job] = work }
    }
    works = shelf.withLock { $0 }
  }

  private mutating func write(_ output: [UInt8]) throws(ExitCode) {
    var rest = output[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        let problem = FileProblem(path: "standard output")
        complain("\(problem); \(written.linesWritten).")
        throw ExitCode(74)
      }
      written += rest.prefix(count).countOfLineFeeds
      rest = rest.dropFirst(count)
    }
  }
}

extension Int {
  /// That so many lines were written.
  fileprivate var linesWritten: String {
    self == 1 ? "1 line was written" : "\(self) lines were written"
  }
}
