/// What can be wrong with a property.
enum PropertyMistake: Mistake {
  /// Nothing is promised.
  case noPromise
  /// A key that limits promises where there is none.
  case limitsNothing(String)
  /// `any-order: no` and the like.
  case notPromised
  /// A question whose answers have no order of worse and better.
  case noOrder(String)
  /// A question without options.
  case noOptions(String)
  /// Not options joined by `<`.
  case badChain
  /// Not `adding … or …, not to …`.
  case badAddition
  /// Not options joined by `or`.
  case badAlternatives

  var wording: Wording {
    switch self {
    case .noPromise:
      Wording(
        "no-promise", "a property that promises nothing", why: "there is nothing to prove.",
        fix: "add one of \(list(Shape.promises)).")
    case .limitsNothing(let key):
      Wording(
        "limits-nothing", "'\(key)' limits no promise",
        why: "the promises under 'all-of' say on their own what they speak of.",
        fix: "write '\(key)' in the entries of 'all-of'.")
    case .notPromised:
      Wording(
        "no-promise", "a promise that is not made", why: "there is nothing to prove.",
        fix: "write 'yes', or delete it.")
    case .noOrder(let question):
      Wording(
        "no-order", "'\(question)' is no choice of options",
        why: "no option is worse than another.",
        fix: "name a question with options, or speak of the number under 'if'.")
    case .noOptions(let question):
      Wording(
        "no-options", "'\(question)' has no options",
        why: "only options can be named behind the colon.",
        fix: "write '\(question)' alone to say that no change has an effect.")
    case .badChain:
      Wording(
        "bad-order", "this does not say which option is worse",
        why: "the answer of this question is one option.",
        fix: "write options from best to worst, like 'no < not-sure < yes'.")
    case .badAddition:
      Wording(
        "bad-order", "this does not say which options make it worse",
        why: "any options of this question can be chosen together.",
        fix: "write it like 'adding a or b' or 'adding a or b, not to c'.")
    case .badAlternatives:
      Wording(
        "bad-alternatives", "these are not options joined by 'or'",
        why: "the change goes from one option to another.", fix: "write it like 'a or b'.")
    }
  }
}
