extension FHIR {
  /// <https://hl7.org/fhir/R4/bundle.html>
  struct Bundle: Encodable {
    let resourceType = "Bundle"
    let type = "collection"
    let identifier: Identifier
    let timestamp: String
    let entry: [BundleEntry]
  }

  /// One resource with the name by which the others refer to it.
  struct BundleEntry: Encodable {
    private enum Key: String, CodingKey {
      case fullUrl, resource
    }

    let fullUrl: String
    let resource: any Encodable

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: Key.self)
      try members.encode(fullUrl, forKey: .fullUrl)
      try members.encode(resource, forKey: .resource)
    }
  }

  /// <https://hl7.org/fhir/R4/device.html>
  struct Device: Encodable {
    let resourceType = "Device"
    let status = "active"
    let deviceName: [Name]
    let version: [Version]

    /// What it is called.
    struct Name: Encodable {
      let name: String
      let type = "model-name"
    }

    /// Which version it is.
    struct Version: Encodable {
      let value: String
    }
  }
}
