/// What can be wrong with the first lines of a file.
enum FormatMistake: Mistake {
  /// No `format` line.
  case noFormat
  /// A `format` line that this program does not know.
  case unknownFormat(String)
  /// Another kind of file than the one wanted.
  case otherFormat(String, wanted: FileKind)
  /// A version that is not three numbers.
  case badVersion(String)

  var wording: Wording {
    switch self {
    case .noFormat:
      Wording(
        "no-format", "the file does not begin with a 'format' line",
        why: "it is not known what kind of file it is.",
        fix: "begin with a line such as 'format: \(FileKind.questionnaire.format)'.")
    case .unknownFormat(let format):
      Wording(
        "unknown-format", "the format '\(format)' is not known",
        why: "the file might mean something else than it seems to say.",
        fix: "write \(list(FileKind.allCases.map(\.format))).")
    case .otherFormat(let format, let wanted):
      Wording(
        "other-format", "the format is '\(format)'; '\(wanted.format)' is wanted here",
        why: "this file is read for something else.",
        fix: "correct the name of the file, or its format.")
    case .badVersion(let version):
      Wording(
        "bad-version", "'\(version)' is not a version of three numbers",
        why: "records name the version, so that they can be compared.",
        fix: "write it like '1.0.0'.")
    }
  }
}
