#!/usr/bin/env python3
"""bench_evaluate.py BINARY - answer sheets a second, beside a C++ program and rule engines.

Every run is a whole process, from a file to a file. The runs are interleaved, one of each a round;
the first round is not counted. Run it with the Python that has the engines. Each result is
compared with what a plain reading of the rules gives (generate_sheets.py).

one core   wall and processor time of `triage evaluate --jobs 1`, of a C++ program with simdjson
           (write_cpp_peer.py), and of DuckDB, zen-engine and CLIPS (evaluate_peer.py)
all cores  the same with as many threads as there are cores, for those that have threads
memory     the most that a process ever held, by GNU time; also for ten times as many sheets

Slow engines get the first sheets only. Needs: g++, Debian's libsimdjson-dev.
"""
import json, os, resource, statistics, subprocess, sys, time
from itertools import islice

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FOLDER = os.path.join(ROOT, ".build", "bench")
os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = os.path.join(FOLDER, "cache")
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
from generate_rules import SIZES
from generate_sheets import write

ROUNDS, SHEETS, MANY = 5, 100_000, 1_000_000
FEW = {"zen": 20_000, "clips": 5_000}
SIMDJSON, DUCKDB, MEGABYTE = "C++ with simdjson", "duckdb", 1_000_000


def first(path, count):
    """The first lines of a file."""
    with open(path, "rb") as lines:
        return list(islice(lines, count))


def meaning(lines):
    sheets = map(json.loads, lines)
    return sorted((sheet["id"], sheet["level"], [rule for rule in sheet["rules"] if rule != "otherwise"])
                  for sheet in sheets)


class Run:
    """One program on one set of answer sheets, and what its runs took."""

    def __init__(self, folder, name, threads, *argv, sheets=SHEETS):
        self.folder, self.name, self.threads, self.sheets = folder, name, threads, sheets
        self.input, self.output = f"{folder}/sheets.ndjson", f"{folder}/results.ndjson"
        if sheets != SHEETS:
            self.input = f"{folder}/first-{sheets}.ndjson"
            with open(self.input, "wb") as file:
                file.writelines(first(f"{folder}/sheets.ndjson", sheets))
        # What a program writes to a file, it does not write to standard output.
        self.said = os.devnull if "OUT" in argv else self.output
        names = {"IN": self.input, "OUT": self.output}
        self.argv, self.wall, self.work = [names.get(word, word) for word in argv], [], []

    def start(self, *before):
        with open(self.said, "wb") as file:
            done = subprocess.run([*before, *self.argv], stdout=file, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            sys.exit(f"{' '.join(self.argv)} ended with {done.returncode}:\n{done.stderr}")
        return done.stderr

    def go(self, counts):
        used, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
        self.start()
        took = time.perf_counter() - began
        now = resource.getrusage(resource.RUSAGE_CHILDREN)
        if counts:
            self.wall.append(took)
            self.work.append(now.ru_utime + now.ru_stime - used.ru_utime - used.ru_stime)
        else:
            self.compare()

    def compare(self):
        wanted = first(f"{self.folder}/expected.ndjson", self.sheets)
        if meaning(first(self.output, None)) != meaning(wanted):
            sys.exit(f"{self.name}: {self.output} is not what the rules say")

    def measure(self):
        self.memory = int(self.start("/usr/bin/time", "--quiet", "--format", "%M").split()[-1])
        self.memory *= 1024 / MEGABYTE

    def row(self):
        wall, work = statistics.median(self.wall), statistics.median(self.work)
        return [self.name, self.threads, f"{wall * 1000:,.0f} ms", f"{work * 1000:,.0f} ms",
                f"{self.sheets / wall:,.0f}/s", f"{self.memory:.1f} MB"]


def programs(binary, size, cores):
    folder = os.path.join(FOLDER, f"sheets-{size}")
    write(size, SHEETS, folder)
    peer, rules = f"{folder}/peer", f"{folder}/rules.json"
    with open(f"{peer}.cpp", "w") as file:
        subprocess.run([sys.executable, f"{HERE}/write_cpp_peer.py", rules], stdout=file, check=True)
    subprocess.run(["g++", "-O3", "-march=native", "-std=c++20", f"{peer}.cpp", "-o", peer,
                    "-lsimdjson"], check=True)
    engine = [sys.executable, f"{HERE}/evaluate_peer.py"]
    for threads in sorted({1, cores}):
        jobs = ["--jobs", str(threads)]
        yield Run(folder, "triage", threads, binary, "evaluate", f"{folder}/rules.yaml", "IN", *jobs)
        yield Run(folder, SIMDJSON, threads, peer, str(threads), "IN", "OUT")
        yield Run(folder, DUCKDB, threads, *engine, DUCKDB, str(threads), rules, "IN", "OUT")
    for name, sheets in FEW.items():
        yield Run(folder, name, 1, *engine, name, "1", rules, "IN", "OUT", sheets=sheets)


def table(size, runs):
    *kinds, rules = SIZES[size]
    print(f"{sum(kinds)} questions, {rules} rules")
    row = "{:20} {:>7} {:>12} {:>15} {:>12} {:>11}".format
    print(row("", "threads", "wall time", "processor time", "sheets", "memory"))
    for run in runs:
        print(row(*run.row()))
    print()


def goal(words, is_reached):
    print(f"{'reached:' if is_reached else 'MISSED: '} {words}")


def ratio(size, runs):
    for ours in (run for run in runs if run.name == "triage"):
        peer = next(run for run in runs if run.name == SIMDJSON and run.threads == ours.threads)
        times = statistics.median(ours.wall) / statistics.median(peer.wall)
        goal(f"{size}, {ours.threads} threads: {times:.2f} of the wall time of {SIMDJSON}", times <= 1.7)


def million(binary, cores):
    """As many sheets as show whether memory grows."""
    folder = os.path.join(FOLDER, "sheets-small")
    few = first(f"{folder}/sheets.ndjson", None)
    with open(f"{folder}/many.ndjson", "wb") as file:
        for _ in range(MANY // SHEETS):
            file.writelines(few)
    run = Run(folder, "triage", cores, binary, "evaluate", f"{folder}/rules.yaml", f"{folder}/many.ndjson")
    began = time.perf_counter()
    run.measure()
    took = time.perf_counter() - began
    if first(run.output, None) != first(run.output, SHEETS) * (MANY // SHEETS):
        sys.exit(f"{run.output} is not ten times the same")
    os.remove(f"{folder}/many.ndjson")
    print(f"{MANY:,} sheets: {took:.2f} s, {run.memory:.1f} MB")
    return run.memory


def main(binary):
    binary, cores = os.path.abspath(binary), os.cpu_count()
    sizes = {size: list(programs(binary, size, cores)) for size in ("small", "large")}
    everything = [run for runs in sizes.values() for run in runs]
    for number in range(ROUNDS + 1):
        for run in everything:
            run.go(counts=number > 0)
    for run in everything:
        run.measure()
    for size, runs in sizes.items():
        table(size, runs)
    most = max(million(binary, cores), *(run.memory for run in everything if run.name == "triage"))
    for size, runs in sizes.items():
        ratio(size, runs)
    goal(f"{most:.1f} MB at most, of 50 MB", most < 50)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
