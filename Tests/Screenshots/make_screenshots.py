#!/usr/bin/env python3
"""make_screenshots.py - draws the pictures of the README from screens that the tests approve.

Each picture is a golden file of TriageScreensTests as SVG, in the colours of the light theme. The
README must show every picture with its words; otherwise the script fails.
"""
import html, itertools, pathlib, sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
GOLDEN = HERE.parent / "TriageScreensTests" / "Golden"

# The picture, the screen it shows, and what is seen, for people who do not see it.
PICTURES = [
    ("question", "personal-question-80x24", "A question: why it is asked, what its words mean, and four answers with their numbers"),
    ("places", "places-80x24", "The question where it hurts: the low back and the back of the thigh are ticked, and filled on a figure"),
    ("alert", "alert-80x24", "A warning in white on red: go to an emergency department now, what to do, and why"),
    ("review", "review-80x24", "All answers so far under their questions, and above them the way to the result"),
    ("result", "result-self-care-80x24", "The result, look after yourself at home: what to do, why, and what may be going on"),
]

# Letters and ground of the roles; those of plain text where nothing is said.
PAPER, INK = "#fdfdfb", "#1c1c1c"
STYLES = {
    ".": None, "h": None, "k": None, "T": "font-weight:bold", "C": "font-weight:bold",
    "F": f"fill:{PAPER}", "E": "fill:#fff;font-weight:bold", "P": "fill:#af0000;font-weight:bold",
    "U": "fill:#af0000;font-weight:bold", "S": "fill:#870087;font-weight:bold",
    "R": "fill:#005faf", "H": "fill:#005f00",
}
GROUNDS = {"F": INK, "E": "#af0000"}
WIDTH, HEIGHT, MARGIN, FONT = 8.4, 16, 14, 14


def screen(name):
    """The size of a golden screen, and its rows as pairs of a text and its roles."""
    lines = (GOLDEN / f"{name}.golden").read_text(encoding="utf-8").splitlines()
    columns, rows = map(int, lines[0].split("x"))
    texts, roles = ([line[1:].ljust(columns) for line in lines[start:start + rows]]
                    for start in (1, rows + 2))
    return columns, rows, list(zip(texts, roles))


def runs(text, roles):
    """The stretches of one role in a row, each with its column."""
    column = 0
    for role, cells in itertools.groupby(zip(text, roles.replace(" ", ".")), lambda cell: cell[1]):
        stretch = "".join(character for character, _ in cells)
        yield column, role, stretch
        column += len(stretch)


def number(value):
    return f"{value:.1f}".removesuffix(".0")


def row(index, text, roles):
    """One row: the grounds of its stretches, then its text as one line that can be selected."""
    top, spans = MARGIN + index * HEIGHT, []
    for column, role, stretch in runs(text.rstrip() or " ", roles):
        words = html.escape(stretch, quote=False)
        spans.append(f'<tspan class="{role}">{words}</tspan>' if STYLES[role] else words)
    for column, role, stretch in runs(text, roles):
        if role in GROUNDS:
            yield (f'<rect x="{number(MARGIN + column * WIDTH)}" y="{top}" height="{HEIGHT}" '
                   f'width="{number(len(stretch) * WIDTH)}" fill="{GROUNDS[role]}"/>')
    if text.strip():
        length = number(len(text.rstrip()) * WIDTH)
        yield (f'<text x="{MARGIN}" y="{top + FONT - 1}" textLength="{length}" '
               f'xml:space="preserve">{"".join(spans)}</text>')


def picture(name, words):
    columns, rows, content = screen(name)
    width, height = number(columns * WIDTH + 2 * MARGIN), rows * HEIGHT + 2 * MARGIN
    used = {role for text, roles in content for _, role, _ in runs(text, roles)}
    if unknown := used - STYLES.keys():
        sys.exit(f"{name}.golden: no style for the roles {', '.join(sorted(unknown))}")
    styles = "".join(f".{role}{{{STYLES[role]}}}" for role in sorted(used) if STYLES[role])
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}">',
        f"<title>{html.escape(words, quote=False)}</title>",
        f"<style>text{{font:{FONT}px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;"
        f"fill:{INK}}}{styles}</style>",
        f'<rect width="100%" height="100%" rx="6" fill="{PAPER}" stroke="#c8c8c4"/>',
        *(line for index, (text, roles) in enumerate(content) for line in row(index, text, roles)),
        "</svg>\n",
    ])


def main():
    shown = (ROOT / "README.md").read_text(encoding="utf-8")
    missing = []
    for name, golden, words in PICTURES:
        file = HERE / f"{name}.svg"
        file.write_text(picture(golden, words), encoding="utf-8")
        missing.append(f"![{words}]({file.relative_to(ROOT)})")
    missing = [line for line in missing if line not in shown]
    if missing:
        sys.exit("README.md does not show:\n" + "\n".join(missing))


main()
