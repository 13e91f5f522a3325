import ProgramWords
import TriageEngine
import TriageModel

extension ScreenState {
  /// Adds the answers that decided the level.
  func addDeciding(to page: inout Page, width: Int) {
    guard let deciding = explanation?.deciding else { return }
    page.addHeading(Words.decided, width: width)
    guard !deciding.isEmpty else { return page.add(Words.nothingDecided, width: width) }
    page.add(Words.enough(answers: deciding.count), width: width)
    for answer in deciding {
      page.add(
        "\(answer.question) \(answer.answer.joined(separator: "; "))", width: width, first: "- ")
    }
  }

  /// Adds the other answers that would make it more urgent.
  func addWorse(to page: inout Page, width: Int) {
    guard let worse = explanation?.worse, !worse.isEmpty else { return }
    page.addHeading(Words.different, width: width)
    page.add(Words.moreUrgent, width: width)
    for other in worse {
      page.add(
        "\(other.question) \(other.words) [\(questionnaire.level(other.level).label)]",
        width: width, first: "- ")
    }
    page.add(Words.whenTrue, width: width)
  }
}
