#!/usr/bin/env python3
"""generate_rules.py SIZE FOLDER - a made-up rule set, the same every time.

SIZE is a name of SIZES below. FOLDER receives the rule set in two forms:

rules.json                  for a prover that is not ours (prove_peer.py)
rules.yaml, countries.yaml  the same as a questionnaire, with its properties

Every rule is two to six comparisons joined by all and any; of several rules that fire, the most
urgent level counts, and no rule need fire. Planted are one rule that cannot fire, two that change
no level, and an emergency on a single yes, so that every check has something to find.
"""
import json, os, random, sys

# yes or no, one of five steps, several of six, numbers, rules
SIZES = {"small": (20, 5, 3, 2, 40), "large": (40, 10, 6, 4, 200),
         "double": (80, 20, 12, 8, 500), "fourfold": (160, 40, 24, 16, 1000)}
SEED = 7
LEVELS = ["emergency", "urgent", "soon", "routine"]
YES_NO = ["yes", "no", "unsure"]
STEPS = ["none", "mild", "moderate", "severe", "worst"]
WORSE = {"yes": ["no", "unsure", "yes"], "none": STEPS}


def questions(yes_no, steps, several, numbers):
    years = {"type": "number", "min": 0, "max": 120, "step": 1}
    degrees = {"type": "number", "min": 34.0, "max": 43.0, "step": 0.1}
    shapes = [{"type": "choice", "options": YES_NO}] * yes_no
    shapes += [{"type": "choice", "options": STEPS}] * steps
    shapes += [{"type": "multi", "options": [f"s{i}" for i in range(1, 7)]}] * several
    shapes += [degrees if i % 2 else years for i in range(numbers)]
    return [{"id": f"q{i:02d}", **shape} for i, shape in enumerate(shapes, 1)]


def compare(question, op, value):
    return {"q": question["id"], "op": op, "v": value}


def comparison(question, dice):
    if question["type"] == "multi":
        return compare(question, "has", dice.choice(question["options"]))
    if question["type"] == "number":
        value = dice.randint(20, 90) if question["step"] == 1 else round(dice.uniform(35.0, 40.5), 1)
        return compare(question, dice.choice(["ge", "gt", "le", "lt"]), value)
    if question["options"] == YES_NO:
        return compare(question, *(("eq", "yes") if dice.random() < 0.8 else ("ne", "no")))
    if dice.random() < 0.6:
        return compare(question, "in", dice.choice([STEPS[3:], STEPS[2:]]))
    return compare(question, "eq", dice.choice(STEPS))


def condition(asked, dice):
    count = dice.randint(2, 6)
    parts = [comparison(question, dice) for question in dice.sample(asked, count)]
    shape = dice.random()
    if shape < 0.45 or count < 3:
        return {"all": parts[:4]}
    if shape < 0.9:
        cut = dice.randint(1, count - 2)
        return {"all": parts[:cut] + [{"any": parts[cut:]}]}
    pairs = [{"all": parts[:2]}, {"all": parts[2:]}] if count > 3 else [{"all": parts}]
    return {"any": pairs}


