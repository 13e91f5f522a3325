#!/usr/bin/env python3
"""bench.py BINARY... - start, key and memory of the first screen, beside dialog and a C menu.

Each program runs in a pseudo-terminal of 80x24 cells. What it writes is time-stamped as it is
read and put through a terminal emulator (pyte) afterwards, so that the emulator costs nothing.
The runs of the programs are interleaved, one of each a round; the first round is not counted.

start   from exec to the last byte after which the list and its marked row are shown, median
key     from the press of Down or Up to the last byte after which another row is marked, median
memory  the most the process ever held (VmHWM), after the keys

Needs: Debian's dialog, gcc, libncurses-dev and python3-pyte.
"""
import fcntl, os, pty, re, select, statistics, struct, subprocess, sys, tempfile, termios, time
import pyte

ITEMS = ["Another place", "United Kingdom", "United States", "European Union", "Ireland"]
ROUNDS, KEYS = 30, 200


class Run:
    """One run of a program."""

    def __init__(self, argv):
        self.screen = pyte.Screen(80, 24)
        self.stream = pyte.ByteStream(self.screen)
        self.chunks = []
        self.began = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color",
                           "LC_ALL": "C.UTF-8", "HOME": "/tmp"}
            os.execvpe(argv[0], argv, environment)

    def read(self, seconds):
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        self.chunks.append((os.read(self.fd, 65536), time.monotonic()))
        return True

    def marked(self):
        """The item whose row looks unlike the others; None while there is no single one."""
        looks = []
        for item in ITEMS:
            rows = [y for y, line in enumerate(self.screen.display) if item in line]
            if not rows:
                return None
            x = self.screen.display[rows[0]].index(item)
            cells = [self.screen.buffer[rows[0]][x + i] for i in range(3)]
            mark = self.screen.display[rows[0]][max(0, x - 4):x]
            looks.append((mark.strip(" 123456"), tuple((c.fg, c.bg, c.reverse) for c in cells)))
        odd = [i for i, look in enumerate(looks) if looks.count(look) == 1]
        return odd[0] if len(odd) == 1 else None

    def settle(self, before, quiet):
        """Reads until another row than before is marked, and gives the time of that byte."""
        end, hit = time.monotonic() + 5, None
        while hit is None and time.monotonic() < end:
            self.read(1)
            while self.read(quiet):
                pass
            for data, when in self.chunks:
                self.stream.feed(data)
                if hit is None and self.marked() not in (None, before):
                    hit = when
            self.chunks.clear()
        if hit is None:
            sys.exit("never painted:\n" + "\n".join(self.screen.display))
        return hit

    def memory(self):
        status = open(f"/proc/{self.pid}/status").read()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def close(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def main():
    folder = tempfile.mkdtemp()
    here = os.path.dirname(os.path.abspath(__file__))
    limit = os.path.join(folder, "menu")
    subprocess.run(["cc", "-O2", "-o", limit, os.path.join(here, "menu.c"), "-lncursesw",
                    "-ltinfo"], check=True)
    tags = [word for i, item in enumerate(ITEMS) for word in (str(i + 1), item)]
    programs = {"C ncurses menu": [limit],
                "dialog": ["dialog", "--menu", "Where are you?", "15", "60", "5", *tags]}
    for binary in sys.argv[1:]:
        programs[os.path.basename(binary)] = [os.path.abspath(binary)]
    start = {name: [] for name in programs}
    for number in range(ROUNDS + 1):
        for name, argv in programs.items():
            run = Run(argv)
            hit = run.settle(None, 0.05)
            if number:
                start[name].append((hit - run.began) * 1000)
            run.close()
    print(f"{'program':16} {'start ms':>9} {'p90':>7} {'key ms':>8} {'p99':>7} {'MiB':>6}")
    for name, argv in programs.items():
        run = Run(argv)
        run.settle(None, 0.3)
        keys = []
        for number in range(KEYS):
            before = run.marked()
            arrow = b"B" if number % 8 < 4 else b"A"
            pressed = time.monotonic()
            os.write(run.fd, b"\x1bO" + arrow)
            keys.append((run.settle(before, 0.02) - pressed) * 1000)
        memory = run.memory()
        run.close()
        print(f"{name:16} {statistics.median(start[name]):9.2f} "
              f"{sorted(start[name])[int(ROUNDS * .9)]:7.2f} {statistics.median(keys):8.3f} "
              f"{sorted(keys)[int(KEYS * .99)]:7.3f} {memory:6.1f}")


main()
