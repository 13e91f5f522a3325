extension FHIR.Extension {
  private static let core = "http://hl7.org/fhir/StructureDefinition/"
  private static let sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/"

  /// An option that stands alone.
  static let optionExclusive = Self(url: core + "questionnaire-optionExclusive", valueBoolean: true)

  static func minValue(_ number: Int) -> Self {
    Self(url: core + "minValue", valueInteger: number)
  }

  static func maxValue(_ number: Int) -> Self {
    Self(url: core + "maxValue", valueInteger: number)
  }

  static func unit(_ coding: FHIR.Coding) -> Self {
    Self(url: core + "questionnaire-unit", valueCoding: coding)
  }

  /// The numbers of a slider are one apart.
  static let sliderStep = Self(url: core + "questionnaire-sliderStepValue", valueInteger: 1)

  /// How an item is shown.
  static func control(_ control: FHIR.ItemControl) -> Self {
    let coding = FHIR.Coding(
      system: "http://hl7.org/fhir/questionnaire-item-control", code: control.rawValue,
      display: control.display)
    return Self(
      url: core + "questionnaire-itemControl", valueCodeableConcept: FHIR.CodeableConcept(coding))
  }

  /// When an item is enabled, in FHIRPath.
  static func enableWhen(_ expression: String) -> Self {
    Self(
      url: sdc + "sdc-questionnaire-enableWhenExpression",
      valueExpression: FHIR.Expression(language: "text/fhirpath", expression: expression))
  }

  /// Why there is no answer.
  static func absent(_ reason: String) -> Self {
    Self(url: core + "data-absent-reason", valueCode: reason)
  }
}

extension FHIR {
  /// How an item is shown, of the codes of <http://hl7.org/fhir/questionnaire-item-control>.
  enum ItemControl: String {
    case checkBox = "check-box"
    case radioButton = "radio-button"
    case slider, lower, upper, help

    /// The words of the standard.
    var display: String {
      switch self {
      case .checkBox: "Check-box"
      case .radioButton: "Radio Button"
      case .slider: "Slider"
      case .lower: "Lower-bound"
      case .upper: "Upper-bound"
      case .help: "Help-Button"
      }
    }
  }
}