def rule_set(size):
    *kinds, count = SIZES[size]
    dice, asked = random.Random(SEED), questions(*kinds)
    rules = [{"id": f"r{i + 1:03d}", "level": LEVELS[i * len(LEVELS) // count],
              "when": condition(asked, dice)} for i in range(count)]
    number = next(question for question in asked if question["type"] == "number")
    first, second, third = (compare(asked[i], "eq", "yes") for i in range(3))
    rules[0]["when"] = {"any": [third, {"all": [first, second]}]}
    rules[count // 2]["when"] = {"all": [compare(number, "ge", 65), compare(number, "lt", 18)]}
    rules[count // 4 + 1]["when"] = {"all": [third, compare(asked[4], "ne", "no")]}
    rules[-1]["when"] = {"all": [first, second, compare(number, "ge", 40)]}
    return {"name": f"synthetic-{size}", "levels": LEVELS, "default": "self-care",
            "questions": asked, "rules": rules}


def whole(question, value):
    """A number in whole steps, as a questionnaire counts."""
    return round(value / question["step"])


def words(node, asked):
    """A condition as a questionnaire writes it."""
    for key in ("all", "any"):
        if key in node:
            return f"{{{key}: [{', '.join(words(part, asked) for part in node[key])}]}}"
    question, value = asked[node["q"]], node["v"]
    if question["type"] == "number":
        sign = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<"}[node["op"]]
        return f"{node['q']} {sign} {whole(question, value)}"
    value = " or ".join(value) if node["op"] == "in" else value
    return f"{node['q']} {dict(has='includes', ne='is not').get(node['op'], 'is')} {value}"


def options(question):
    return "{" + ", ".join(f"{option}: Option {option}" for option in question["options"]) + "}"


def answers(question):
    if question["type"] == "number":
        least, most = whole(question, question["min"]), whole(question, question["max"])
        return [f"number: {{min: {least}, max: {most}, unit: steps}}", f"if-unanswered: {most}"]
    if question["type"] == "multi":
        return [f"many: {options(question)}", "optional: yes", "if-unanswered: []"]
    return [f"one: {options(question)}", f"if-unanswered: {WORSE[question['options'][0]][-1]}"]


COVER = """\
format: triage-questionnaire 1
id: {name}
version: 1.0.0
title: A made-up rule set
countries: countries.yaml
start:
  danger: Call {{emergency}}.
  about: [Nothing real.]
  agree: I understand
  sources: [none]
---
sources: {{none: Nothing}}
levels:
"""

COUNTRIES = """\
format: triage-countries 1
countries:
  - {code: any, name: Any place, emergency: the number, urgent: a doctor, source: Nothing}
"""

GUIDANCE = """\
topics: [{id: ending, title: The end, place: ending}]
advice: [{id: end, topic: ending, say: This is the end., sources: [none]}]
properties:
  - {id: implies, says: One yes is an emergency, if: q03 is yes, at-least: emergency}
  - {id: implies2, says: One yes leads to somebody, if: q05 is yes, at-least: routine}
"""


def in_steps(node, asked):
    """A condition with all its numbers in whole steps."""
    for key in ("all", "any"):
        if key in node:
            return {key: [in_steps(part, asked) for part in node[key]]}
    question = asked[node["q"]]
    return {**node, "v": whole(question, node["v"])} if question["type"] == "number" else node


def questionnaire(rules, rest=""):
    """The rule set as a questionnaire, with the text of further rules."""
    asked = {question["id"]: question for question in rules["questions"]}
    text = COVER.format(name=rules["name"])
    for level in rules["levels"] + [rules["default"]]:
        text += (f"  - {{id: {level}, label: Level {level}, mark: i, tone: calm, within: In time, "
                 "limit: some time, steps: [Wait.], sources: [none]}\n")
    text += "sections:\n  - id: all\n    title: All\n    questions:\n"
    for question in rules["questions"]:
        lines = [f"- id: {question['id']}", f"  ask: Question {question['id']}?",
                 "  why: It is asked.", "  sources: [none]"]
        lines += ["  " + line for line in answers(question)]
        text += "".join(f"      {line}\n" for line in lines)
    text += "rules:\n"
    for rule in rules["rules"]:
        text += (f"  - id: {rule['id']}\n    level: {rule['level']}\n"
                 f"    because: Rule {rule['id']}\n    sources: [none]\n"
                 f"    when: {words(rule['when'], asked)}\n")
    text += rest + GUIDANCE
    for question in rules["questions"]:
        if question["type"] == "choice":
            order = " < ".join(WORSE[question["options"][0]])
            text += (f"  - id: monotone-{question['id']}\n    says: Worse is never less urgent\n"
                     f"    never-falls-when-worse: [{{{question['id']}: {order}}}]\n")
    return text


def write(size, folder):
    rules = rule_set(size)
    os.makedirs(folder, exist_ok=True)
    texts = {"rules.json": json.dumps(rules, indent=1), "rules.yaml": questionnaire(rules),
             "countries.yaml": COUNTRIES}
    for name, text in texts.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in SIZES:
        sys.exit(__doc__)
    write(*sys.argv[1:])
