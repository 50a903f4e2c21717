"""Measures `marquee` beside the least that is possible and beside other programs: README.md explains all of it."""

import argparse
import json
import os
import sys
from pathlib import Path

import parity
from figures import LESS, MORE, Figure, shown, spread
from machine import TODAY, ZONE, Machine, median, ratios, rounds, values
from programs import Hugo, Jinja, Marking, Marquee, Scenario
from report import Report

NULL = Path("/dev/null")
LIFE = ("--life",)
HEAVY = ("--platforms", "200", "--genres", "40000", "--one-day", "5000", "--watchlist", "0.1")


class Bench:
    """The measurements, one after the other."""

    def __init__(self, options):
        self.options, self.machine, self.report = options, Machine(options), Report()
        self.runs = options.runs
        self.few = min(options.runs, 3)  # of what takes long

    def figure(self, *arguments, **more):
        figure = Figure(*arguments, **more)
        self.report.figures.append(figure)
        say(f"  {figure.what}: {shown(figure.value)}{figure.unit} {figure.verdict}")

    def start(self):
        say("--version")
        runs = [self.machine.run(self.machine.marquee, "--version") for _ in range(10 * self.runs)]
        self.figure("`--version`, start to exit", LESS, 2, " ms", [wall * 1000 for wall in values(runs)])

    # The main comparison

    def compare(self):
        films = self.options.films
        say(f"{films:,} films, the floors{' and the peers' if self.options.peers else ''}")
        scenario = Scenario(self.machine, "main", films)
        marquee, marking = Marquee(scenario), Marking(scenario)
        marquee.cold()
        programs = {"cold": marquee.cold, "write": marquee.writing_floor} | self.peers(scenario, marquee)
        programs["archive"] = lambda: marquee.archive(scenario.folder / "site.tar")
        programs |= {"unchanged": marquee.unchanged, "look": marquee.looking_floor}
        programs |= {"mark": marking.mark, "marked": marking.unchanged}
        runs = rounds(self.runs, programs)
        self.report.add_seconds(f"{films:,} films", runs)
        self.against_floors_and_peers(f"{films:,} films", runs)
        pages = len(parity.Output("marquee", marquee.output).pages)
        self.against_itself(runs, pages)
        if differences := marking.differences():
            sys.exit(
                "error: the site after marking is not what a full build makes:\n" + "\n".join(differences)
            )
        scenario.remove()

    def peers(self, scenario, marquee):
        """The other programs, once the guard has found that they make the same site."""
        if not self.options.peers:
            return {}
        say("  the parity guard")
        programs = {"hugo": Hugo(scenario), "jinja": Jinja(scenario)}
        programs["jinja, all jobs"] = Jinja(scenario, self.machine.jobs)
        outputs = []
        for name, program in {"marquee": marquee, **programs}.items():
            program.cold()
            outputs.append(parity.Output(name, program.output))
        try:
            facts = parity.Facts(scenario.content / "library.db", ZONE, TODAY)
            parity.check(outputs, facts)
            if scenario.name == "main":
                parity.prove(outputs[-1], facts)
        except parity.Mismatch as mismatch:
            sys.exit(f"error: no ratio is printed, since the sites are not the same: {mismatch}")
        made = (f"{output.name} {len(output.pages):,} ({output.bytes / 1e6:.1f} MB)" for output in outputs)
        self.report.notes.append(f"pages, {scenario.films:,} films, {scenario.name}: {', '.join(made)}")
        return {name: program.cold for name, program in programs.items()} | {
            "hugo again": programs["hugo"].again
        }

    def against_floors_and_peers(self, site, runs):
        cold, unchanged = runs["cold"], runs["unchanged"]
        what = f"cold build, {site}, against the floor for the same tree"
        self.figure(what, LESS, 1.4, " ×", ratios(cold, runs["write"]))
        if self.options.peers:
            self.figure("cold build against Hugo, same pages", MORE, 15, " ×", ratios(runs["hugo"], cold))
            what = "cold build against Python + Jinja2, same pages"
            self.figure(what, MORE, 4, " ×", ratios(runs["jinja"], cold))
            what = "unchanged build against Hugo, same pages"
            self.figure(what, MORE, 40, " ×", ratios(runs["hugo again"], unchanged))
        what = "unchanged build: files written, renamed or removed"
        self.figure(what, LESS, 0, "", [max(values(unchanged, "written"))])
        what = "unchanged build against the looking floor, loading included"
        self.figure(what, LESS, 2.2, " ×", ratios(unchanged, runs["look"]))

    def against_itself(self, runs, pages):
        cold, mark = runs["cold"], runs["mark"]
        what = "one film marked as watched, against the unchanged build"
        self.figure(what, LESS, 1.3, " ×", ratios(mark, runs["marked"]))
        what = "one film marked as watched: files written"
        self.figure(what, LESS, 24, "", values(mark, "written"))
        self.figure("`--archive` against writing files", MORE, 3, " ×", ratios(cold, runs["archive"]))
        of_a_page = [seconds / pages * 1e6 for seconds in values(cold, "user")]
        self.figure("user CPU for a page file, cold", LESS, 12, " µs", of_a_page)

    # Growth

    def sizes(self):
        for films in self.options.sizes:
            say(f"{films:,} films")
            scenario = Scenario(self.machine, f"size-{films}", films)
            marquee = Marquee(scenario)
            programs = {"cold": marquee.cold, "write": marquee.writing_floor}
            programs |= {"unchanged": marquee.unchanged, "look": marquee.looking_floor}
            runs = rounds(self.runs if films < 100_000 else self.few, programs)
            self.report.add_size(films, parity.Output("marquee", marquee.output), runs)
            self.machine.clear(marquee.output)
            for build in ("cold", "unchanged"):
                self.report.add_phases(films, build, json.loads(marquee.statistics()))
            if films == 100_000:
                self.memory(scenario, runs["cold"])
            scenario.remove()

    def memory(self, scenario, runs):
        remark = ""
        if self.options.hugo_large and self.options.peers:
            run = Hugo(scenario).cold()
            remark = f"; Hugo {run['peak'] / 1e9:.1f} GB, in {run['wall']:.0f} s"
        peaks = [peak / 1e6 for peak in values(runs, "peak")]
        self.figure("100,000 films, cold: memory at the peak", LESS, 120, " MB", peaks, remark=remark)

    def million(self):
        say("1,000,000 films to /dev/null")
        small, large = Scenario(self.machine, "small", 10_000), Scenario(self.machine, "million", 1_000_000)
        programs = {
            "small": lambda: Marquee(small).archive(NULL),
            "large": lambda: Marquee(large).archive(NULL),
        }
        runs = rounds(self.few, programs)
        growth = [ratio * small.films / large.films for ratio in ratios(runs["large"], runs["small"])]
        what = "time per film, 1,000,000 against 10,000, `--archive /dev/null`"
        self.figure(what, LESS, 1.3, " ×", growth)
        peak = median(values(runs["large"], "peak")) / 1e6
        self.report.notes.append(f"1,000,000 films: {spread(values(runs['large']))} s, {shown(peak)} MB")
        small.remove()
        large.remove()

    # The heavy site

    def heavy(self):
        say("the heavy site")
        scenario = Scenario(self.machine, "heavy", 6_000, HEAVY, own_pages=300)
        marquee = Marquee(scenario)
        marquee.cold()
        programs = {"cold": marquee.cold, "write": marquee.writing_floor} | self.peers(scenario, marquee)
        programs.pop("hugo again", None)  # (it takes as long as the first time, which is long here)
        programs |= {"unchanged": marquee.unchanged, "look": marquee.looking_floor}
        runs = rounds(self.runs, programs)
        self.report.add_seconds("heavy", runs)
        cold = runs["cold"]
        self.figure("heavy site, cold, against the floor", LESS, None, " ×", ratios(cold, runs["write"]))
        if self.options.peers:
            self.figure("heavy site, cold, against Hugo", MORE, None, " ×", ratios(runs["hugo"], cold))
            what = "heavy site, cold, against Python + Jinja2"
            self.figure(what, MORE, None, " ×", ratios(runs["jinja"], cold))
        what = "heavy site, unchanged, against the looking floor"
        self.figure(what, LESS, None, " ×", ratios(runs["unchanged"], runs["look"]))
        scenario.remove()

    # A whole film life

    def life(self):
        """The same films with viewings, ratings, lists and people, against the floors and against the core alone."""
        films = self.options.films
        say(f"{films:,} films and a film life")
        scenario, core = Scenario(self.machine, "life", films, LIFE), Scenario(self.machine, "core", films)
        marquee, plain = Marquee(scenario), Marquee(core)
        marquee.cold()
        programs = {"cold": marquee.cold, "write": marquee.writing_floor}
        programs |= {"unchanged": marquee.unchanged, "look": marquee.looking_floor}
        programs |= {"core": lambda: plain.archive(NULL), "life": lambda: marquee.archive(NULL)}
        runs = rounds(self.runs, programs)
        self.report.add_seconds(f"{films:,} films and a film life", runs)
        what = "film life, cold, against the floor for the same tree"
        self.figure(what, LESS, None, " ×", ratios(runs["cold"], runs["write"]))
        what = "film life, unchanged, against the looking floor"
        self.figure(what, LESS, None, " ×", ratios(runs["unchanged"], runs["look"]))
        what = "film life: time of a build that writes nothing, against that of the core alone"
        self.figure(what, LESS, None, " ×", ratios(runs["life"], runs["core"]))
        scenario.remove()
        core.remove()
        self.growing_life()

    def growing_life(self):
        few, many = self.options.films, 5 * self.options.films
        small, large = (Scenario(self.machine, f"life-{count}", count, LIFE) for count in (few, many))
        programs = {
            "small": lambda: Marquee(small).archive(NULL),
            "large": lambda: Marquee(large).archive(NULL),
        }
        runs = rounds(self.few, programs)
        growth = [ratio * few / many for ratio in ratios(runs["large"], runs["small"])]
        what = f"film life, time per film, {many:,} against {few:,}, `--archive /dev/null`"
        self.figure(what, LESS, 1.3, " ×", growth)
        small.remove()
        large.remove()


