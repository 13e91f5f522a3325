#!/usr/bin/env python3
"""evaluate_peer.py ENGINE THREADS RULES.json SHEETS.ndjson RESULTS.ndjson - one rule set in ENGINE.

Rule engines to measure `triage evaluate` against, each in the fastest way that its documentation
tells. THREADS is for duckdb; the others use one core.

duckdb  one SQL statement over the whole file
zen     GoRules' zen-engine: a decision table that collects, 1,000 answer sheets a call
clips   CLIPS: one fact an answer sheet, one pattern for each way in which a rule can hold
"""
import json, sys
from itertools import islice

try:
    from orjson import loads
except ImportError:
    from json import loads

SIGNS = {"eq": "==", "ne": "!=", "ge": ">=", "gt": ">", "le": "<=", "lt": "<"}


class Rules:
    def __init__(self, path):
        with open(path) as file:
            self.all = json.load(file)
        self.questions, self.rules = self.all["questions"], self.all["rules"]
        self.levels = self.all["levels"] + [self.all["default"]]
        self.rank = {rule["id"]: self.levels.index(rule["level"]) for rule in self.rules}

    def line(self, name, fired):
        level = self.levels[min((self.rank[rule] for rule in fired), default=len(self.levels) - 1)]
        rules = ",".join(f'"{rule}"' for rule in fired)
        return f'{{"id":"{name}","level":"{level}","rules":[{rules}]}}\n'


def joined(node, leaf, both, either):
    """A condition as text, by the text of a comparison and the words between them."""
    for key, sign in (("all", both), ("any", either)):
        if key in node:
            return "(" + sign.join(joined(part, leaf, both, either) for part in node[key]) + ")"
    return leaf(node)


def sql(node):
    def leaf(part):
        given, op, value = f"answers.{part['q']}", part["op"], part["v"]
        if op == "has":
            return f"list_contains({given}, '{value}')"
        if op == "in":
            return f"{given} IN ({', '.join(map(repr, value))})"
        return f"{given} {SIGNS[op].replace('==', '=')} {value!r}"
    return joined(node, leaf, " AND ", " OR ")


def duckdb(rules, sheets, results, threads):
    import duckdb
    kinds = {"choice": "VARCHAR", "multi": "VARCHAR[]", "number": "INTEGER"}
    fields = ", ".join(f"{each['id']} {kinds[each['type']]}" for each in rules.questions)
    flags = ", ".join(f"{sql(rule['when'])} AS {rule['id']}" for rule in rules.rules)
    cases = "".join(
        f" WHEN {' OR '.join(rule['id'] for rule in rules.rules if rule['level'] == level)}"
        f" THEN '{level}'" for level in rules.all["levels"])
    fired = ", ".join(f"CASE WHEN {rule['id']} THEN '{rule['id']}' END" for rule in rules.rules)
    duckdb.connect(config={"threads": threads}).execute(f"""
        COPY (SELECT id, CASE{cases} ELSE '{rules.all['default']}' END AS level,
                     list_filter([{fired}], lambda x: x IS NOT NULL) AS rules
              FROM (SELECT id, {flags} FROM read_json('{sheets}', format = 'newline_delimited',
                    columns = {{id: 'VARCHAR', answers: 'STRUCT({fields})'}})))
        TO '{results}' (FORMAT json)""")


def zen_words(node):
    def leaf(part):
        given, op, value = f"answers.{part['q']}", part["op"], json.dumps(part["v"])
        if op in ("has", "in"):
            return f"({value} in {given})" if op == "has" else f"({given} in {value})"
        return f"({given} {SIGNS[op]} {value})"
    return joined(node, leaf, " and ", " or ")


def zen_table(rules):
    def node(name, kind, **more):
        return {"id": name, "name": name, "type": kind, "position": {"x": 0, "y": 0}, **more}
    table = {"hitPolicy": "collect", "inputs": [{"id": "when", "name": "when"}],
             "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
             "rules": [{"_id": rule["id"], "when": zen_words(rule["when"]),
                        "rule": json.dumps(rule["id"])} for rule in rules.rules]}
    ways = [("in", "table"), ("table", "out")]
    return {"nodes": [node("in", "inputNode"), node("table", "decisionTableNode", content=table),
                      node("out", "outputNode")],
            "edges": [{"id": a + b, "sourceId": a, "targetId": b, "type": "edge"} for a, b in ways]}


def zen(rules, sheets, results, threads):
    import zen
    engine = zen.ZenEngine({"loader": {"type": "static", "content": {"all": zen_table(rules)}}})
    with open(sheets, "rb") as lines, open(results, "w") as out:
        while some := [loads(line) for line in islice(lines, 1000)]:
            for sheet, said in zip(some, engine.evaluate_batch(
                    [{"key": "all", "context": sheet} for sheet in some])):
                fired = [row["rule"] for row in said["data"]["result"] or []]
                out.write(rules.line(sheet["id"], fired))


def ways(node):
    """All ways in which a condition can hold: lists of comparisons that hold together."""
    if "any" in node:
        return [way for part in node["any"] for way in ways(part)]
    found = [[]]
    for part in node.get("all", []):
        found = [way + more for way in found for more in ways(part)]
    return found if "all" in node else [[node]]


def clips_test(part):
    op, value = part["op"], part["v"]
    words = {"eq": value, "ne": f"~{value}", "has": f"$? {value} $?"}
    return "|".join(value) if op == "in" else words.get(op) or f":({SIGNS[op]} ?{part['q']} {value})"


def clips_pattern(way):
    slots = {}
    for part in way:
        slots.setdefault(part["q"], []).append(clips_test(part))
    # What a test in brackets looks at must have a name first.
    named = {name: [f"?{name}"] * tests[0].startswith(":") + tests for name, tests in slots.items()}
    return "(sheet " + " ".join(f"({name} {'&'.join(tests)})" for name, tests in named.items()) + ")"


def clips(rules, sheets, results, threads):
    import clips
    engine, fired = clips.Environment(), set()
    several = {each["id"] for each in rules.questions if each["type"] == "multi"}
    slots = " ".join(f"({'multislot' if each['id'] in several else 'slot'} {each['id']})"
                     for each in rules.questions)
    engine.build(f"(deftemplate sheet {slots})")
    engine.define_function(lambda rule: fired.add(str(rule)), name="fire")
    for rule in rules.rules:
        patterns = " ".join(map(clips_pattern, ways(rule["when"])))
        engine.build(f"(defrule {rule['id']} (or {patterns}) => (fire {rule['id']}))")
    template = engine.find_template("sheet")

    def value(given):
        if isinstance(given, list):
            return [clips.Symbol(option) for option in given]
        return clips.Symbol(given) if isinstance(given, str) else given
    with open(sheets, "rb") as lines, open(results, "w") as out:
        for sheet in map(loads, lines):
            fact = template.assert_fact(**{k: value(v) for k, v in sheet["answers"].items()})
            engine.run()
            fact.retract()
            out.write(rules.line(sheet["id"], sorted(fired)))
            fired.clear()


if __name__ == "__main__":
    if len(sys.argv) != 6 or sys.argv[1] not in ("duckdb", "zen", "clips"):
        sys.exit(__doc__)
    globals()[sys.argv[1]](Rules(sys.argv[3]), *sys.argv[4:], int(sys.argv[2]))
