import BundledQuestionnaires

/// A file of the folder `Questionnaires` as it stood when the program was built.
struct BundledFile {
  let name: String
  private let memory: UnsafeBufferPointer<UInt8>

  /// Its bytes.
  var bytes: [UInt8] { Array(memory) }

  /// All files, in the order of the folder's list.
  static var all: [BundledFile] {
    var files: [BundledFile] = []
    var next = bundled_files()
    while let file = next?.pointee, let name = file.name {
      let memory = UnsafeBufferPointer(start: file.bytes, count: Int(file.size))
      files.append(BundledFile(name: String(cString: name), memory: memory))
      next = next?.successor()
    }
    return files
  }

  /// The file of a name; nil if there is none.
  static func named(_ name: String) -> BundledFile? { all.first { $0.name == name } }

  /// The questionnaires among the files.
  static var questionnaires: [BundledFile] {
    all.filter { !["evidence.yaml", "countries.yaml", "body-map.yaml"].contains($0.name) }
  }
}
