#!/usr/bin/env python3
"""write_cpp_peer.py RULES.json - a C++ program that evaluates one rule set, on standard output.

A limit to measure `triage evaluate` against: simdjson reads each line, and the rules are compiled
C++. It trusts its input: a line that is not as it should be gives nonsense, and numbers have no
bounds. All lines and all results are held in memory.

build: g++ -O3 -march=native -std=c++20 peer.cpp -lsimdjson
usage: peer THREADS SHEETS.ndjson RESULTS.ndjson
"""
import json, sys

SIGNS = {"ge": ">=", "gt": ">", "le": "<=", "lt": "<"}

PROGRAM = """\
#include <simdjson.h>
#include <cstdio>
#include <cstring>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace simdjson;
using std::string_view;

struct Question { string_view name; int kind; std::vector<string_view> options; };
static const Question questions[] = {%(questions)s};
static const string_view rules[] = {%(rules)s}, levels[] = {%(levels)s};
static const int ranks[] = {%(ranks)s};
constexpr size_t count = std::size(questions), lastLevel = std::size(levels) - 1;

static uint64_t bit(const Question &question, string_view name) {
  for (size_t i = 0; i < question.options.size(); i++)
    if (question.options[i] == name) return 1ull << i;
  return 0;
}

static size_t find(string_view name, size_t guess) {
  if (guess < count && questions[guess].name == name) return guess;
  for (size_t i = 0; i < count; i++)
    if (questions[i].name == name) return i;
  return 0;
}

// a[i] holds the options of question i as bits, or its number
static string_view read(ondemand::document &sheet, int64_t *a) {
  string_view id = sheet["id"].get_string().value();
  size_t next = 0;
  for (auto field : sheet["answers"].get_object()) {
    size_t i = find(field.unescaped_key().value(), next);
    next = i + 1;
    const Question &question = questions[i];
    switch (question.kind) {
      case 0: a[i] = bit(question, field.value().get_string().value()); break;
      case 1: a[i] = field.value().get_int64().value(); break;
      default:
        a[i] = 0;
        for (auto option : field.value().get_array()) a[i] |= bit(question, option.get_string().value());
    }
  }
  return id;
}

static void write(std::string &out, string_view id, const int64_t *a) {
  const bool fires[] = {%(conditions)s};
  size_t level = lastLevel;
  for (size_t i = 0; i < std::size(rules); i++)
    if (fires[i] && size_t(ranks[i]) < level) level = ranks[i];
  out.append("{\\"id\\":\\"").append(id).append("\\",\\"level\\":\\"").append(levels[level]);
  out.append("\\",\\"rules\\":[");
  const char *comma = "";
  for (size_t i = 0; i < std::size(rules); i++)
    if (fires[i]) {
      out.append(comma).append(rules[i]);
      comma = ",";
    }
  out.append("]}\\n");
}

static void work(const char *next, const char *end, const char *last, std::string &out) {
  ondemand::parser parser;
  int64_t answers[count] = {};
  while (next < end) {
    const char *stop = (const char *)memchr(next, '\\n', end - next);
    auto sheet = parser.iterate(next, stop - next, last + SIMDJSON_PADDING - next).value();
    string_view id = read(sheet, answers);
    write(out, id, answers);
    next = stop + 1;
  }
}

int main(int, char **words) {
  int threads = atoi(words[1]);
  padded_string text = padded_string::load(words[2]).value();
  const char *start = text.data(), *last = start + text.size(), *from = start;
  std::vector<std::string> outs(threads);
  std::vector<std::thread> pool;
  for (int i = 0; i < threads; i++) {
    const char *to = i + 1 == threads ? last : start + text.size() * (i + 1) / threads;
    if (to != last) to = (const char *)memchr(to, '\\n', last - to) + 1;
    pool.emplace_back(work, from, to, last, std::ref(outs[i]));
    from = to;
  }
  for (auto &thread : pool) thread.join();
  FILE *file = fopen(words[3], "wb");
  for (auto &out : outs) fwrite(out.data(), 1, out.size(), file);
  return fclose(file);
}
"""


def quoted(names):
    return ", ".join(json.dumps(name) for name in names)


def mask(question, names):
    return sum(1 << question["options"].index(name) for name in names)


def condition(node, asked, places):
    for key, sign in (("all", " & "), ("any", " | ")):
        if key in node:
            return "(" + sign.join(condition(part, asked, places) for part in node[key]) + ")"
    question, op, value = asked[node["q"]], node["op"], node["v"]
    given = f"a[{places[node['q']]}]"
    if op in SIGNS:
        return f"({given} {SIGNS[op]} {value})"
    bits = mask(question, value if op == "in" else [value])
    return f"(({given} & {bits}) {'==' if op == 'ne' else '!='} 0)"


def question_text(question):
    kind = {"choice": 0, "number": 1, "multi": 2}[question["type"]]
    return f'{{"{question["id"]}", {kind}, {{{quoted(question.get("options", []))}}}}}'


def program(rules):
    asked = {question["id"]: question for question in rules["questions"]}
    places = {name: place for place, name in enumerate(asked)}
    return PROGRAM % {
        "questions": ", ".join(map(question_text, rules["questions"])),
        "rules": quoted(json.dumps(rule["id"]) for rule in rules["rules"]),
        "levels": quoted(rules["levels"] + [rules["default"]]),
        "ranks": ", ".join(str(rules["levels"].index(rule["level"])) for rule in rules["rules"]),
        "conditions": ", ".join(f"bool{condition(rule['when'], asked, places)}"
                                for rule in rules["rules"]),
    }


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1]) as file:
        print(program(json.load(file)))
