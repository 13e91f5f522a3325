/// Words of medicine and of getting help that must stay: there is no shorter word for the same
/// thing, or people hear exactly this word from a helper. They count one syllable each.
let knownWords: Set<String> = [
  // Whom to call and where to go: the words on the door and on the telephone.
  "ambulance", "emergency", "department", "physiotherapist", "specialist", "pharmacist",
  "maternity", "clinician", "appointment",
  // The names of illnesses, parts of the body and states that the questions are about.
  "sciatica", "pregnancy", "bladder", "genitals", "temperature",
  // Medicines, by the name on the packet.
  "medicine", "medicines", "magnesium", "ibuprofen", "paracetamol", "acetaminophen", "gabapentin",
  "pregabalin", "diazepam", "opioids", "codeine", "steroid",
]

/// Blocks above the grade that stay as they are, each with the reason.
let readingExceptions: [String: String] = [
  "start": "Says in one sentence each whom the check is for, and whom not.",
  "cold-leg": severalSigns,
  "accident": "The examples make clear how serious an accident is meant.",
  "bladder-start": severalSigns,
  "upper-back-pain": severalSigns,
  "small-injury": severalSigns,
  "swollen-leg": severalSigns,
  "pregnancy-signs": severalSigns,
  "lasting-saddle-or-bowel-change": "The words for a clinician; numbness and bowel are exact.",
  "magnesium-over-limit": withNumber,
  "warning-ambulance": withNumber,
]

private let severalSigns =
  "One sentence names several signs, any of which is a Yes; two sentences would be two questions."
private let withNumber = "The phone number, with where it works, stands inside the sentence."
