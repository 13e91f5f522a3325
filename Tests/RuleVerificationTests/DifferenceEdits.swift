import Scenarios

/// Changes to the small questionnaire that can be made in any combination.
let ankleEdits: [[Edit]] =
  sameNumbers + [
    [Edit("{min: 0, max: 120,", "{min: 5, max: 100,")],
    [Edit("if-unanswered: 80", "if-unanswered: 60")],
  ]

/// Few enough numbers to count every one.
let fewNumbers: [Edit] = [
  Edit("{min: 0, max: 120,", "{min: 58, max: 72,"), Edit("if-unanswered: 80", "if-unanswered: 70"),
]

/// Those that leave alone which numbers the age may be.
let sameNumbers: [[Edit]] = [
  [
    Edit(
      "when: signs includes cold\n    level: emergency",
      "when: signs includes cold\n    level: today")
  ],
  [Edit("      - {when: walk is no, level: today}\n", "")],
  [Edit("{when: walk is not-sure, level: today,", "{when: walk is not-sure, level: emergency,")],
  [Edit("[age >= 70, broken]", "[age > 60, broken]")],
  [Edit("because: you are not sure", "within-hours: 3, because: you are not sure")],
  [Edit("today, within-hours: 2}", "today, within-hours: 4}")],
  [Edit("ask-when: walk is not yes", "ask-when: walk is no")],
  [Edit("walk is no, since is today]", "walk is no, since is not longer]")],
  [
    Edit(
      "{any: [walk is no, signs includes bent]}", "{all: [walk is no, signs includes bent]}")
  ],
  [
    Edit("          bruise: A bruise\n", "          blue: It is blue\n          bruise: A bruise\n")
  ],
  [Edit("          longer: Longer\n", "          week: A week\n          longer: Longer\n")],
  [Edit("not-sure: {label: I'm not sure, exclusive: yes}", "not-sure: I'm not sure")],
  [
    Edit("      - id: pain\n", fever + "      - id: pain\n"),
    Edit("  - id: nothing\n", hot + "  - id: nothing\n"),
  ],
  [
    Edit("  - id: home\n", soon + "  - id: home\n"),
    Edit("  - id: nothing\n", bruised + "  - id: nothing\n"),
  ],
]

private let fever = """
        - id: fever
          ask: Are you hot?
          why: It may be an infection.
          ask-when: signs does not include cold
          one: {yes: Yes, no: No, not-sure: I'm not sure}
          sources: [guideline]

  """

private let soon = """
    - id: soon
      label: See somebody soon
      mark: "*"
      tone: soon
      within: In 3 days
      limit: 3 days
      steps: [Rest.]
      sources: [guideline]

  """

private let hot = """
    - id: hot
      when: {all: [fever is yes, signs includes bent]}
      level: today
      because: you are hot
      sources: [guideline]

  """

private let bruised = """
    - id: bruised
      when: signs includes bruise
      level: soon
      because: you have a bruise
      sources: [guideline]

  """
