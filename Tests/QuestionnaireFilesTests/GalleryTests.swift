import Foundation
import Scenarios
import Testing

/// The article that shows every mistake of a file, made from the other tests of this target.
@Suite struct GalleryTests {
  private static let file = ArticleFiles.folder.appending(
    path: "../../Sources/QuestionnaireFiles/QuestionnaireFiles.docc/GalleryOfMistakes.md")

  @Test func `the gallery of mistakes shows what is said today`() throws {
    let article = try Self.gallery.get().article
    #expect(try article == goldenText(at: Self.file, for: article))
  }

  @Test func `every kind of mistake has its place in the gallery`() throws {
    expectSame(try MalformedTests.kinds().subtracting(Self.gallery.get().kinds), [])
  }

  private static let gallery = Result {
    Gallery(beginning, try GallerySample.ofPatches() + GallerySample.ofWholeFiles())
  }

  private static let beginning = """
    # Gallery of mistakes

    Every mistake that a file of a questionnaire may have: a bad file, the message, the reason.

    ## Overview

    Each entry is a kind of finding, as it stands in brackets behind the first line of a message. It
    says why the mistake matters, shows the part of a file that is wrong, and what `triage check`
    says of it. `# …` stands for lines that are left out, and `\u{FFFD}` for a character that cannot be
    shown. The good file is the example of the article "Writing a questionnaire" of `TriageModel`.

    The tests make this article out of the bad files that they try.

    ## Mistakes by kind

    """
}
