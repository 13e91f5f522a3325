import TriageEngine

/// A date of the Gregorian calendar with the time of day, of the years 1970 to 9999.
///
/// The list of kept interviews writes thousands of them at a time.
struct CivilTime {
  private let year, month, day, hour, minute, second: Int

  /// The date and time of a moment at UTC.
  ///
  /// - SeeAlso: H. Hinnant, chrono-compatible low-level date algorithms, `civil_from_days`, 2013.
  init(_ moment: Moment) {
    let seconds = Int(moment.milliseconds / 1000)
    // Years begin in March, so that the leap day is the last; eras have 400 of them.
    let days = seconds / 86_400 + 719_468
    let (era, dayOfEra) = days.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60)
  }

  /// Such as `2026-11-22 23:06:07`.
  var text: String {
    String(unsafeUninitializedCapacity: 19) { text in
      text.initialize(repeating: UInt8(ascii: "-"))
      (text[10], text[13], text[16]) = (UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: ":"))
      let pairs = [year / 100, year % 100, month, day, hour, minute, second]
      for (pair, place) in zip(pairs, [0, 2, 5, 8, 11, 14, 17]) {
        text[place] = UInt8(ascii: "0") + UInt8(pair / 10)
        text[place + 1] = UInt8(ascii: "0") + UInt8(pair % 10)
      }
      return 19
    }
  }
}
