import TriageScreens

@testable import NcursesTerminal

/// The events of some bytes.
func events(
  of bytes: [UInt8], thenSilence isSilent: Bool = false, terminalKeys: [[UInt8]: Key] = [:]
) -> [TerminalEvent] {
  var decoder = KeyDecoder(escapeDelay: 100, terminalKeys: terminalKeys)
  var events: ArraySlice<TerminalEvent> = []
  for byte in bytes { decoder.take(byte, into: &events) }
  if isSilent { decoder.takeSilence(into: &events) }
  return Array(events)
}
