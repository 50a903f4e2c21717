"""Looks at finished sites through the gates: what has to be so on every page that we publish.

usage: scripts/gates [--self-test] [--only NAME,…]

Each gate is a file gate_NAME.py with NAME, look(sites, tools, found), which says what it looked at, and FAULTS, the
mistakes that --self-test plants to show that the gate can fail. Ends with 1 when anything is wrong.
"""

import argparse
import sys
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
import lanes
import selftest
from building import sites
from gate import Findings, Looked, count, report, run

# (what takes longest comes first, so that no lane ends long after the others)
GATES = [gate_keys, gate_axe, gate_weight, gate_search, gate_markup, gate_links, gate_data, gate_styles]


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
    began = monotonic()
    if options.self_test:
        wrong = selftest.run(chosen, options.work)
    else:
        wrong = look(chosen, list(sites(options.marquee.resolve(), options.work)))
    print(f"{count(len(chosen), 'gate{s}')} in {monotonic() - began:.0f} s, {count(wrong, 'finding{s}')}")
    sys.exit(1 if wrong else 0)


def look(chosen, built):
    """Lets each gate look at each site, the largest first; how much is wrong."""
    for site in built:
        told = ("page{s}", site.pages), ("kind{s}", site.kinds), ("file{s}", site.files)
        print(f"{site.name:<10} {', '.join(count(len(of), what) for what, of in told)}")
    built.sort(key=lambda site: -len(site.pages))
    parts = [(gate, part) for gate in chosen for part in ([[site] for site in built] if gate.IN_PARTS else [built])]
    looked, found = {gate: Looked() for gate in chosen}, {gate: Findings() for gate in chosen}
    seconds, left = dict.fromkeys(chosen, 0), [gate for gate, _ in parts]
    wrong = 0
    for (gate, _), (saw, said), took in lanes.each(run, parts):
        looked[gate].update(saw)
        found[gate].rows += said.rows
        seconds[gate] += took
        left.remove(gate)
        if gate not in left:
            wrong += report(gate, looked[gate], found[gate], seconds[gate])
    return wrong


main()
