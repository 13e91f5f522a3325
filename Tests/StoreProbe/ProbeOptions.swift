/// What the probe was asked to do, such as `folder=/x id=a seed=3 steps=5`.
struct ProbeOptions {
  /// The folder of the store.
  private(set) var folder = ""
  /// The name of the interview; with several interviews, the beginning of their names.
  private(set) var id = "a"
  /// What the answers are chosen by.
  private(set) var seed: UInt64 = 0
  /// How many interviews, one after the other.
  private(set) var interviews = 1
  /// After how many answers kept the process is killed by itself; nil means never.
  private(set) var steps: Int?
  /// How many bytes a file may have; nil means any number.
  private(set) var limit: UInt?
  /// After how many failures the limit is lifted; nil means never.
  private(set) var relief: Int?
  /// The user to become, where the process may become another.
  private(set) var user: UInt32?

  init(_ arguments: some Sequence<String>) {
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      set(parts[0], to: parts[1])
    }
  }

  private mutating func set(_ name: String, to value: String) {
    switch name {
    case "folder": folder = value
    case "id": id = value
    case "seed": seed = UInt64(value) ?? 0
    case "interviews": interviews = Int(value) ?? 1
    case "steps": steps = Int(value)
    case "limit": limit = UInt(value)
    case "relief": relief = Int(value)
    case "user": user = UInt32(value)
    default: break
    }
  }
}
