"""Looks at finished sites through the gates: what has to be so on every page that we publish.

usage: scripts/gates [--self-test] [--only NAME,…] [--sites FOLDER]

Each gate is a file gate_NAME.py with NAME, look(sites, tools, found), which says what it looked at, and FAULTS, the
mistakes that --self-test plants to show that the gate can fail. Ends with 1 when anything is wrong.
"""

import argparse
import sys
from functools import cached_property
from pathlib import Path
from time import monotonic

import gate_axe
import gate_data
import gate_keys
import gate_links
import gate_markup
import gate_search
import gate_styles
import gate_weight
import selftest
from building import sites
from gate import count, run

GATES = [gate_markup, gate_data, gate_styles, gate_weight, gate_links, gate_search, gate_keys, gate_axe]


class Tools:
    """What gates share: one browser, started when the first of them needs it."""

    # How long something that a script does may take until it counts as not done.
    patience = 30

    @cached_property
    def browser(self):
        from browser import Browser

        return Browser()

    def close(self):
        if "browser" in self.__dict__:
            self.browser.close()


def main():
    parser = argparse.ArgumentParser(prog="scripts/gates")
    parser.add_argument("--marquee", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--work", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--self-test", action="store_true", help="show that each gate can fail")
    parser.add_argument("--only", metavar="NAME,…", help=f"of {', '.join(gate.NAME for gate in GATES)}")
    options = parser.parse_args()
    names = options.only.split(",") if options.only else [gate.NAME for gate in GATES]
    if unknown := set(names) - {gate.NAME for gate in GATES}:
        parser.error(f"there is no gate {', '.join(sorted(unknown))}")
    chosen = [gate for gate in GATES if gate.NAME in names]
    began, tools = monotonic(), Tools()
    try:
        if options.self_test:
            tools.patience = 3
            wrong = sum(selftest.run(gate, options.work, tools) for gate in chosen)
        else:
            built = list(sites(options.marquee.resolve(), options.work))
            for site in built:
                told = count(len(site.pages), "page"), count(len(site.kinds), "kind"), count(len(site.files), "file")
                print(f"{site.name:<10} {', '.join(told)}")
            wrong = sum(run(gate, built, tools) for gate in chosen)
    finally:
        tools.close()
    print(f"{count(len(chosen), 'gate')} in {monotonic() - began:.0f} s, {count(wrong, 'finding')}")
    sys.exit(1 if wrong else 0)


main()
