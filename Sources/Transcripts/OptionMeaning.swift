import TriageModel

extension OptionID {
  /// Whether the option says that something is not so, by its name in the file: `no` or `none`.
  var denies: Bool { self == "no" || self == "none" }

  /// Whether the option leaves the question open, by its name in the file: `not-sure` or
  /// `prefer-not-to-say`.
  var leavesOpen: Bool { self == "not-sure" || self == "prefer-not-to-say" }
}
