import NcursesTerminal

/// What the probe was asked to be, such as `theme=light mouse=off`.
struct ProbeOptions {
  private(set) var terminal = TerminalOptions()

  init(_ arguments: some Sequence<String>) {
    for argument in arguments {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      set(parts[0], to: parts[1])
    }
  }

  private mutating func set(_ name: String, to value: String) {
    switch name {
    case "colour": terminal.colour = .init(rawValue: value) ?? .auto
    case "theme": terminal.theme = .init(rawValue: value) ?? .auto
    case "characters": terminal.characters = .init(rawValue: value) ?? .auto
    case "mouse": terminal.usesMouse = value != "off"
    default: break
    }
  }
}
