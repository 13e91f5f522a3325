import ProgramWords

/// How the attempt to write a transcript ended.
package enum SaveOutcome: Hashable, Sendable {
  /// It stands in the file of this path.
  case saved(path: String)
  /// There is a file of this path already, and nothing was written.
  case exists(path: String)
  /// Nothing was written; the reason follows the path.
  case failed(path: String, SaveFailure)
}

/// Why a transcript could not be written.
package enum SaveFailure: Error, Hashable, Sendable {
  /// The person may not write there.
  case notPermitted
  /// No space is left, or a quota is used up.
  case noSpace
  /// The folder does not exist.
  case noSuchFolder
  /// A part of the path that should be a folder is a file.
  case notAFolder
  /// The path names a folder.
  case isAFolder
  /// What stands there is neither a file nor a folder, such as a device or a pipe.
  case notAFile
  /// The file system can only be read.
  case readOnly
  /// The path is too long, or empty, or holds characters no file may have.
  case badName
  /// The end of the path is that of no format.
  case unknownFormat
  /// The format needs the questions as they were asked, and they are not at hand.
  case otherQuestions
  /// Any other refusal of the system, with its own words.
  case other(String)

  /// What a person is told, and what to do.
  package var words: String {
    switch self {
    case .notPermitted: SaveProblemWords.notPermitted
    case .noSpace: SaveProblemWords.noSpace
    case .noSuchFolder: SaveProblemWords.noSuchFolder
    case .notAFolder: SaveProblemWords.notAFolder
    case .isAFolder: SaveProblemWords.isAFolder
    case .notAFile: SaveProblemWords.notAFile
    case .readOnly: SaveProblemWords.readOnly
    case .badName: SaveProblemWords.badName
    case .unknownFormat: SaveProblemWords.unknownFormat
    case .otherQuestions: SaveProblemWords.otherQuestions
    case .other(let words): SaveProblemWords.other(words)
    }
  }
}
