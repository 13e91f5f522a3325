/// A truth value of a circuit: one of its nodes, or the opposite of one.
package struct Literal: Hashable, Sendable {
  /// The number of the node, 1 or more; negative for its opposite.
  package let code: Int32

  /// Always true.
  package static let yes = Literal(code: 1)
  /// Always false.
  package static let no = Literal(code: -1)

  /// The opposite.
  package static prefix func ! (literal: Literal) -> Literal { Literal(code: -literal.code) }

  /// The number of the node, 1 or more.
  package var node: Int { Int(abs(code)) }
  /// Whether it is the opposite of its node.
  package var isNegated: Bool { code < 0 }
}
