"""Fails when a build became slower: counts and ratios against those in thresholds.json, in less than a minute.

usage: scripts/bench --thresholds [--record]

Counts (user instructions, system calls, memory) are the same on a busy machine and on a quiet one, so they are held
tightly. Times are only looked at as ratios to the floors in the same run: the smallest of several turns each, and a
second time before they fail. The same program has been seen at 2.1 and at 3.3 times its floor on two machines, so what
they are to find is a build that takes twice as long. `--record` writes what is measured now as the new baselines; say in the commit why.
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys

from figures import table
from machine import HERE, Machine, rounds, values
from programs import Marquee, Scenario

FILE = HERE / "thresholds.json"
ROUNDS = 9
SMALL, LARGE = 1_000, 4_000


class Counter:
    """What one build with one worker asks of the processor and of the kernel."""

    def __init__(self, machine, films):
        self.machine, self.films = machine, films
        self.marquee = Marquee(Scenario(machine, f"count-{films}", films))
        self.command = [*self.marquee.command, "--jobs", "1"]
        self.marquee.cold()
        self.pages = sum(path.suffix in (".html", ".md") for path in self.marquee.output.rglob("*"))

    def told(self, tool, *more):
        errors = subprocess.run(
            [*tool, *map(str, self.command), *more],
            env=self.machine.environment,
            stderr=subprocess.PIPE,
            check=True,
        ).stderr
        return errors.decode()

    def instructions(self, cold, *more):
        """Of user code: Valgrind counts the same within a thousandth each time."""
        if cold:
            shutil.rmtree(self.marquee.output)
        told = self.told(
            ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"], *more
        )
        return int(re.search(r"I +refs: +([\d,]+)", told)[1].replace(",", ""))

    def calls(self, cold):
        if cold:
            shutil.rmtree(self.marquee.output)
        counts = self.machine.work / "calls"
        self.told(["strace", "-f", "-c", "-U", "calls,name", "-o", counts])
        return int(re.search(r"^ *(\d+) +total$", counts.read_text(), re.M)[1])

    def peak(self):
        shutil.rmtree(self.marquee.output)
        return self.machine.run(*self.command)["peak"]


def count(machine):
    """Everything that does not depend on how busy the machine is."""
    small, large = Counter(machine, SMALL), Counter(machine, LARGE)
    cold, most = small.instructions(cold=True), large.instructions(cold=True)
    return {
        "instructions a page, cold": cold / small.pages,
        "instructions a page, unchanged": small.instructions(cold=False) / small.pages,
        "instructions a page, archive": small.instructions(False, "--archive", "/dev/null") / small.pages,
        f"instructions a film, {LARGE:,} films against {SMALL:,}": most / LARGE / (cold / SMALL),
        "system calls a page, cold": small.calls(cold=True) / small.pages,
        "system calls a page, unchanged": small.calls(cold=False) / small.pages,
        f"memory, {LARGE:,} films against {SMALL:,}": large.peak() / small.peak(),
    }


def time(machine, name):
    """Ratios to the floors, of the smallest times: what disturbs a run can only make it longer."""
    marquee = Marquee(Scenario(machine, name, LARGE))
    marquee.cold()
    programs = {"cold": marquee.cold, "write": marquee.writing_floor}
    runs = rounds(ROUNDS, programs | {"unchanged": marquee.unchanged, "look": marquee.looking_floor})
    least = {name: min(values(of)) for name, of in runs.items()}
    return {
        "cold build / writing floor": least["cold"] / least["write"],
        "unchanged build / looking floor": least["unchanged"] / least["look"],
    }


def report(measured, expected):
    """Prints each measure beside its limit; the names of those that are beyond."""
    rows, beyond = [], []
    for kind, figures in measured.items():
        for name, value in figures.items():
            baseline = expected["baselines"].get(kind, {}).get(name)
            if baseline is None:
                sys.exit(f"error: {FILE.name} has no {name!r}; scripts/bench --thresholds --record makes it")
            limit = baseline * expected["slack"][kind]
            if value > limit:
                beyond.append(name)
            rows.append([name, f"{value:,.2f}", f"{limit:,.2f}", "ok" if value <= limit else "TOO MUCH"])
    print(table(["measure", "measured", "at most", ""], rows))
    return beyond


def main():
    parser = argparse.ArgumentParser(prog="scripts/bench --thresholds")
    for name in ("marquee", "tools", "work", "python", "place"):
        parser.add_argument(f"--{name}", help=argparse.SUPPRESS)
    parser.set_defaults(jobs=len(os.sched_getaffinity(0)))
    parser.add_argument("--keep", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--record", action="store_true", help="what is measured now are the new baselines")
    options = parser.parse_args()
    machine = Machine(options)
    expected = json.loads(FILE.read_text())
    measured = {"counts": count(machine), "times": time(machine, "times")}
    if options.record:
        expected["baselines"] = {
            kind: {name: float(f"{value:.4g}") for name, value in figures.items()}
            for kind, figures in measured.items()
        }
        FILE.write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n")
        return print(f"recorded in {FILE.name}")
    beyond = report(measured, expected)
    if beyond and not set(beyond) & set(measured["counts"]):
        print("a time is beyond its limit; once more, since the machine may have been busy:\n", flush=True)
        again = time(machine, "times-again")
        measured["times"] = {name: min(value, again[name]) for name, value in measured["times"].items()}
        beyond = report(measured, expected)
    if beyond:
        sys.exit("error: builds became slower: " + "; ".join(beyond))


main()
