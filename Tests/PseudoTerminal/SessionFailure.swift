/// Why a session in a terminal did not go as a test expects.
package struct SessionFailure: Error, CustomStringConvertible {
  /// What happened, and what the screen shows.
  package let description: String
}
