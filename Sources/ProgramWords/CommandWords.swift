/// What a person reads who types commands: on standard error, one message each.
///
/// Names of commands and options, such as `triage history list` and `--plain`, stay as they are.
package enum CommandWords {
  /// A problem with a file: its path, what is wrong, why that matters, and what to do.
  package static func complaint(
    _ path: String, _ what: String, why: String? = nil, fix: String? = nil
  ) -> String {
    "\(path): error: \(what)" + (why.map { "\n  why: \($0)" } ?? "")
      + (fix.map { "\n  fix: \($0)" } ?? "")
  }
  /// A problem with the program as a whole, and what to do.
  package static func problem(_ message: String, fix: String) -> String {
    "triage: \(message)\n  fix: \(fix)"
  }
  /// The terminal shows no screens: why, and what to do about it.
  package static func askedByLine(_ message: String, fix: String) -> String {
    "triage: \(message) So you are asked line by line.\n  fix: \(fix)\n"
  }
  /// The same on a machine that one person after the other uses.
  package static func noKiosk(_ message: String) -> String {
    "triage: \(message) A kiosk needs a screen.\n  fix: start it on a terminal that can show one.\n"
  }
  /// What was typed names nothing there is.
  package static func mistake(_ message: String) -> String { "Error: \(message)" }
  /// In the place of a path: where the program prints.
  package static let standardOutput = "standard output"
  /// The output is full or gone; the words of the system.
  package static func notWritten(_ words: String) -> String {
    "triage: nothing can be written to standard output: \(words)"
  }

  /// Said once a record is written.
  package static func saved(_ path: String) -> String { "Saved in \(path)" }
  /// The same, where nothing follows that is copied.
  package static func written(_ path: String) -> String { "Saved in \(path)." }
  /// A file of this name is there, and what to do.
  package static let exists = (
    what: "there is already a file of this name",
    fix: "choose another name, or replace the file with --force."
  )
  /// A printer or the like has this name, and what to do.
  package static let notAFile = (
    what: "this is not a file", fix: "choose another name; to print, leave --output out."
  )
  /// There is no home folder, and what to do.
  package static let noFolder = (
    message: "there is no folder to remember this in.", fix: "set HOME."
  )
  /// No questionnaire has this name, nor a file.
  package static func questionnaires(_ names: String) -> String {
    "give the path of a file, or one of these names: \(names)."
  }

  /// Why a file beside a questionnaire is missing.
  package static let notBundled = "it does not come with the program"

  /// No country has this code.
  package static func noCountry(_ code: String, of codes: String) -> String {
    "there are no numbers for '\(code)'. Use one of: \(codes)."
  }
  /// Two options that do not fit together.
  package static let kioskNeedsScreen = "--kiosk needs a screen: leave --plain and ACCESSIBLE out."
  /// The number behind an option is too small or too large.
  package static let idleSeconds = "--idle takes a number of seconds from 2 to 3600."

  /// No kept answers have this name.
  package static func noneCalled(_ name: String) -> String {
    "no kept answers are called '\(name)'. See: triage history list"
  }
  /// The same, and there are none at all.
  package static func noneCalledNothingKept(_ name: String) -> String {
    "no kept answers are called '\(name)'. Nothing is kept on this machine."
  }
  /// The beginning of a name does not say which.
  package static func manyBegin(_ beginning: String, _ names: String) -> String {
    "'\(beginning)' is the beginning of more than one name: \(names)"
  }
  /// Answers that are finished cannot be gone on with.
  package static func isFinished(_ name: String) -> String {
    "these answers are finished. Read them: triage history show \(name)"
  }
  /// The answers are those of another questionnaire than the one that was named.
  package static func otherQuestionnaire(_ name: String, than given: String) -> String {
    "these answers belong to '\(name)', and \(given) is another one"
  }
  /// The questionnaire was changed; its version then.
  package static func changedSince(_ name: String, _ version: String) -> String {
    "the questions of '\(name)' have changed since these answers were given. "
      + "Name the file of version \(version) as it was then: --questionnaire PATH"
  }
  /// The questionnaire is a file that must be named.
  package static func nameItsFile(_ name: String) -> String {
    "these answers belong to '\(name)', which does not come with the program. "
      + "Name its file: --questionnaire PATH"
  }
  /// The end of a file name does not say how to write the record.
  package static func unknownEnding(_ path: String, endings: String, formats: String) -> String {
    "'\(path)' must end in \(endings). Or add --format \(formats)."
  }

  /// Nothing says what to delete.
  package static let nameWhatToDelete = "name what to delete: an ID, --older-than or --all"
  /// Nobody sits at the keyboard.
  package static let nobodyCanBeAsked = "nobody can be asked here. Add --yes to delete at once."
  /// A question with the answers that can be typed; the answers stay.
  package static func yesOrNo(_ question: String) -> String { "\(question) Type yes or no." }
  /// What stands for yes when it is typed, in small letters.
  package static let yes = ["y", "yes"]
}

/// Why the terminal shows no screens: what is wrong, and what to do.
package enum TerminalWords {
  /// Input or output is a file or another program.
  package static let notATerminal =
    "this is not a terminal, so questions cannot be shown on a screen."
  /// Nothing says what kind of terminal it is; `TERM` stays.
  package static let unnamed = "the kind of terminal is not known, because TERM is not set."
  /// It only writes line after line.
  package static func dumb(_ name: String) -> String {
    "a terminal of the kind \(name) cannot place words on a screen."
  }
  /// No terminal of this name is known.
  package static func unknown(_ name: String) -> String {
    "nothing is known about terminals of the kind \(name)."
  }
  /// What to do where no screens can be shown.
  package static let fixNoScreen = "use --plain to be asked line by line."
  /// What to do where the terminal is not known.
  package static let fixUnknown = "set TERM, for example to xterm, or use --plain."
}
