// swift-tools-version: 6.2
import PackageDescription

let house: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What computes is optimised in tests too: a hundred thousand random answer sheets and 10 MB of
/// noise on the keyboard take seconds then, not minutes.
let quick = house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let argumentParser: Target.Dependency =
  .product(name: "ArgumentParser", package: "swift-argument-parser")
let customDump: Target.Dependency =
  .product(name: "CustomDump", package: "swift-custom-dump")

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")

let package = Package(
  name: "triage",
  products: [.executable(name: "triage", targets: ["triage"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", from: "1.7.3"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // What things are, and what follows from them: values and pure functions.
    .target(name: "ProgramWords", swiftSettings: house),
    .target(name: "TextLayout", swiftSettings: house),
    .target(name: "Diagnostics", swiftSettings: house),
    .target(name: "TriageModel", dependencies: ["Diagnostics"], swiftSettings: quick),
    .target(
      name: "TriageEngine", dependencies: ["ProgramWords", "TriageModel"], swiftSettings: quick),
    .target(
      name: "CJSON",
      cxxSettings: [
        .treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra"),
        .unsafeFlags(["-O2"], .when(configuration: .debug)),
      ]),
    .target(
      name: "BatchEvaluation",
      dependencies: ["CJSON", "Diagnostics", "TriageEngine", "TriageModel"], swiftSettings: quick),
    .systemLibrary(name: "CCaDiCaL", providers: [.apt(["libcadical-dev"])]),
    .target(
      name: "RuleVerification",
      dependencies: ["CCaDiCaL", "Diagnostics", "TriageEngine", "TriageModel"], swiftSettings: quick
    ),
    .target(
      name: "TriageScreens",
      dependencies: ["ProgramWords", "TextLayout", "TriageEngine", "TriageModel"],
      swiftSettings: quick),
    .target(
      name: "Transcripts",
      dependencies: ["ProgramWords", "TextLayout", "TriageEngine", "TriageModel"],
      swiftSettings: house),
    .target(
      name: "FHIRExport",
      dependencies: [
        "CMessageDigest", "ProgramWords", "Transcripts", "TriageEngine", "TriageModel",
      ],
      swiftSettings: house),
    .target(
      name: "QuestionnaireExports",
      dependencies: [
        "Diagnostics", "RuleVerification", "TextLayout", "TriageEngine", "TriageModel",
      ],
      swiftSettings: house),
    .target(
      name: "PlainInterview",
      dependencies: [
        "ProgramWords", "TriageScreens", "Transcripts", "TriageEngine", "TriageModel",
      ],
      swiftSettings: house),

    // The edge: files, the terminal, the command line.
    .target(
      name: "QuestionnaireFiles", dependencies: ["CYaml", "Diagnostics", "TriageModel"],
      swiftSettings: house),
    .target(
      name: "SessionStore",
      dependencies: ["ProgramWords", "Transcripts", "TriageEngine", "TriageModel", grdb],
      swiftSettings: house),
    .target(
      name: "BundledQuestionnaires", path: "Questionnaires",
      exclude: [
        "sciatica.yaml", "pain-follow-up.yaml", "evidence.yaml", "countries.yaml", "body-map.yaml",
      ]),
    .systemLibrary(name: "CMessageDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CYaml", providers: [.apt(["libyaml-dev"])]),
    .target(
      name: "CNcurses",
      cSettings: [.treatAllWarnings(as: .error), .enableWarning("all"), .enableWarning("extra")]),
    .target(
      name: "NcursesTerminal", dependencies: ["CNcurses", "ProgramWords", "TriageScreens"],
      swiftSettings: quick),
    .target(
      name: "TriageCommands",
      dependencies: [
        "BatchEvaluation", "BundledQuestionnaires", "CMessageDigest", "Diagnostics", "FHIRExport",
        "NcursesTerminal", "PlainInterview", "ProgramWords", "QuestionnaireExports",
        "QuestionnaireFiles", "RuleVerification", "SessionStore", "Transcripts", "TriageEngine",
        "TriageModel",
        "TriageScreens", argumentParser,
      ],
      swiftSettings: house),
    .executableTarget(name: "triage", dependencies: ["TriageCommands"], swiftSettings: house),

    // Tests, and what only they need.
    .testTarget(
      name: "QuestionnaireFilesTests",
      dependencies: ["Diagnostics", "QuestionnaireFiles", "Scenarios", "TriageModel", customDump],
      exclude: ["Ankle.expected", "Malformed"], swiftSettings: house),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: house),
    .executableTarget(
      name: "terminal-probe", dependencies: ["NcursesTerminal", "TriageScreens"],
      path: "Tests/TerminalProbe", swiftSettings: house),
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PseudoTerminal", dependencies: ["CVTerm"], path: "Tests/PseudoTerminal",
      swiftSettings: quick),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["NcursesTerminal", "PseudoTerminal", "TriageScreens", "terminal-probe"],
      swiftSettings: house),
    .target(
      name: "Scenarios",
      dependencies: ["Diagnostics", "QuestionnaireFiles", "TriageEngine", "TriageModel"],
      path: "Tests/Scenarios", swiftSettings: quick),
    .target(
      name: "StoreScenarios",
      dependencies: ["Scenarios", "SessionStore", "Transcripts", "TriageEngine", "TriageModel"],
      path: "Tests/StoreScenarios", swiftSettings: house),
    .testTarget(
      name: "HouseRulesTests", dependencies: ["Scenarios"], swiftSettings: house),
    .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout"], swiftSettings: house),
    .testTarget(
      name: "TriageEngineTests", dependencies: ["Scenarios", "TriageEngine", "TriageModel"],
      swiftSettings: house),
    .testTarget(
      name: "BatchEvaluationTests",
      dependencies: ["BatchEvaluation", "Scenarios", "TriageEngine", "TriageModel"],
      swiftSettings: quick),
    .testTarget(
      name: "TriageScreensTests",
      dependencies: [
        "ProgramWords", "Scenarios", "TriageEngine", "TriageModel", "TriageScreens",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "RuleVerificationTests",
      dependencies: [
        "Diagnostics", "QuestionnaireFiles", "RuleVerification", "Scenarios", "TriageCommands",
        "TriageEngine", "TriageModel",
      ],
      exclude: ["Checks", "Golden"], swiftSettings: quick),
    .testTarget(
      name: "SciaticaTests", dependencies: ["Scenarios", "TriageEngine", "TriageModel"],
      swiftSettings: house),
    .testTarget(
      name: "PainFollowUpTests",
      dependencies: ["RuleVerification", "Scenarios", "TriageEngine", "TriageModel"],
      swiftSettings: house),
    .testTarget(
      name: "SciaticaMutationTests",
      dependencies: ["RuleVerification", "Scenarios", "TriageEngine", "TriageModel"],
      exclude: ["Golden"],
      swiftSettings: quick),
    .testTarget(
      name: "TranscriptsTests",
      dependencies: ["Scenarios", "TextLayout", "Transcripts", "TriageEngine", "TriageModel"],
      exclude: ["Golden", "Older"], swiftSettings: house),
    .testTarget(
      name: "FHIRExportTests",
      dependencies: ["FHIRExport", "Scenarios", "Transcripts", "TriageEngine", "TriageModel"],
      exclude: ["Golden", "Referee"], swiftSettings: house),
    .executableTarget(
      name: "store-probe",
      dependencies: ["Scenarios", "SessionStore", "Transcripts", "TriageEngine", "TriageModel"],
      path: "Tests/StoreProbe", swiftSettings: house),
    .testTarget(
      name: "QuestionnaireExportsTests",
      dependencies: [
        "QuestionnaireExports", "RuleVerification", "Scenarios", "TriageEngine", "TriageModel",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "SessionStoreTests",
      dependencies: [
        "Scenarios", "SessionStore", "Transcripts", "TriageEngine", "TriageModel", "store-probe",
        grdb,
      ],
      swiftSettings: house),
    .testTarget(
      name: "PlainInterviewTests",
      dependencies: [
        "PlainInterview", "ProgramWords", "Scenarios", "Transcripts", "TriageEngine",
        "TriageModel", "TriageScreens",
      ],
      exclude: ["Golden"], swiftSettings: house),
    .testTarget(
      name: "TriageCommandsTests",
      dependencies: [
        "BatchEvaluation", "FHIRExport", "PlainInterview", "Scenarios", "SessionStore",
        "StoreScenarios", "Transcripts", "TriageCommands", "TriageEngine", "TriageModel",
        "TriageScreens", grdb,
      ],
      swiftSettings: house),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "FHIRExport", "PseudoTerminal", "Scenarios", "SessionStore", "StoreScenarios",
        "Transcripts", "TriageEngine", "TriageModel", "TriageScreens", "triage", grdb,
      ],
      swiftSettings: house),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x,
  cxxLanguageStandard: .cxx20
)
