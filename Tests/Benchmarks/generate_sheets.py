#!/usr/bin/env python3
"""generate_sheets.py SIZE COUNT FOLDER - made-up answer sheets, the same every time.

SIZE is a name of generate_rules.py. FOLDER receives

rules.yaml, countries.yaml  the rule set with a last rule that always fires, since every answer
                            sheet of a questionnaire has a level
rules.json                  the same for programs that are not ours (evaluate_peer.py)
sheets.ndjson               COUNT answer sheets; numbers are whole steps
expected.ndjson             what the rules make of each, by the plain reading below
"""
import json, os, random, sys

from generate_rules import (COUNTRIES, SEED, SIZES, YES_NO, in_steps, questionnaire, rule_set,
                            whole)

REST = ("  - {id: otherwise, level: self-care, because: No other rule, sources: [none], "
        "when: always}\n")
SIGNS = {"eq": lambda x, v: x == v, "ne": lambda x, v: x != v, "in": lambda x, v: x in v,
         "has": lambda x, v: v in x, "ge": lambda x, v: x >= v, "gt": lambda x, v: x > v,
         "le": lambda x, v: x <= v, "lt": lambda x, v: x < v}


def answer(question, dice):
    if question["type"] == "multi":
        return [option for option in question["options"] if dice.random() < 0.2]
    if question["type"] == "number":
        return dice.randint(whole(question, question["min"]), whole(question, question["max"]))
    weights = [25, 65, 10] if question["options"] == YES_NO else [40, 25, 20, 10, 5]
    return dice.choices(question["options"], weights)[0]


def holds(node, answers):
    if "all" in node:
        return all(holds(part, answers) for part in node["all"])
    if "any" in node:
        return any(holds(part, answers) for part in node["any"])
    return SIGNS[node["op"]](answers[node["q"]], node["v"])


def result(name, rules, answers):
    fired = [rule for rule in rules["rules"] if holds(rule["when"], answers)]
    levels = rules["levels"] + [rules["default"]]
    level = min((levels.index(rule["level"]) for rule in fired), default=len(levels) - 1)
    return {"id": name, "level": levels[level], "rules": [rule["id"] for rule in fired]}


def line(value):
    return json.dumps(value, separators=(",", ":")) + "\n"


def write(size, count, folder):
    rules, dice = rule_set(size), random.Random(SEED + 1)
    text = questionnaire(rules, REST)
    asked = {question["id"]: question for question in rules["questions"]}
    rules["rules"] = [{**rule, "when": in_steps(rule["when"], asked)} for rule in rules["rules"]]
    os.makedirs(folder, exist_ok=True)
    files = {name: open(os.path.join(folder, name), "w") for name in
             ("rules.yaml", "countries.yaml", "rules.json", "sheets.ndjson", "expected.ndjson")}
    # What the checks plant as properties is not true of the last rule.
    files["rules.yaml"].write(text[:text.index("properties:")])
    files["countries.yaml"].write(COUNTRIES)
    json.dump(rules, files["rules.json"], indent=1)
    for number in range(count):
        name = f"s{number + 1:07d}"
        answers = {question["id"]: answer(question, dice) for question in rules["questions"]}
        files["sheets.ndjson"].write(line({"id": name, "answers": answers}))
        files["expected.ndjson"].write(line(result(name, rules, answers)))
    for file in files.values():
        file.close()


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in SIZES:
        sys.exit(__doc__)
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3])
