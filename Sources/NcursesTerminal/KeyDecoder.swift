import TriageScreens

/// Turns the bytes that a terminal sends into events.
///
/// It knows the sequences of ECMA-48 terminals and those that terminfo adds. A sequence that it
/// does not know does nothing: it is never taken for Escape and a few letters.
struct KeyDecoder {
  private let escapeDelay: Int
  private let findTerminalKeys: () -> [[UInt8]: Key]
  private lazy var terminalKeys = findTerminalKeys()
  private var text = TextDecoder()
  private var sequence: EscapeSequence?
  /// Whether Escape was taken for a key, and what follows may still belong to it.
  private var hasJustEscaped = false
  /// Whether that turned out to be so: the rest of the sequence is no key.
  private var isLate = false
  private var paste: Paste?

  /// A decoder that takes Escape for a key after so many milliseconds of silence.
  ///
  /// The sequences of the terminal's own keys, each beginning with Escape, are asked for when the
  /// first of them may have come: the first screen does not wait for that.
  init(escapeDelay: Int, terminalKeys: @escaping @autoclosure () -> [[UInt8]: Key]) {
    self.escapeDelay = escapeDelay
    findTerminalKeys = terminalKeys
  }

  /// How many milliseconds of silence decide what the last bytes were; `nil` when that is clear.
  var patience: Int? {
    if let paste { return paste.isInterrupted ? escapeDelay : Self.longestPause }
    guard let sequence else { return hasJustEscaped ? Self.longestGap : nil }
    return sequence.isEscapeAlone ? escapeDelay : max(escapeDelay, Self.longestGap)
  }

  /// How long the rest of a sequence may take on a slow line, in milliseconds: letters that come
  /// apart from their beginning must not be taken for answers.
  private static let longestGap = 1000
  /// How long a paste may pause, in milliseconds.
  private static let longestPause = 3000

  /// Takes one byte and appends what it completes.
  mutating func take(_ byte: UInt8, into events: inout ArraySlice<TerminalEvent>) {
    if paste != nil {
      takePasted(byte, into: &events)
    } else if sequence != nil {
      takeSequence(byte, into: &events)
    } else {
      takePlain(byte, into: &events)
    }
  }

  /// Appends what the last bytes were, since nothing followed them in time.
  ///
  /// A pasted text whose end was lost ends here, so that the keys work again; a Ctrl-C at its end
  /// was a key.
  mutating func takeSilence(into events: inout ArraySlice<TerminalEvent>) {
    if let paste {
      events.append(.pasted(paste.text))
      if paste.isInterrupted { events.append(.key(.control("c"))) }
    }
    hasJustEscaped = sequence?.isEscapeAlone == true
    if hasJustEscaped { events.append(.key(.escape)) }
    paste = nil
    sequence = nil
    isLate = false
  }

  /// Forgets a key of which only the first bytes came.
  ///
  /// A paste goes on, so that the rest of its text is not taken for keys.
  mutating func forgetKey() {
    text = TextDecoder()
    sequence = nil
    isLate = false
  }

  private mutating func takePasted(_ byte: UInt8, into events: inout ArraySlice<TerminalEvent>) {
    if paste?.take(byte) == true { takeSilence(into: &events) }
  }

  private mutating func takePlain(_ byte: UInt8, into events: inout ArraySlice<TerminalEvent>) {
    let scalar = text.take(byte)
    let isRest = hasJustEscaped && EscapeSequence.goesOn(with: byte)
    let isEnd = hasJustEscaped && byte == EscapeSequence.stringEnd
    hasJustEscaped = false
    if isEnd { return }
    if isRest {
      sequence = EscapeSequence(followedBy: byte)
      isLate = true
    } else if byte == EscapeSequence.escape {
      sequence = EscapeSequence()
    } else if byte < 0x20 || byte == 0x7F {
      if let key = Key(controlByte: byte) { events.append(.key(key)) }
    } else if let scalar {
      events.append(.key(.character(Character(scalar))))
    }
  }

  private mutating func takeSequence(_ byte: UInt8, into events: inout ArraySlice<TerminalEvent>) {
    switch sequence?.take(byte) {
    case .incomplete, nil: break
    case .complete: complete(into: &events)
    case .broken: breakOff(at: byte, into: &events)
    }
  }

  private mutating func complete(into events: inout ArraySlice<TerminalEvent>) {
    let bytes = sequence?.bytes ?? []
    let isKey = !isLate
    sequence = nil
    isLate = false
    let control = bytes.starts(with: [0x1B, 0x5B]) ? ControlSequence(bytes.dropFirst(2)) : nil
    if control?.beginsPaste == true {
      paste = Paste()
    } else if !isKey {
      return
    } else if let key = terminalKeys[bytes] ?? Key(applicationSequence: bytes) {
      events.append(.key(key))
    } else if let event = control?.event {
      events.append(event)
    }
  }

  private mutating func breakOff(at byte: UInt8, into events: inout ArraySlice<TerminalEvent>) {
    let wasEscapeAlone = sequence?.isEscapeAlone == true
    sequence = nil
    isLate = false
    let controls: [UInt8] = [EscapeSequence.escape, 3]
    if !wasEscapeAlone || controls.contains(byte) { return takePlain(byte, into: &events) }
    // A key held with Alt is no key of ours, unless the terminal says so.
    if let key = terminalKeys[[EscapeSequence.escape, byte]] { events.append(.key(key)) }
  }
}
