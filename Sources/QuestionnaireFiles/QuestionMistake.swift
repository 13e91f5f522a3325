import TriageModel

/// What can be wrong with a question.
enum QuestionMistake: Mistake {
  /// No kind, or several.
  case notOneKind([String])
  /// A note that is not `yes`.
  case noteIsYes
  /// A question whose answer is known beforehand.
  case onlyOption
  /// More options than an answer can hold.
  case tooManyOptions(Int)
  /// Two options with the same words.
  case sameLabel(String, firstLine: Int)
  /// An exclusive option where only one is chosen anyway.
  case exclusiveOfOne(String)
  /// Every option is exclusive.
  case allExclusive
  /// A range without two numbers.
  case emptyRange(min: Int, max: Int)
  /// Nothing says what a missing answer counts as.
  case noIfUnanswered(takes: String)
  /// `if-unanswered` on a note.
  case ifUnansweredOfNote
  /// An option that stands alone, together with another.
  case exclusiveBesideOthers(String)
  /// More questions than anybody would answer.
  case tooManyQuestions(Int)

  /// How many questions a questionnaire may have.
  static let mostQuestions = 500

  var wording: Wording {
    switch self {
    case .notOneKind(let kinds):
      Wording(
        "no-kind", kinds.isEmpty ? "a question that takes no answer" : "a question of two kinds",
        why: "a question takes exactly one kind of answer.",
        fix: "give it one of \(list(Shape.questionKinds)).")
    case .noteIsYes:
      Wording(
        "note-is-yes", "a note that is not 'yes'", why: "'note: yes' is what makes it a note.",
        fix: "write 'note: yes', or give the question another kind.")
    case .onlyOption:
      Wording(
        "only-option", "the only option of its question", why: "there would be nothing to choose.",
        fix: "add another option, or delete the question.")
    case .tooManyOptions(let count):
      Wording(
        "too-many-options",
        "\(count) options; a question has at most \(OptionMask.mostOptions)",
        why: "nobody could read them all, so some would never be chosen.",
        fix: "split the question, or put options together.")
    case .sameLabel(let option, let line):
      Wording(
        "same-label", "the option '\(option)' reads like the one in line \(line)",
        why: "a person could not tell the two apart.", fix: "change the words of one of them.")
    case .exclusiveOfOne(let option):
      Wording(
        "needless-exclusive", "'\(option)' is exclusive in a question of kind 'one'",
        why: "only one option is chosen there anyway.",
        fix: "delete 'exclusive', or make the question one of kind 'many'.")
    case .allExclusive:
      Wording(
        "all-exclusive", "every option is exclusive", why: "no two could be chosen together.",
        fix: "use the kind 'one', or leave some options without 'exclusive'.")
    case .emptyRange(let least, let most):
      Wording(
        "empty-range", "there is nothing to choose from \(least) to \(most)",
        why: "the smallest number must be less than the largest.", fix: "correct 'min' or 'max'.")
    case .noIfUnanswered(let wanted):
      Wording(
        "no-if-unanswered", "nothing says what a missing answer counts as",
        why: "a finished result must not take silence for good news.",
        fix: "add 'if-unanswered' with \(wanted).")
    case .ifUnansweredOfNote:
      Wording(
        "needless-if-unanswered", "a note with 'if-unanswered'",
        why: "no condition reads a note, so a missing one counts as nothing.", fix: "delete it.")
    case .exclusiveBesideOthers(let option):
      Wording(
        "never-together", "'\(option)' stands alone, so it is never chosen with another",
        why: "nobody could give this answer.", fix: "write '\(option)' alone, or leave it out.")
    case .tooManyQuestions(let count):
      Wording(
        "too-many-questions",
        "\(count) questions; a questionnaire has at most \(Self.mostQuestions)",
        why: "nobody would answer them all.", fix: "split the questionnaire.")
    }
  }
}
