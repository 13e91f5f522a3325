import Testing

@Suite struct ArticleTests {
  @Test func `the example of the article has no mistakes`() throws {
    let findings = try ArticleFiles.unchanged.get().findings()
    #expect(findings == "")
  }
}
