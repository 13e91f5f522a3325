@main
enum Triage {
  static func main() {}
}
