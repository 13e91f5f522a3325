import Glibc
import Transcripts
package import TriageEngine
package import TriageModel

extension Questionnaire {
  /// A file name for a transcript, made of the title and the time.
  ///
  /// - Parameters:
  ///   - moment: When the transcript is made.
  ///   - seconds: How far the clock of the person is ahead of UTC.
  /// - Returns: Such as `back-and-leg-pain-check-2026-11-22-2306.txt`.
  package func transcriptName(at moment: Moment, ahead seconds: Int) -> String {
    let words = cover.title.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let name = words.isEmpty ? cover.id : words.joined(separator: "-")
    let time = moment.localText(ahead: seconds).prefix(16).split { " :".contains($0) }
    guard time.count == 3 else { return name + ".txt" }
    return "\(name)-\(time[0])-\(time[1])\(time[2]).txt"
  }
}

/// The path for a file name in the current folder where that can be written to, else in the
/// person's own.
package func pathToOffer(for name: String) -> String {
  access(".", W_OK) == 0 ? name : "~/" + name
}

/// Where a file stands, from the root of all folders on; the path itself where that cannot be told.
func wholePath(of path: String) -> String {
  guard let found = realpath(path, nil) else { return path }
  defer { free(found) }
  return String(cString: found)
}
