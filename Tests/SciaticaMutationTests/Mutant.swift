import TriageModel

/// A questionnaire with one mistake.
struct Mutant: Sendable, CustomStringConvertible {
  let kind: Kind
  /// Where the mistake is, such as "`serious-accident`, case 2".
  let place: String
  /// What the mistake is, such as "`age is not-sure` negated".
  let change: String
  let questionnaire: Questionnaire

  var description: String { "\(place): \(change)" }

  /// The kinds of mistakes, in words for a table.
  enum Kind: String, CaseIterable {
    case ruleDropped = "a rule dropped"
    case caseDropped = "a case of a rule dropped"
    case comparisonNegated = "a comparison negated"
    case boundMoved = "a bound moved by one"
    case levelLowered = "a level lowered by one"
    case optionRemoved = "an option removed from a comparison"
    case partDropped = "a line of a list of conditions dropped"
    case levelRaised = "a level raised by one"
    case hoursDropped = "a time limit dropped"
  }
}

/// One mistake in a part of a questionnaire: what the part is afterwards.
struct Mistake<Part> {
  let kind: Mutant.Kind
  let change: String
  let part: Part

  /// The mistake of a larger part in which this one stands.
  func map<Whole>(_ whole: (Part) -> Whole) -> Mistake<Whole> {
    Mistake<Whole>(kind: kind, change: change, part: whole(part))
  }
}

extension Mistake<Questionnaire> {
  func mutant(at place: String) -> Mutant {
    Mutant(kind: kind, place: place, change: change, questionnaire: part)
  }
}
