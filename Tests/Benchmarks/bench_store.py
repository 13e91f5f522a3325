#!/usr/bin/env python3
"""bench_store.py BINARY - what the keeping of answers costs, beside a bare SQLite commit.

All stores lie below the folder of the binary, so that they are on one disk. The runs are
interleaved.

list    `triage history list` with 10,000 interviews, whole process
first   from exec to the first screen, with an interview to go on with, and with --private
second  from exec to the screen behind it, whose key is typed ahead: that is where the store is
        opened and the interview offered
commit  from the key of an answer to the last byte of the next question, with and without keeping
bare    one row put into a table by Python's sqlite3, with the same log and the same care

Needs: Debian's python3-pyte.
"""
import os, shutil, sqlite3, statistics, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
from terminal_run import Run

INTERVIEWS, STARTS, KEYS = 10_000, 30, 300
BINARY = os.path.abspath(sys.argv[1])
ROOT = tempfile.mkdtemp(dir=os.path.dirname(BINARY))


def home(name):
    """A home whose person has said that answers are kept."""
    path = f"{ROOT}/{name}"
    os.mkdir(path)
    subprocess.run([BINARY, "history", "keep", "yes"], check=True, stdout=subprocess.DEVNULL,
                   env={"HOME": path})
    return path


def store(path):
    return f"{path}/.local/state/triage/interviews.sqlite"


def fill(path):
    """Puts finished interviews into a store."""
    with sqlite3.connect(store(path)) as database:
        database.execute(
            """WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
               INSERT INTO interview SELECT i, printf('%016x', i * 7919), 'sciatica', '0.2.0',
               'Back and leg pain check', printf('%064x', i), '0.1.0', 'gb', 3600,
               1600000000000 + i * 9000000, 1600000000000 + i * 9000000 + 400000, 40, 36, 1,
               'routine', 1, 'D1', 'Book a routine appointment', 'i' FROM n""", [INTERVIEWS])
    database.close()


def figures(times):
    times = sorted(times)
    return f"median {statistics.median(times):7.2f} ms   p99 {times[int(len(times) * .99)]:7.2f} ms"


def listing():
    path, times = home("many"), []
    fill(path)
    for _ in range(STARTS):
        began = time.monotonic()
        done = subprocess.run([BINARY, "history", "list"], env={"HOME": path}, check=True,
                              capture_output=True)
        times.append((time.monotonic() - began) * 1000)
    if done.stdout.count(b"\n") != 2 * INTERVIEWS:
        sys.exit("not all interviews were listed")
    print(f"list of {INTERVIEWS} interviews           {figures(times)}")


def answer(run, key, words):
    """Presses a key; gives the time until the last byte of the screen with these words."""
    pressed = time.monotonic()
    os.write(run.fd, key)
    return (run.settle(lambda: run.shows(words), 0.02)[1] - pressed) * 1000


def start(path, words, typed, *options):
    """Gives the time from exec to the screen with these words."""
    run = Run([BINARY, "run", *options], home=path)
    os.write(run.fd, typed)
    took = (run.settle(lambda: run.shows(words), 0.05)[0] - run.began) * 1000
    run.close()
    return took


def starting():
    path = home("one")
    run = Run([BINARY], home=path)
    run.settle(lambda: run.shows("Where are you?"), 0.2)
    answer(run, b"\r", "How old are you?")
    answer(run, b"3", "Question 2 of")
    run.close()
    for name, typed, kept, private in [
            ("first screen", b"", "Where are you?", "Where are you?"),
            ("second screen", b"\r", "Go on where you stopped?", "How old are you?")]:
        times = [[], []]
        for _ in range(STARTS):
            times[0].append(start(path, kept, typed))
            times[1].append(start(path, private, typed, "--private"))
        print(f"{name:14} with a store         {figures(times[0])}")
        print(f"{name:14} with --private       {figures(times[1])}")
        added = statistics.median(times[0]) - statistics.median(times[1])
        print(f"{name:14} added                median {added:7.2f} ms")


def committing():
    runs = {}
    for name, options in [("kept", []), ("not kept", ["--private"])]:
        run = Run([BINARY, "run", *options], home=home(name))
        run.settle(lambda run=run: run.shows("Where are you?"), 0.2)
        answer(run, b"\r", "How old are you?")
        runs[name] = (run, [])
    bare = sqlite3.connect(f"{ROOT}/bare.sqlite", isolation_level=None)
    for line in ["journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"]:
        bare.execute(f"PRAGMA {line}")
    bare.execute("CREATE TABLE event (number INTEGER PRIMARY KEY, detail TEXT NOT NULL)")
    commits = []
    for number in range(KEYS):
        for run, times in runs.values():
            times.append(answer(run, b"3" if number % 2 else b"4", "Question 2 of"))
            answer(run, b"b", "Question 1 of")
        began = time.monotonic()
        bare.execute("INSERT INTO event (detail) VALUES (?)", ["x" * 200])
        commits.append((time.monotonic() - began) * 1000)
    for name, (run, times) in runs.items():
        print(f"answer to next question, {name:10} {figures(times)}")
        run.close()
    print(f"bare SQLite commit                  {figures(commits)}")


try:
    listing()
    starting()
    committing()
finally:
    shutil.rmtree(ROOT)
