"""What R4 asks of a Questionnaire beyond its structure (the invariants que-1 to que-13)."""

import re

from enabling import EXPRESSION, expression

ANSWER = {"choice": "answerCoding", "integer": "answerInteger"}
NAME = re.compile(r"[A-Z][A-Za-z0-9_]{0,254}$")


def form_findings(form):
    """Each invariant that does not hold, and each rule of this project."""
    seen = {}
    yield from item_findings(form["item"], seen)
    if not NAME.match(form["name"]):
        yield "que-0: the name"
    yield from value_findings(form)


def item_findings(items, seen):
    for item in items:
        link, kind = item["linkId"], item["type"]
        if link in seen:
            yield f"que-2: {link} twice"
        if kind == "group" and not item.get("item"):
            yield f"que-1: {link} is an empty group"
        if kind == "display" and set(item) & {"item", "required", "repeats", "answerOption"}:
            yield f"que-1, 6, 9: {link} says too much for a text"
        if kind != "display" and kind != "group" and "required" not in item:
            yield f"{link} does not say whether it is required"
        if "answerOption" in item and kind != "choice":
            yield f"que-5: {link} has options"
        if kind == "choice" and not item.get("answerOption"):
            yield f"{link} has no options"
        if "maxLength" in item and kind != "text":
            yield f"que-10: {link} has a length"
        yield from option_findings(item)
        yield from enabling_findings(item, seen)
        seen[link] = item
        yield from item_findings(item.get("item", []), seen)


def option_findings(item):
    codings = [option["valueCoding"] for option in item.get("answerOption", [])]
    if len({(coding["system"], coding["code"]) for coding in codings}) < len(codings):
        yield f"{item['linkId']} has the same option twice"


def enabling_findings(item, seen):
    comparisons = item.get("enableWhen", [])
    if len(comparisons) > 1 and item.get("enableBehavior") not in ("all", "any"):
        yield f"que-12: {item['linkId']} has no enableBehavior"
    if comparisons and expression(item):
        yield f"{item['linkId']} says twice when it is enabled"
    for comparison in comparisons:
        source = seen.get(comparison["question"])
        answers = [name for name in comparison if name.startswith("answer")]
        if source is None:
            yield f"{item['linkId']} reads {comparison['question']}, which is not before it"
        elif comparison["operator"] == "exists":
            if answers != ["answerBoolean"]:
                yield f"que-7: {item['linkId']}"
        elif answers != [ANSWER.get(source["type"])]:
            yield f"{item['linkId']} compares {comparison['question']} with {answers}"
        elif "answerCoding" in comparison and not any(
            option["valueCoding"] == comparison["answerCoding"]
            for option in source["answerOption"]
        ):
            yield f"{item['linkId']} waits for an option that {comparison['question']} lacks"
        if comparison["operator"] not in ("=", ">=", "<=", "exists"):
            yield f"{item['linkId']} uses {comparison['operator']}"
    text = expression(item) or ""
    if "!=" in text or text.replace("%resource", "").count("%"):
        yield f"{item['linkId']}: {text}"


def value_findings(value, path=""):
    """Empty lists and texts, codes without a system, and extensions without a value."""
    if isinstance(value, list):
        if not value:
            yield f"{path} is an empty list"
        for number, entry in enumerate(value):
            yield from value_findings(entry, f"{path}[{number}]")
    elif isinstance(value, dict):
        if not value:
            yield f"{path} is empty"
        if "code" in value and "display" in value and not value.get("system"):
            yield f"{path} is a code without a system"
        if path.endswith(("oding", "coding]")) and not {"system", "code", "display"} <= set(value):
            yield f"{path} is not a whole code"
        if value.get("url") == EXPRESSION and "valueExpression" not in value:
            yield f"{path} has no expression"
        for name, entry in value.items():
            yield from value_findings(entry, f"{path}.{name}")
    elif isinstance(value, str) and not value.strip():
        yield f"{path} is an empty text"
    elif value is None:
        yield f"{path} is null"
