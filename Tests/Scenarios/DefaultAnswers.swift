/// The answers of the blueprint's section 7: age 18 to 49, no danger sign, one leg, moderate, the
/// same, under two weeks.
package let defaultAnswers: [String: String] = [
  "age": "18-49", "chest-or-breathing": "no", "collapse": "no", "sudden-tummy-pain": "no",
  "cold-leg": "no", "accident": "no", "saddle-numbness": "no", "bladder-start": "no",
  "bladder-feeling": "no", "leaking-pee": "no", "bowel-control": "no", "sexual-change": "no",
  "both-legs-pain": "no", "both-legs-weak": "no", "leg-weakness": "none", "fever": "no",
  "weight-loss": "no", "constant-pain": "no", "upper-back-pain": "no", "lump-or-shape": "no",
  "small-injury": "no", "swollen-leg": "no", "painful-pee": "no", "rash": "no",
  "conditions": "none", "pregnancy": "no", "pain-places": "low-back back-thigh",
  "which-hurts-more": "leg", "leg-numbness": "none", "what-changes-pain": "none",
  "how-long": "lt2", "pain-trend": "same", "pain-severity": "moderate", "magnesium": "no",
  "medicines": "none",
]

/// Answers to the follow-up questions, for an interview that goes that way.
package let followUpAnswers: [String: String] = [
  "checked": "yes", "weakness-start": "checked", "pregnancy-signs": "no",
]
