import CMessageDigest

/// The name of a resource in a bundle: the same for the same part of the same interview, so that a
/// record that is written twice can be recognised.
struct EntryName {
  /// The namespace for names that are addresses (RFC 9562, section 6.6).
  private static let addresses: [UInt8] = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ]
  /// The name, such as `urn:uuid:0b4d…`.
  let url: String

  /// The UUID of version 5 for an address (RFC 9562, section 5.5).
  init(_ address: String) {
    var bytes = Self.sha1(Self.addresses + Array(address.utf8)).prefix(16).map { $0 }
    bytes[6] = bytes[6] & 0x0f | 0x50
    bytes[8] = bytes[8] & 0x3f | 0x80
    let digits = Array("0123456789abcdef")
    let text = bytes.map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { text[$0].joined() }
    url = "urn:uuid:" + groups.joined(separator: "-")
  }

  private static func sha1(_ bytes: [UInt8]) -> [UInt8] {
    var context = SHA1_CTX()
    SHA1Init(&context)
    SHA1Update(&context, bytes, bytes.count)
    var digest = [UInt8](repeating: 0, count: 20)
    SHA1Final(&digest, &context)
    return digest
  }
}
