import CNcurses

/// Whether characters beyond ASCII can be shown.
enum CharacterSupport {
  /// Sets the locale of characters, and says whether it has all of Unicode.
  ///
  /// A locale that is named but not installed, as is usual after logging in from elsewhere, is
  /// replaced by the one that is always there.
  static func prepare(_ characters: TerminalOptions.Characters) -> Bool {
    setlocale(LC_CTYPE, "")
    return switch characters {
    case .ascii: false
    case .auto: isUnicode || (namedLocaleIsUnicode && useStandardUnicode())
    case .unicode: isUnicode || useStandardUnicode()
    }
  }

  private static var isUnicode: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }

  private static var namedLocaleIsUnicode: Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environmentValue)
    let name = names.first?.uppercased() ?? ""
    return name.hasSuffix("UTF-8") || name.hasSuffix("UTF8")
  }

  private static func useStandardUnicode() -> Bool { setlocale(LC_CTYPE, "C.UTF-8") != nil }
}

extension NcursesTerminal {
  /// Whether lines of text may hold characters beyond ASCII, as far as the locale says.
  package static func canShowUnicode() -> Bool { CharacterSupport.prepare(.auto) }
}

/// The value of a variable of the environment; `nil` when it is unset or empty.
func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}
