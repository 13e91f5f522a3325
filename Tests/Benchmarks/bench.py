#!/usr/bin/env python3
"""bench.py BINARY... - start, key and memory of the first screen, beside dialog and a C menu.

Each program runs in a pseudo-terminal of 80x24 cells. The runs of the programs are interleaved,
one of each a round; the first round is not counted.

start   from exec to the last byte after which the list and its marked row are shown, median
key     from the press of Down or Up to the last byte after which another row is marked, median
memory  the most the process ever held (VmHWM), after the keys

Needs: Debian's dialog, gcc, libncurses-dev and python3-pyte.
"""
import os, statistics, subprocess, sys, tempfile, time

sys.dont_write_bytecode = True
from terminal_run import DIALOG, Run

ROUNDS, KEYS = 30, 200


def another(run, before):
    """Whether a single row is marked that was not marked before."""
    return lambda: run.marked() not in (None, before)


def main():
    folder = tempfile.mkdtemp()
    here = os.path.dirname(os.path.abspath(__file__))
    limit = os.path.join(folder, "menu")
    subprocess.run(["cc", "-O2", "-o", limit, os.path.join(here, "menu.c"), "-lncursesw",
                    "-ltinfo"], check=True)
    programs = {"C ncurses menu": [limit], "dialog": DIALOG}
    for binary in sys.argv[1:]:
        programs[os.path.basename(binary)] = [os.path.abspath(binary)]
    start = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, argv in programs.items():
            run = Run(argv)
            hit, _, _ = run.settle(another(run, None), 0.05)
            if number:
                start[name].append((hit - run.began) * 1000)
            run.close()
    print(f"{'program':16} {'start ms':>9} {'p90':>7} {'key ms':>8} {'p99':>7} {'MiB':>6}")
    for name, argv in programs.items():
        run = Run(argv)
        run.settle(another(run, None), 0.3)
        keys = []
        for number in range(KEYS):
            is_moved = another(run, run.marked())
            arrow = b"B" if number % 8 < 4 else b"A"
            time.sleep(0.01)  # After its work this process would have to wait for its next turn.
            pressed = time.monotonic()
            os.write(run.fd, b"\x1bO" + arrow)
            hit, _, _ = run.settle(is_moved, 0.02)
            keys.append((hit - pressed) * 1000)
        memory = run.memory()
        run.close()
        print(f"{name:16} {statistics.median(start[name]):9.2f} "
              f"{sorted(start[name])[int(ROUNDS * .9)]:7.2f} {statistics.median(keys):8.3f} "
              f"{sorted(keys)[int(KEYS * .99)]:7.3f} {memory:6.1f}")


main()
