"""Measures `marquee` on libraries of several sizes and prints tables: see README.md beside this file.

usage: bench.py --marquee FILE --tools FOLDER --work FOLDER [--keep] [--runs N] [--jobs N] [FILMS…]
"""

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
PHASES = ["open", "apply", "load", "read", "plan", "publish", "render", "compare", "write"]


class Machine:
    """The programs that measure, and the folder on the RAM disk in which they do."""

    def __init__(self, options):
        self.marquee, self.tools, self.work = options.marquee, Path(options.tools), Path(options.work)
        self.runs, self.jobs, self.keep = options.runs, options.jobs, options.keep

    def measure(self, *arguments):
        """One run of the command: what it cost, and the seconds of each phase when it told them."""
        errors = self.work / "errors"
        line = subprocess.run(
            [self.tools / "measure", errors, self.marquee, *arguments],
            env={"MARQUEE_TIMINGS": "1", "PATH": "/usr/bin:/bin"},
            check=True,
            capture_output=True,
        ).stdout
        run = json.loads(line)
        told = errors.read_text("utf-8", "replace")
        if run["status"] != 0:
            sys.exit(f"error: marquee {' '.join(map(str, arguments))} ended with {run['status']}: {told}")
        run["phases"] = {}
        for record in (json.loads(line) for line in told.splitlines() if line.startswith('{"phase"')):
            run["phases"][record["phase"]] = run["phases"].get(record["phase"], 0) + record["seconds"]
        return run

    def clear(self, folder):
        """Makes room for a cold build.

        On ext4 files are made more slowly just after many were deleted (a build of 10,000 films took 3.1 seconds
        instead of 0.5), so that on a disk everything is kept until the end.
        """
        if folder.exists() and self.keep:
            folder.rename(Path(tempfile.mkdtemp(dir=self.work)) / folder.name)
        shutil.rmtree(folder, ignore_errors=True)

    def floor(self, output):
        """The seconds that writing the same files takes when they are in memory already."""
        copy = self.work / "floor"
        seconds = []
        for _ in range(self.runs):
            self.clear(copy)
            seconds.append(
                float(
                    subprocess.run(
                        [self.tools / "floor", output, copy], check=True, capture_output=True, text=True
                    ).stdout
                )
            )
        self.clear(copy)
        return statistics.median(seconds)


class Result:
    """Several runs of one kind on one library."""

    def __init__(self, films, files, kind, runs):
        self.films, self.files, self.kind, self.runs = films, files, kind, runs

    def median(self, name):
        return statistics.median(run[name] for run in self.runs)

    def range(self, name):
        values = [run[name] for run in self.runs]
        return f"{min(values):.3f}–{max(values):.3f}"

    def phase(self, name):
        seconds = [run["phases"][name] for run in self.runs if name in run["phases"]]
        return statistics.median(seconds) if seconds else None

    @property
    def user_per_file(self):
        return self.median("user") / self.files * 1e6


def build(machine, films):
    """Cold and unchanged builds of a library of so many films, and the floor under the cold ones."""
    site = machine.work / f"site-{films}"
    (site / "content").mkdir(parents=True)
    (site / "content/site.yml").write_text("timezone: Europe/Warsaw\n")
    subprocess.run(
        [sys.executable, HERE / "make_library.py", str(films), site / "content/library.db"], check=True
    )
    output = site / "output"
    command = ["-C", site, "build", "--no-apply", "--jobs", str(machine.jobs)]
    cold = []
    for _ in range(machine.runs):
        machine.clear(output)
        cold.append(machine.measure(*command))
    unchanged = [machine.measure(*command) for _ in range(machine.runs)]
    files = sum(path.suffix in (".html", ".md") for path in output.rglob("*"))
    size = sum(path.stat().st_size for path in output.rglob("*") if path.is_file())
    floor = machine.floor(output)
    machine.clear(site)
    print(f"{films} films: {files} page files, {size / 1e6:.1f} MB", file=sys.stderr)
    return [Result(films, files, "cold", cold), Result(films, files, "unchanged", unchanged)], floor


