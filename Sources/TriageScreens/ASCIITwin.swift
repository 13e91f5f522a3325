import TextLayout

/// The plain ASCII that stands for a scalar on a terminal that shows nothing else.
func asciiTwin(of scalar: Unicode.Scalar) -> String {
  if scalar.isASCII { return String(scalar) }
  switch scalar {
  case "–", "—", "−", "─", "‑": return "-"
  case "’", "‘": return "'"
  case "“", "”", "„": return "\""
  case "…": return "..."
  case "•", "·": return "*"
  case "↑": return "^"
  case "↓": return "v"
  case "°": return " deg "
  case "≤": return "<="
  case "≥": return ">="
  case "×": return "x"
  default: return "?"
  }
}

/// A text in plain ASCII.
func asciiTwin(of text: String) -> String { text.unicodeScalars.map(asciiTwin).joined() }

/// A text cut to a number of columns, with a mark where something is missing.
func cut(_ text: String, to width: Int, ascii: Bool) -> String {
  ascii ? shortened(asciiTwin(of: text), to: width, mark: "...") : shortened(text, to: width)
}
