package import Transcripts
package import TriageModel
package import TriageScreens

/// A file that a transcript is written to: whole or not at all, and for its owner's eyes only.
package struct TranscriptFile: Sendable {
  let path: String
  let calls: FileCalls

  /// A file by its path as a person typed it.
  ///
  /// - Parameters:
  ///   - path: Absolute, or below the current folder, or beginning with `~/`.
  ///   - home: The person's folder, for which `~` stands; nil leaves `~` as it is.
  package init(path: String, home: String?) { self.init(path: path, home: home, calls: .system) }

  /// A file written through given system calls.
  init(path: String, home: String?, calls: FileCalls) {
    self.path = home.flatMap { path.hasPrefix("~/") ? $0 + path.dropFirst() : nil } ?? path
    self.calls = calls
  }

  /// Writes a transcript in the format that the end of the path names, with mode 0600.
  ///
  /// It is written beside its place and moved there when it is safe on the disk, so that no
  /// half-written file is ever seen. A symbolic link is followed: it stays, and the file behind
  /// it is replaced. What is no file, such as a device or a pipe, is never replaced.
  ///
  /// - Parameters:
  ///   - transcript: What to write.
  ///   - asked: The questionnaire as it was asked; FHIR alone needs it.
  ///   - overwrite: Whether a file of that name is replaced.
  /// - Returns: Where it stands now, or why nothing was written.
  package func write(
    _ transcript: Transcript, asked: @autoclosure () throws -> Questionnaire, overwrite: Bool
  ) -> SaveOutcome {
    if let failure = unfit { return .failed(path: path, failure) }
    guard let format = TranscriptFormat(path: path) else {
      return .failed(path: path, .unknownFormat)
    }
    guard let bytes = try? format.bytes(of: transcript, asked: asked()) else {
      return .failed(path: path, .otherQuestions)
    }
    return write(bytes, overwrite: overwrite)
  }

  /// Writes bytes in the same way.
  func write(_ bytes: [UInt8], overwrite: Bool) -> SaveOutcome {
    if let failure = unfit { return .failed(path: path, failure) }
    if !overwrite, calls.kind(path) != .nothing { return .exists(path: path) }
    do {
      try behindLinks.replace(with: bytes, overwrite: overwrite)
      return .saved(path: path)
    } catch {
      switch error {
      case .taken: return .exists(path: path)
      case .failed(let failure): return .failed(path: path, failure)
      }
    }
  }

  /// Why nothing can be written to this path, whatever the system says.
  private var unfit: SaveFailure? {
    if path.isEmpty || path.utf8.contains(0) { return .badName }
    return switch calls.kind(path) {
    case .nothing, .file: nil
    case .folder: .isAFolder
    case .other: .notAFile
    }
  }

  /// The file that links lead to.
  private var behindLinks: TranscriptFile {
    TranscriptFile(path: calls.followed(path), home: nil, calls: calls)
  }
}