def table(head, rows):
    rows = [[str(cell) for cell in row] for row in [head, *rows]]
    widths = [max(len(row[column]) for row in rows) for column in range(len(head))]
    for index, row in enumerate(rows):
        print("| " + " | ".join(cell.rjust(width) for cell, width in zip(row, widths)) + " |")
        if index == 0:
            print("|" + "|".join("-" * (width + 1) + ":" for width in widths) + "|")
    print()


def milliseconds(seconds):
    return "–" if seconds is None else f"{seconds * 1000:.1f}"


def print_tables(results, floors, starts, empty):
    print("\nWhole builds, medians; seconds\n")
    table(
        [
            "films",
            "files",
            "build",
            "wall",
            "min–max",
            "user",
            "system",
            "user µs/file",
            "× floor",
            "peak MB",
            "KB/film",
        ],
        [
            [
                r.films,
                r.files,
                r.kind,
                f"{r.median('wall'):.3f}",
                r.range("wall"),
                f"{r.median('user'):.3f}",
                f"{r.median('system'):.3f}",
                f"{r.user_per_file:.1f}",
                f"{r.median('wall') / floors[r.films]:.2f}",
                f"{r.median('peak') / 1e6:.1f}",
                f"{(r.median('peak') - empty) / r.films / 1024:.2f}",
            ]
            for r in results
        ],
    )
    print("Phases, medians; milliseconds\n")
    told = [name for r in results for run in r.runs for name in run["phases"]]
    names = PHASES + [name for name in dict.fromkeys(told) if name not in PHASES]
    table(
        ["films", "build", *names],
        [[r.films, r.kind, *(milliseconds(r.phase(n)) for n in names)] for r in results],
    )
    if not told:
        print("(This marquee prints no timings of its phases.)\n")
    walls = [run["wall"] * 1000 for run in starts]
    print(
        f"marquee --version: {statistics.median(walls):.2f} ms ({min(walls):.2f}–{max(walls):.2f}), "
        f"{statistics.median(run['peak'] for run in starts) / 1e6:.1f} MB; "
        f"a site without films: {empty / 1e6:.1f} MB\n"
    )


def print_aims(results, starts, empty):
    """Each aim with what was measured; the exit status tells whether all were met."""
    start = statistics.median(run["wall"] for run in starts) * 1000
    aims = [("--version, ms", start, 5)]
    for result in results:
        name = f"{result.films} {result.kind}"
        aims.append((f"{name}: user µs a page file", result.user_per_file, 20))
        if result.films >= 10_000:
            per_film = (result.median("peak") - empty) / result.films / 1024
            aims.append((f"{name}: KB a film over the base", per_film, 2))
    walls = {(r.films, r.kind): r.median("wall") for r in results}
    for films in {r.films for r in results} & {10_000}:
        aims.append((f"{films}: unchanged / cold", walls[films, "unchanged"] / walls[films, "cold"], 1 / 3))
    table(
        ["aim", "measured", "at most", ""],
        [
            [name, f"{value:.2f}", f"{limit:.2f}", "met" if value <= limit else "MISSED"]
            for name, value, limit in aims
        ],
    )
    return all(value <= limit for _, value, limit in aims)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--marquee", required=True)
    parser.add_argument("--tools", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--jobs", default="2")
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("films", nargs="*", type=int)
    options = parser.parse_args()
    machine = Machine(options)
    starts = [machine.measure("--version") for _ in range(50)]
    (machine.work / "empty/content").mkdir(parents=True)
    subprocess.run(
        [sys.executable, HERE / "make_library.py", "0", machine.work / "empty/content/library.db"], check=True
    )
    empty = statistics.median(
        machine.measure("-C", machine.work / "empty", "build", "--quiet")["peak"] for _ in range(machine.runs)
    )
    results, floors = [], {}
    for films in options.films or [1_000, 10_000, 100_000]:
        measured, floors[films] = build(machine, films)
        results += measured
    print_tables(results, floors, starts, empty)
    sys.exit(0 if print_aims(results, starts, empty) else 1)


main()
