import ArgumentParser
import Glibc
import RuleVerification
import TriageModel

/// A folder with one file for each obligation, in SMT-LIB.
struct ObligationFolder {
  let path: String

  /// Writes the obligations of the questionnaires in files, `FILE/OBLIGATION.smt2` each, over
  /// older ones. Files of the same name in several folders are numbered.
  ///
  /// - Throws: An exit status, after the reason was told.
  func write(_ checked: [CheckedFile]) throws(ExitCode) {
    try make(path)
    var taken: [String: Int] = [:]
    for file in checked {
      guard let questionnaire = file.questionnaire else { continue }
      taken[file.stem, default: 0] += 1
      let number = taken[file.stem].map { $0 > 1 ? "-\($0)" : "" } ?? ""
      let folder = "\(path)/\(file.stem)\(number)"
      try make(folder)
      for script in smtScripts(for: questionnaire) {
        try write(script.text, to: "\(folder)/\(script.name).smt2")
      }
    }
  }

  private func make(_ folder: String) throws(ExitCode) {
    if mkdir(folder, 0o777) != 0, errno != EEXIST { throw failure(folder) }
  }

  private func write(_ text: String, to file: String) throws(ExitCode) {
    guard let stream = fopen(file, "w") else { throw failure(file) }
    let isWritten = fputs(text, stream) >= 0
    // A full disk may be told only when the rest of the text is written out.
    guard fclose(stream) == 0, isWritten else { throw failure(file) }
  }

  private func failure(_ place: String) -> ExitCode {
    complain("\(FileProblem(path: place))")
    return ExitCode(74)
  }
}

extension CheckedFile {
  /// The name of the file without its folder and its ending.
  fileprivate var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}
