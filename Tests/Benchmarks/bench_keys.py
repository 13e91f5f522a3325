#!/usr/bin/env python3
"""bench_keys.py BINARY - arrow keys and full redraws on small and large screens, beside dialog.

dialog shows its menu of five items; triage its first page, a question with a list, and the
question where it hurts, with the keys on its list and on its figure of the body. The runs are
interleaved, one key each a round.

key     from the press of Down or Up to the last byte that it makes the program write, median
work    time that the program works for a key, mean; other programs do not disturb it
bytes   how many bytes an arrow key makes the program write, median and most
Ctrl-L  how many bytes it takes to paint the whole screen anew
resize  how many bytes it takes when the terminal loses a row

The screen must change with every arrow, and show its question again after Ctrl-L and the resize.

Needs: Debian's dialog and python3-pyte.
"""
import os, statistics, sys, time

sys.dont_write_bytecode = True
from terminal_run import DIALOG, Run

KEYS = 200
SIZES = [(80, 24), (200, 60)]
DOWN, UP, REPAINT = b"\x1bOB", b"\x1bOA", b"\x0c"
# Answers without a danger sign, from the first question to the one where it hurts.
CALM = "3 2 2 2 2 1 1 1 1 1 1 1 1 1 1 2 2 2 2 2 2 2 2 2 d\r 1".split(" ")


class Scene:
    """A program on one of its screens, and what its keys took."""

    def __init__(self, name, argv, size, asks, answers=()):
        self.name, self.size, self.asks, self.run = name, size, asks, Run(argv, *size)
        self.times, self.bytes = [], []
        self.wait("Where are you?")
        for key in answers:
            self.press(key.encode())
        if not self.run.shows(asks):
            sys.exit(f"not at '{asks}':\n" + "\n".join(self.run.screen.display))
        self.press(DOWN)
        self.worked = self.run.worked()

    def wait(self, text):
        self.run.settle(lambda: self.run.shows(text), 0.3)

    def press(self, key):
        """Gives the time until the last byte, in ms, and how many bytes came."""
        before = self.run.cells()
        time.sleep(0.01)  # After its work this process would have to wait for its next turn.
        pressed = time.monotonic()
        os.write(self.run.fd, key)
        _, last, size = self.run.settle(lambda: self.run.cells() != before, 0.02)
        return (last - pressed) * 1000, size

    def note(self, key):
        took, size = self.press(key)
        self.times.append(took)
        self.bytes.append(size)

    def redraw(self, change):
        """How many bytes it takes to paint an emptied screen anew."""
        self.run.screen.reset()
        change()
        return self.run.settle(lambda: self.run.shows(self.asks), 0.3)[2]

    def report(self):
        columns, rows = self.size
        work = (self.run.worked() - self.worked) / KEYS
        repaint = self.redraw(lambda: os.write(self.run.fd, REPAINT))
        resized = self.redraw(lambda: self.run.resize(columns, rows - 1))
        print(f"{self.name:22} {f'{columns}x{rows}':>7} {statistics.median(self.times):7.3f} "
              f"{sorted(self.times)[int(KEYS * .99)]:7.3f} {work:6.3f} "
              f"{statistics.median(self.bytes):6.0f} {max(self.bytes):5} {repaint:7} {resized:7}")
        self.run.close()


def main():
    binary = [os.path.abspath(sys.argv[1]), "--private"]
    scenes = [scene for size in SIZES for scene in (
        Scene("dialog", DIALOG, size, "Where are you?"),
        Scene("triage, first page", binary, size, "Where are you?"),
        Scene("triage, question", binary, size, "How old are you?", ["\r"]),
        Scene("triage, where it hurts", binary, size, "Where do you feel it?", ["\r", *CALM]),
        Scene("triage, on the figure", binary, size, "Where do you feel it?",
              ["\r", *CALM, "\t"]))]
    for number in range(KEYS):
        for scene in scenes:
            scene.note(DOWN if number % 6 < 3 else UP)
    print(f"{'screen':22} {'size':>7} {'key ms':>7} {'p99':>7} {'work':>6} {'bytes':>6} "
          f"{'most':>5} {'Ctrl-L':>7} {'resize':>7}")
    for scene in scenes:
        scene.report()


main()
