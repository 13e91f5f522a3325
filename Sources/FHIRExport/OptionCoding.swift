import TriageModel

extension FHIRNames {
  /// The codes of the options of a question, in their order.
  ///
  /// Where every option is a plain yes, no or "I'm not sure", these are those of HL7's value set
  /// <http://hl7.org/fhir/ValueSet/yesnodontknow>; else they are the names of the options.
  func codings(of question: Question, in context: FillIn) -> [FHIR.Coding] {
    let labels = question.options.map { $0.label.filled(in: context) }
    let plain = zip(question.options, labels).compactMap { FHIR.Coding(plain: $0.id, $1) }
    if plain.count == labels.count { return plain }
    return zip(question.options, labels).map { option, label in
      FHIR.Coding(system: options(of: question.id), code: option.id.text, display: label)
    }
  }
}

extension FHIR.Coding {
  /// HL7's code for a plain yes, no or "I'm not sure"; nil for any other option.
  fileprivate init?(plain id: OptionID, _ label: String) {
    let yesNo = "http://terminology.hl7.org/CodeSystem/v2-0136"
    let absent = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
    switch (id, label) {
    case ("yes", "Yes"): self.init(system: yesNo, code: "Y", display: "Yes")
    case ("no", "No"): self.init(system: yesNo, code: "N", display: "No")
    case ("not-sure", "I'm not sure"):
      self.init(system: absent, code: "asked-unknown", display: "Don't know")
    default: return nil
    }
  }

  /// A unit: UCUM's code where it has one.
  init(unit: String, in names: FHIRNames) {
    let codes = [
      "years": "a", "months": "mo", "weeks": "wk", "days": "d", "hours": "h", "minutes": "min",
    ]
    self.init(
      system: codes[unit] == nil ? names.system("units") : "http://unitsofmeasure.org",
      code: codes[unit] ?? unit, display: unit)
  }
}
