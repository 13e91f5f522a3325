#!/usr/bin/env python3
"""prove_peer.py RULES.json - six properties of a rule set, proved by python-sat with CaDiCaL.

A peer to measure `triage check` against. It asks about all answer sheets at once: every question
has a literal for each of its options, every number one for each stretch between the thresholds
that the rules name, and one solver refutes one formula after the other.

implies   a yes to q03 leads to the most urgent level
implies2  a yes to q05 leads to some level
total     every answer sheet makes some rule fire
fires     which rules can never fire
matters   which rules never decide the level
monotone  which choices can lower the level when they get worse

Prints one line of JSON: the verdicts, and the seconds without the start of Python and its imports.
"""
import json, sys, time
from pysat.solvers import Solver
from generate_rules import WORSE, whole

YES = 1  # the literal that is always true


class Formulas:
    """Formulas as literals of one solver; equal formulas are one literal."""

    def __init__(self):
        self.solver = Solver(name="cadical195", bootstrap_with=[[YES]])
        self.last, self.known = YES, {}

    def fresh(self):
        self.last += 1
        return self.last

    def exactly_one(self, count):
        literals = [self.fresh() for _ in range(count)]
        self.solver.add_clause(literals)
        for place, literal in enumerate(literals):
            for other in literals[:place]:
                self.solver.add_clause([-literal, -other])
        return literals

    def either(self, parts):
        parts = frozenset(parts) - {-YES}
        if YES in parts or any(-part in parts for part in parts):
            return YES
        if len(parts) < 2:
            return next(iter(parts), -YES)
        if parts not in self.known:
            literal = self.known[parts] = self.fresh()
            self.solver.add_clause([-literal, *parts])
            for part in parts:
                self.solver.add_clause([literal, -part])
        return self.known[parts]

    def both(self, parts):
        return -self.either([-part for part in parts])

    def possible(self, *parts):
        return self.solver.solve(assumptions=[self.both(parts)])


class Peer:
    """The rules as formulas, and the six properties."""

    def __init__(self, rules):
        self.rules, self.formulas = rules, Formulas()
        self.questions = {question["id"]: question for question in rules["questions"]}
        self.readers = {name: set() for name in self.questions}
        self.starts = {name: {self.least(name)} for name in self.questions if self.is_number(name)}
        for place, rule in enumerate(rules["rules"]):
            self.scan(rule["when"], place)
        self.starts = {name: sorted(starts) for name, starts in self.starts.items()}
        self.literals = {name: self.declare(name) for name in self.questions}
        self.when = [self.formula(rule["when"]) for rule in rules["rules"]]
        self.at = [[place for place, rule in enumerate(rules["rules"]) if rule["level"] == level]
                   for level in rules["levels"]]
        self.urgent = self.at_least(self.when)

    def is_number(self, name):
        return self.questions[name]["type"] == "number"

    def least(self, name):
        return whole(self.questions[name], self.questions[name]["min"])

    def threshold(self, node):
        """The first number on the upper side of a comparison, in whole steps."""
        return whole(self.questions[node["q"]], node["v"]) + (node["op"] in ("gt", "le"))

    def scan(self, node, place):
        """Notes which rule reads which question, and where its numbers are cut."""
        for part in node.get("all", node.get("any", [])):
            self.scan(part, place)
        if "q" in node:
            self.readers[node["q"]].add(place)
            if self.is_number(node["q"]):
                question, cut = self.questions[node["q"]], self.threshold(node)
                if self.least(node["q"]) < cut <= whole(question, question["max"]):
                    self.starts[node["q"]].add(cut)

    def declare(self, name):
        question = self.questions[name]
        if question["type"] == "multi":
            return [self.formulas.fresh() for _ in question["options"]]
        return self.formulas.exactly_one(len(self.starts.get(name, question.get("options"))))

    def places(self, node):
        """The options, or the stretches of a number, for which a comparison holds."""
        name, op = node["q"], node["op"]
        if self.is_number(name):
            cut, above = self.threshold(node), op in ("ge", "gt")
            return {i for i, start in enumerate(self.starts[name]) if (start >= cut) == above}
        wanted = node["v"] if op == "in" else [node["v"]]
        options = self.questions[name]["options"]
        return {i for i, option in enumerate(options) if (option in wanted) == (op != "ne")}

    def formula(self, node, name=None, place=None):
        """A condition; where name is given, as it reads with that question answered so."""
        if "all" in node:
            return self.formulas.both([self.formula(part, name, place) for part in node["all"]])
        if "any" in node:
            return self.formulas.either([self.formula(part, name, place) for part in node["any"]])
        places = self.places(node)
        if node["q"] == name:
            return YES if place in places else -YES
        return self.formulas.either([self.literals[node["q"]][i] for i in places])

    def at_least(self, when):
        """For each level, that some rule of it or of a more urgent one fires."""
        levels, above = [], -YES
        for places in self.at:
            above = self.formulas.either([above] + [when[place] for place in places])
            levels.append(above)
        return levels

    def said_yes(self, name):
        return self.literals[name][self.questions[name]["options"].index("yes")]

    def matters(self, place):
        level = self.rules["levels"].index(self.rules["rules"][place]["level"])
        others = [self.when[other] for other in self.at[level] if other != place]
        others += [self.urgent[level - 1]] if level else []
        return self.formulas.possible(self.when[place], -self.formulas.either(others))

    def answered(self, name, place):
        """For each level, that it is reached when a question is answered so."""
        when = list(self.when)
        for reader in self.readers[name]:
            when[reader] = self.formula(self.rules["rules"][reader]["when"], name, place)
        return self.at_least(when)

    def falls(self, name):
        options = self.questions[name]["options"]
        steps = [self.answered(name, options.index(step)) for step in WORSE[options[0]]]
        falls = [self.formulas.both([before, -after]) for better, worse in zip(steps, steps[1:])
                 for before, after in zip(better, worse)]
        return self.formulas.possible(self.formulas.either(falls))

    def verdicts(self):
        possible, rules = self.formulas.possible, self.rules["rules"]
        return {"implies": not possible(self.said_yes("q03"), -self.urgent[0]),
                "implies2": not possible(self.said_yes("q05"), -self.urgent[-1]),
                "total": not possible(-self.urgent[-1]),
                "fires": [rule["id"] for rule, when in zip(rules, self.when) if not possible(when)],
                "matters": [rule["id"] for i, rule in enumerate(rules) if not self.matters(i)],
                "monotone": [name for name, question in self.questions.items()
                             if question["type"] == "choice" and self.falls(name)]}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    began = time.perf_counter()
    with open(sys.argv[1]) as file:
        verdicts = Peer(json.load(file)).verdicts()
    print(json.dumps({"verdicts": verdicts, "seconds": time.perf_counter() - began}))
