/// Where interviews are kept: `triage` in the person's folder for state, as the XDG Base
/// Directory Specification 0.8 has it; nil where the environment names no folder.
var storeFolder: String? {
  if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/triage" }
  // A relative path is invalid and to be ignored.
  return environment("HOME").flatMap { $0.hasPrefix("/") ? $0 + "/.local/state/triage" : nil }
}
