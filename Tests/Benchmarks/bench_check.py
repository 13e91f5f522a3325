#!/usr/bin/env python3
"""bench_check.py BINARY - how long `triage check` takes, beside python-sat with CaDiCaL.

Every run is a whole process. The runs are interleaved, one of each a round; the first round is
not counted. Run it with the Python that has python-sat.

all checks  everything that `triage check` looks for, median
six alone   only what prove_peer.py proves as well, median
python-sat  prove_peer.py, median; inside it, without the start of Python and its imports
memory      the most that a process ever held, by GNU time

The verdicts must be those of python-sat, and every answer sheet that `triage` names as a witness
must show what it is said to show; otherwise the benchmark fails.
"""
import json, os, statistics, subprocess, sys, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FOLDER = os.path.join(ROOT, ".build", "bench")
os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = os.path.join(FOLDER, "cache")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
from compare_verdicts import Difference, compare
from generate_rules import SIZES, rule_set, write

ROUNDS = 7
SIX = ["--only", "properties,no-rule,unreachable-rule,undecisive-rule"]
MEGABYTE = 1_000_000


class Run:
    """One command, and what its runs took and said."""

    def __init__(self, *argv):
        self.argv, self.times, self.inner = argv, [], []

    def go(self, counts):
        began = time.perf_counter()
        done = subprocess.run(self.argv, capture_output=True, text=True)
        took = time.perf_counter() - began
        if done.returncode not in (0, 1) or not done.stdout:
            sys.exit(f"{' '.join(self.argv)} ended with {done.returncode}:\n{done.stderr}")
        self.said = json.loads(done.stdout)
        if counts:
            self.times.append(took * 1000)
            self.inner.append(self.said.get("seconds", 0) * 1000)

    @property
    def ms(self):
        return statistics.median(self.times)

    @property
    def inside(self):
        return statistics.median(self.inner)

    def measure(self):
        """Notes the most memory, in MB."""
        argv = ["/usr/bin/time", "--quiet", "--format", "%M", *self.argv]
        done = subprocess.run(argv, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.memory = int(done.stderr.split()[-1]) * 1024 / MEGABYTE


class Size:
    """The runs on one made-up rule set."""

    def __init__(self, check, name):
        folder = os.path.join(FOLDER, name)
        write(name, folder)
        file = os.path.join(folder, "rules.yaml")
        self.name, self.all, self.six = name, Run(*check, file), Run(*check, *SIX, file)
        self.peer = Run(sys.executable, os.path.join(HERE, "prove_peer.py"),
                        os.path.join(folder, "rules.json"))
        self.runs = [self.all, self.six, self.peer]

    def witnesses(self):
        try:
            return sum(compare(rule_set(self.name), run.said["files"][0], self.peer.said)
                       for run in (self.all, self.six))
        except Difference as difference:
            sys.exit(f"\nVERDICTS DIFFER on the {self.name} rule set: {difference}")


def table(sciatica, sizes):
    row = "{:>10} {:>6} {:>12} {:>12} {:>11} {:>9} {:>11} {:>12}".format
    print(row("", "", "triage check", "triage check", "python-sat", "inside", "triage", "python-sat"))
    print(row("questions", "rules", "all checks", "six alone", "the six", "it", "memory", "memory"))
    print(row("sciatica", "", f"{sciatica.ms:.1f} ms", "", "", "", f"{sciatica.memory:.1f} MB", ""))
    for size in sizes:
        *kinds, rules = SIZES[size.name]
        times = [size.all.ms, size.six.ms, size.peer.ms, size.peer.inside]
        memory = [max(size.all.memory, size.six.memory), size.peer.memory]
        print(row(sum(kinds), rules, *(f"{ms:.1f} ms" for ms in times),
                  *(f"{mb:.1f} MB" for mb in memory)))
    print()


def goal(words, is_reached):
    print(f"{'reached:' if is_reached else 'MISSED: '} {words}")


def main(binary):
    check = [os.path.abspath(binary), "check", "--format", "json"]
    sciatica = Run(*check, os.path.join(ROOT, "Questionnaires", "sciatica.yaml"))
    sizes = [Size(check, name) for name in SIZES]
    runs = [sciatica, *(run for size in sizes for run in size.runs)]
    for number in range(ROUNDS + 1):
        for run in runs:
            run.go(counts=number > 0)
    for run in runs:
        run.measure()
    table(sciatica, sizes)
    count = sum(size.witnesses() for size in sizes)
    print(f"The verdicts are those of python-sat, and {count} witnesses show what they should.")
    goal("sciatica in less than 500 ms", sciatica.ms < 500)
    for size in sizes[:2]:
        ratio = size.six.ms / size.peer.ms
        goal(f"{size.name}: the six in {ratio:.2f} of the time of python-sat", ratio <= 1)
    most = max(run.memory for run in runs if run.argv[0] == check[0])
    goal(f"{most:.1f} MB at most, of 200 MB", most < 200)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
