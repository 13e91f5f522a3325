"""Which items of a form are enabled, read from the R4 text and by fhirpathpy."""

import re

import fhirpathpy
from fhirpathpy.models import models

EXPRESSION = (
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression"
)


class Form:
    """A Questionnaire with its items by linkId, and what each one needs to be enabled."""

    def __init__(self, questionnaire):
        self.questionnaire = questionnaire
        self.items = {}
        self.group = {}
        self._collect(questionnaire["item"], None)
        self.conditions = {
            link: Condition(item, self)
            for link, item in self.items.items()
            if "enableWhen" in item or expression(item)
        }

    def _collect(self, items, group):
        for item in items:
            self.items[item["linkId"]] = item
            self.group[item["linkId"]] = group
            inner = item["linkId"] if item["type"] == "group" else group
            self._collect(item.get("item", []), inner)

    def response(self, answers):
        """A QuestionnaireResponse with these answers, of the links that the questions have."""
        groups = {}
        for link, values in answers.items():
            item = {"linkId": link}
            if values:
                item["answer"] = values
            groups.setdefault(self.group[link], []).append(item)
        return {
            "resourceType": "QuestionnaireResponse",
            "item": [{"linkId": group, "item": items} for group, items in groups.items()],
        }

    def enabled(self, link, answers):
        """Whether an item is enabled, by the answers (values by linkId)."""
        condition = self.conditions.get(link)
        return condition is None or condition.holds(answers)


def expression(item):
    """The enableWhenExpression of an item."""
    for extension in item.get("extension", []):
        if extension["url"] == EXPRESSION:
            return extension["valueExpression"]["expression"]
    return None


class Condition:
    """What enables an item; each set of answers that it reads is looked at once."""

    def __init__(self, item, form):
        self.form = form
        self.comparisons = item.get("enableWhen", [])
        self.behavior = item.get("enableBehavior", "any")
        text = expression(item)
        self.compiled = text and fhirpathpy.compile(text, models["r4"])
        self.reads = list(
            dict.fromkeys(
                re.findall(r"\.item\.where\(linkId = '([^']*)'\)\.answer", text)
                if text
                else [comparison["question"] for comparison in self.comparisons]
            )
        )
        self.known = {}

    def holds(self, answers):
        key = tuple(repr(answers.get(link)) for link in self.reads)
        if key not in self.known:
            read = {link: answers[link] for link in self.reads if link in answers}
            self.known[key] = self._holds(read)
        return self.known[key]

    def _holds(self, answers):
        if self.compiled:
            response = self.form.response(answers)
            result = self.compiled(response, {"resource": response})
            if result not in ([True], [False]):
                raise ValueError(f"the expression gives {result}")
            return result == [True]
        every = {"all": all, "any": any}[self.behavior]
        return every(compare(one, answers.get(one["question"], [])) for one in self.comparisons)


def compare(comparison, values):
    """One enableWhen: true when at least one answer compares so."""
    operator = comparison["operator"]
    if operator == "exists":
        return bool(values) == comparison["answerBoolean"]
    wanted = comparison.get("answerCoding", comparison.get("answerInteger"))
    for value in values:
        given = value.get("valueCoding", value.get("valueInteger"))
        if isinstance(wanted, dict):
            same = all(given[part] == wanted[part] for part in ("system", "code"))
            if operator != "=":
                raise ValueError(f"{operator} between codes")
        elif operator == "=":
            same = given == wanted
        else:
            same = {">=": given >= wanted, "<=": given <= wanted}[operator]
        if same:
            return True
    return False


def disagreements(form, start, steps):
    """Where the questions that FHIR enables are not those that were asked, on the way and at the end."""
    links = start["questions"]
    asked = set(start["asked"])
    answers = {}
    yield from compared(form, links, asked, answers, "before the first answer")
    for number, step in enumerate(steps):
        answers[links[step["question"]]] = values(form.items[links[step["question"]]], step)
        asked ^= set(step["toggled"])
        if number % start["every"] == 0 or number == len(steps) - 1:
            yield from compared(form, links, asked, answers, f"step {number}")


def values(item, step):
    """The answer of a step as the values of a response."""
    if "options" in step:
        return [
            {"valueCoding": item["answerOption"][option]["valueCoding"]}
            for option in step["options"]
        ]
    return [{"valueInteger": step["number"]}] if "number" in step else []


def compared(form, links, asked, answers, where):
    """Both readings of the standard: answers to disabled items left out, and kept."""
    standing = {}
    for position, link in enumerate(links):
        is_enabled = form.enabled(link, standing)
        if is_enabled != (position in asked):
            yield f"{where}: {link} is {'' if is_enabled else 'not '}enabled by FHIR"
        if form.enabled(link, answers) != is_enabled:
            yield f"{where}: {link} changes with an answer to a disabled item"
        if is_enabled and link in answers:
            standing[link] = answers[link]
