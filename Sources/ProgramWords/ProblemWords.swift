/// Why an answer was not taken, and what to do; said below the question.
package enum AnswerProblemWords {
  /// What was typed is none of the answers.
  package static let notShown = "Please choose one of the answers shown."
  /// Nothing was chosen.
  package static let nothingChosen = "Please choose at least one answer."
  /// Several were chosen where one may be.
  package static let moreThanOne = "Please choose one answer only."
  /// An answer such as "none of these" was chosen beside others.
  package static let standsAlone = "One of these answers stands alone. Please choose again."
  /// What was typed holds letters that no record can show.
  package static let notKept = "Some of these letters cannot be kept. Please type it again."
  /// A question that must be answered was passed over; the words in quotes are the label of an
  /// answer in questionnaires.
  package static let notOptional = "This question needs an answer. \"I'm not sure\" is fine too."

  /// The number is too small or too large.
  package static func outOf(_ bounds: ClosedRange<Int>) -> String {
    "Type \(bounds.lowerBound) to \(bounds.upperBound)."
  }

  /// A note is too long.
  package static func tooLong(most: Int) -> String {
    "That is too long. Please use at most \(most) letters."
  }
}

/// Why the record was not saved, and what to do; said below the name that was typed.
package enum SaveProblemWords {
  /// The person has no right to write there.
  package static let notPermitted = "You may not write there. Try a folder of your own."
  /// The disk is full.
  package static let noSpace = "There is no space left there. Try another folder or disk."
  /// The folder is not there.
  package static let noSuchFolder = "There is no such folder. Check the path."
  /// A file stands where the path has a folder.
  package static let notAFolder = "A part of this path is a file, not a folder. Check the path."
  /// The path is that of a folder; the name in it is an example.
  package static let isAFolder = "This is a folder. Add a file name, such as answers.txt."
  /// There is a printer or the like.
  package static let notAFile = "What stands there is not a file. Choose another name."
  /// The disk can only be read.
  package static let readOnly = "Nothing can be written on that disk. Try another folder."
  /// The name is too long or holds signs that names may not have.
  package static let badName = "A file cannot have this name. Type a short, simple one."
  /// The end of the name is none that says how to write the record.
  package static let unknownFormat = "The name must end in .txt, .md, .html, .json or .fhir.json."
  /// The programs of a clinic need the questions, which are not there.
  package static let otherQuestions =
    "The questions as they were asked are not here. Use .json, not .fhir.json."

  /// Anything else, with the words of the system.
  package static func other(_ words: String) -> String {
    "It could not be saved (\(words)). Try another folder."
  }
}
