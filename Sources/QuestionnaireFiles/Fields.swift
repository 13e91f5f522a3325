import Diagnostics
import TriageModel

/// The keys of one part of a file, opened and checked against its shape.
struct Fields {
  /// The keys with their values, in file order.
  let all: [YamlTree.Field]
  /// Where the part begins.
  let position: SourcePosition

  /// The value of a key; nil if it was left out, which was reported if it is required.
  subscript(key: String) -> YamlTree? { all.first { $0.key == key }?.value }

  /// The key with its place.
  func field(_ key: String) -> YamlTree.Field? { all.first { $0.key == key } }

  /// The name under a key; an empty one if it is missing or mistaken, which was reported.
  func id<Named>(_ key: String = "id") -> Identifier<Named> { Identifier(self[key]?.text ?? "") }
}
