import TriageCommands

/// The program.
@main
enum Triage {
  static func main() { TriageCommand.start() }
}
