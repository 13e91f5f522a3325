import CustomDump
import Testing

/// Records the lines in which two values differ.
func expectSame<Value: Equatable>(
  _ actual: Value, _ expected: Value, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual != expected else { return }
  Issue.record("\(diff(actual, expected) ?? "not equal")", sourceLocation: sourceLocation)
}