def say(text):
    print(text, file=sys.stderr, flush=True)


def parse():
    about = "Measures Marquee; Benchmarks/README.md explains how."
    parser = argparse.ArgumentParser(prog="scripts/bench", description=about)
    add, hidden = parser.add_argument, argparse.SUPPRESS
    for name in ("marquee", "tools", "work", "python", "place"):  # what scripts/bench says
        add(f"--{name}", required=True, help=hidden)
    add("--keep", action="store_true", help=hidden)
    add("--runs", type=int, metavar="N", help="interleaved runs (5)")
    processors = len(os.sched_getaffinity(0))
    add("--jobs", type=int, metavar="N", default=processors, help="workers, and threads of the floors")
    add("--films", type=int, metavar="N", help="of the main comparison (10000)")
    add("--quick", action="store_true", help="a minute or two: 2,000 films, 3 runs, nothing large")
    add("--no-peers", dest="peers", action="store_false", help="without Hugo and Jinja2")
    add("--no-million", dest="million", action="store_false", help="without 1,000,000 films")
    add("--no-heavy", dest="heavy", action="store_false", help="without the heavy site")
    add("--no-life", dest="life", action="store_false", help="without viewings, ratings, lists and people")
    add("--hugo-large", action="store_true", help="Hugo with 100,000 films too, which takes 3 GB of memory")
    add("sizes", nargs="*", type=int, metavar="FILMS", help="sizes of whole builds (1000 10000 100000)")
    options = parser.parse_args()
    quick = options.quick
    options.runs = options.runs or (3 if quick else 5)
    options.films = options.films or (2_000 if quick else 10_000)
    options.sizes = options.sizes or ([1_000] if quick else [1_000, 10_000, 100_000])
    options.million, options.heavy = options.million and not quick, options.heavy and not quick
    options.life = options.life and not quick
    return options


def main():
    options = parse()
    bench = Bench(options)
    bench.start()
    bench.compare()
    bench.sizes()
    if options.million:
        bench.million()
    if options.heavy:
        bench.heavy()
    if options.life:
        bench.life()
    bench.report.notes.append(f"medians of {options.runs} turns; {options.jobs} jobs; {options.place}")
    bench.report.print()
    sys.exit(0 if bench.report.is_met else 1)


if __name__ == "__main__":
    main()
