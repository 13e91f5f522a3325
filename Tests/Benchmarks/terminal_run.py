"""A run of a program in a pseudo-terminal, as the benchmarks of the screen need it.

What the program writes is time-stamped as it is read and put through a terminal emulator (pyte)
afterwards, so that the emulator costs nothing.
"""
import fcntl, os, pty, re, select, struct, sys, termios, time
import pyte

ITEMS = ["Another place", "United Kingdom", "United States", "European Union", "Ireland"]
DIALOG = ["dialog", "--menu", "Where are you?", "15", "60", "5",
          *(word for i, item in enumerate(ITEMS) for word in (str(i + 1), item))]


class Run:
    """One run of a program."""

    def __init__(self, argv, columns=80, rows=24, home="/tmp"):
        self.screen = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.screen)
        self.chunks = []
        self.began = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            environment = {"PATH": os.environ["PATH"], "TERM": "xterm-256color",
                           "LC_ALL": "C.UTF-8", "HOME": home}
            os.execvpe(argv[0], argv, environment)

    def read(self, seconds):
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        self.chunks.append((os.read(self.fd, 65536), time.monotonic()))
        return True

    def settle(self, is_painted, quiet):
        """Reads until the screen is as wanted and nothing comes for a while.

        Gives the time of the byte after which it was as wanted, that of the last byte, and how
        many bytes came.
        """
        end, hit, last, size = time.monotonic() + 5, None, None, 0
        while hit is None and time.monotonic() < end:
            self.read(1)
            while self.read(quiet):
                pass
            for data, when in self.chunks:
                self.stream.feed(data)
                last, size = when, size + len(data)
                if hit is None and is_painted():
                    hit = when
            self.chunks.clear()
        if hit is None:
            sys.exit("never painted:\n" + "\n".join(self.screen.display))
        return hit, last, size

    def shows(self, text):
        return any(text in line for line in self.screen.display)

    def cells(self):
        """All that can be seen: the letters and how they look."""
        return [[self.screen.buffer[y][x] for x in range(self.screen.columns)]
                for y in range(self.screen.lines)]

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

    def resize(self, columns, rows):
        self.screen.resize(rows, columns)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def worked(self):
        """How long it has had a processor, in ms."""
        return int(open(f"/proc/{self.pid}/schedstat").read().split()[0]) / 1e6

    def memory(self):
        status = open(f"/proc/{self.pid}/status").read()
        return int(re.search(r"VmHWM:\s+(\d+)", status)[1]) / 1024

    def close(self):
        os.kill(self.pid, 9)
        os.waitpid(self.pid, 0)
        os.close(self.fd)
