"""What a benchmark prints: the tables, as Markdown, and the notes below them."""

from figures import shown, spread, table
from machine import median, ratios, values

NAMES = {
    "cold": "Marquee, cold",
    "write": "writing floor",
    "hugo": "Hugo, cold",
    "jinja": "Jinja2, one process",
    "jinja, all jobs": "Jinja2, all jobs",
    "hugo again": "Hugo, unchanged",
    "archive": "Marquee, `--archive`",
    "unchanged": "Marquee, unchanged",
    "look": "looking floor",
    "mark": "Marquee, one film marked",
}
SIZES = [
    "films",
    "pages",
    "MB",
    "cold, s",
    "× writing floor",
    "unchanged, s",
    "× looking floor",
    "user µs a page, cold",
    "unchanged",
    "peak, MB",
]


class Report:
    """The rows of all tables, as they come."""

    def __init__(self):
        self.figures, self.seconds, self.sizes, self.phases, self.notes = [], [], [], [], []

    @property
    def is_met(self):
        return all(figure.verdict != "missed" for figure in self.figures)

    def add_seconds(self, site, runs):
        for program, of in runs.items():
            if program in NAMES:
                peak = shown(median(values(of, "peak")) / 1e6) if "peak" in of[0] else "–"
                user = f"{median(values(of, 'user')):.2f}" if "user" in of[0] else "–"
                self.seconds.append((site, NAMES[program], spread(values(of), 3), user, peak))

    def add_size(self, films, output, runs):
        cold, unchanged, pages = runs["cold"], runs["unchanged"], len(output.pages)
        row = [f"{films:,}", f"{pages:,}", f"{output.bytes / 1e6:.1f}"]
        for build, floor in ((cold, runs["write"]), (unchanged, runs["look"])):
            row += [f"{median(values(build)):.3f}", f"{median(ratios(build, floor)):.2f}"]
        row += [f"{median(values(of, 'user')) / pages * 1e6:.1f}" for of in (cold, unchanged)]
        self.sizes.append([*row, f"{median(values(cold, 'peak')) / 1e6:.0f}"])

    def add_phases(self, films, build, statistics):
        seconds = {part["name"]: part["seconds"] for part in statistics["phases"] + statistics["work"]}
        self.phases.append((f"{films:,}", build, seconds))

    def print(self):
        print("\n## Figures\n")
        print(table(["what", "reach", "measured (min–max)", ""], [row.cells() for row in self.figures], 4))
        if self.seconds:
            print("## Seconds\n")
            print(table(["site", "program", "wall, s (min–max)", "user, s", "peak, MB"], self.seconds, 2))
        if self.sizes:
            print("## Sizes\n")
            print(table(SIZES, self.sizes, 0))
        if self.phases:
            print("## Phases, ms\n")
            names = list(dict.fromkeys(name for *_, seconds in self.phases for name in seconds))
            rows = [
                [*row, *(f"{seconds[n] * 1000:.1f}" if n in seconds else "–" for n in names)]
                for *row, seconds in self.phases
            ]
            print(table(["films", "build", *names], rows, 2))
        for note in self.notes:
            print(f"- {note}")
