"""Whether `triage check` and prove_peer.py say the same, and whether witnesses are what they seem."""
from generate_rules import WORSE, whole


class Difference(Exception):
    """Two provers that do not agree, or a witness that shows nothing."""


def verdicts(checked):
    """The six verdicts of prove_peer.py, in what `triage check` prints about one file."""
    said = {found["id"]: found["verdict"] for found in checked["properties"]}
    unknown = [name for name, verdict in said.items() if verdict not in ("proved", "broken")]
    if unknown:
        raise Difference(f"neither proved nor broken: {unknown}")

    def subjects(*kinds):
        return sorted({found["subject"] for found in checked["findings"] if found["kind"] in kinds})

    return {"implies": said["implies"] == "proved", "implies2": said["implies2"] == "proved",
            "total": not any(found["kind"] == "no-rule" for found in checked["findings"]),
            "fires": subjects("unreachable-rule"),
            "matters": subjects("unreachable-rule", "undecisive-rule"),
            "monotone": sorted(name.removeprefix("monotone-") for name, verdict in said.items()
                               if name.startswith("monotone-") and verdict == "broken")}


class Reading:
    """A plain reading of the rules for one answer sheet, with numbers in whole steps."""

    def __init__(self, rules):
        self.rules = rules
        self.questions = {question["id"]: question for question in rules["questions"]}

    def holds(self, node, sheet):
        if "all" in node:
            return all(self.holds(part, sheet) for part in node["all"])
        if "any" in node:
            return any(self.holds(part, sheet) for part in node["any"])
        answer, op, value = sheet[node["q"]], node["op"], node["v"]
        if self.questions[node["q"]]["type"] == "number":
            value = whole(self.questions[node["q"]], value)
            return {"ge": answer >= value, "gt": answer > value,
                    "le": answer <= value, "lt": answer < value}[op]
        if op == "has":
            return value in answer
        return answer in value if op == "in" else (answer == value) == (op == "eq")

    def rank(self, sheet):
        """The place of the most urgent level that is reached; behind the last for none."""
        levels = self.rules["levels"]
        return min((levels.index(rule["level"]) for rule in self.rules["rules"]
                    if self.holds(rule["when"], sheet)), default=len(levels))

    def unanswered(self, question):
        """What the questionnaire takes when a question was passed over."""
        if question["type"] == "number":
            return whole(question, question["max"])
        return [] if question["type"] == "multi" else WORSE[question["options"][0]][-1]

    def shows(self, name, witness):
        """Whether an answer sheet breaks a property, or makes no rule fire."""
        sheet = {asked: self.unanswered(question) for asked, question in self.questions.items()}
        sheet, none = {**sheet, **witness}, len(self.rules["levels"])
        if name == "implies":
            return sheet["q03"] == "yes" and self.rank(sheet) > 0
        if name == "implies2":
            return sheet["q05"] == "yes" and self.rank(sheet) == none
        if name == "no-rule":
            return self.rank(sheet) == none
        changed = name.removeprefix("monotone-")
        steps = WORSE[self.questions[changed]["options"][0]]
        ranks = [self.rank({**sheet, changed: step}) for step in steps]
        return any(better < worse for better, worse in zip(ranks, ranks[1:]))


def compare(rules, checked, peer):
    """The number of witnesses; raises a Difference unless everything fits together."""
    ours = verdicts(checked)
    for name, verdict in peer["verdicts"].items():
        theirs = sorted(verdict) if isinstance(verdict, list) else verdict
        if ours[name] != theirs:
            raise Difference(f"{name}\n  triage:     {ours[name]}\n  python-sat: {theirs}")
    shown = [(found["id"], found["witness"]) for found in checked["properties"]
             if found["verdict"] == "broken"]
    shown += [(found["kind"], found["witness"]) for found in checked["findings"]
              if found["kind"] == "no-rule"]
    reading = Reading(rules)
    wrong = [name for name, witness in shown if not reading.shows(name, witness)]
    if wrong:
        raise Difference(f"witnesses that show nothing: {wrong}")
    return len(shown)
