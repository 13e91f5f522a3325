import BundledQuestionnaires

/// A file of the folder `Questionnaires` as it stood when the program was built.
struct BundledFile {
  let name: String
  let bytes: [UInt8]

  /// All files, in the order of the folder's list.
  static var all: [BundledFile] {
    var files: [BundledFile] = []
    var next = bundled_files()
    while let file = next?.pointee, let name = file.name {
      let bytes = UnsafeBufferPointer(start: file.bytes, count: Int(file.size))
      files.append(BundledFile(name: String(cString: name), bytes: Array(bytes)))
      next = next?.successor()
    }
    return files
  }

  /// The file of a name; nil if there is none.
  static func named(_ name: String) -> BundledFile? { all.first { $0.name == name } }

  /// The questionnaires among the files.
  static var questionnaires: [BundledFile] {
    all.filter { $0.name != "evidence.yaml" && $0.name != "countries.yaml" }
  }
}
