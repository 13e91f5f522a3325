/// What can be wrong with topics and advice.
enum AdviceMistake: Mistake {
  /// `otherwise-at` without `otherwise`.
  case nothingOtherwise
  /// Neither `say` nor `list`.
  case saysNothing
  /// A rule in both lists.
  case byAndNotBy(String)
  /// A block brought along by itself or by a later one.
  case withLater(String)
  /// A block brought along by one of another topic.
  case withOtherTopic(String)
  /// A block that contradicts itself.
  case contradictsItself(String)
  /// A block in both lists.
  case withAndContradicts(String)

  var wording: Wording {
    switch self {
    case .nothingOtherwise:
      Wording(
        "nothing-otherwise", "'otherwise-at' without 'otherwise'",
        why: "there are no words to show at these levels.", fix: "add 'otherwise', or delete it.")
    case .saysNothing:
      Wording(
        "says-nothing", "an advice block without words", why: "people would see nothing.",
        fix: "add 'say' or 'list'.")
    case .byAndNotBy(let rule):
      Wording(
        "by-and-not-by", "'\(rule)' stands in both 'by-rule' and 'not-by-rule'",
        why: "the rule cannot have fired and not fired.", fix: "delete one of the two.")
    case .withLater(let advice):
      Wording(
        "with-later", "'\(advice)' does not stand before this block",
        why: "a block follows right behind the one that brings it along.",
        fix: "move it above this block.")
    case .withOtherTopic(let advice):
      Wording(
        "with-other-topic", "'\(advice)' belongs to another topic",
        why: "a block follows right behind the one that brings it along.",
        fix: "give both the same topic.")
    case .contradictsItself(let advice):
      Wording(
        "contradicts-itself", "'\(advice)' would contradict itself",
        why: "it could never be shown.", fix: "name the other block, or delete this.")
    case .withAndContradicts(let advice):
      Wording(
        "with-and-contradicts", "'\(advice)' stands in both 'with' and 'contradicts'",
        why: "the two blocks would be shown together, and never together.",
        fix: "delete one of the two.")
    }
  }
}
