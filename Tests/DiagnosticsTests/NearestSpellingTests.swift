import Diagnostics
import Testing

@Suite struct NearestSpellingTests {
  private static let names = ["age", "can-walk", "can-talk", "signs", "pain-number"]

  @Test(arguments: [
    ("can-walk", "can-walk"), ("can-wolk", "can-walk"), ("can-tlak", "can-talk"),
    ("canwalk", "can-walk"), ("can-alk", "can-walk"), ("pian-nubmer", "pain-number"),
    ("sign", "signs"), ("ag", "age"), ("sigma", nil), ("walk", nil), ("ages-ago", nil), ("", nil),
  ])
  func `only a name that is near is suggested, the earlier of two`(
    word: String, nearest: String?
  ) {
    #expect(nearestSpelling(of: word, among: Self.names) == nearest)
  }

  @Test func `nothing is suggested among no names`() {
    #expect(nearestSpelling(of: "age", among: []) == nil)
  }
}
