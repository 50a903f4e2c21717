"""What gates have in common: what they find, and the tools that they share."""

import re
import sys
import traceback
from collections import Counter
from dataclasses import dataclass, field

SHOWN = 60
LONGEST = 400


class Looked(Counter):
    """How much a gate looked at, by what it is: `page{s}`, with what more than one has in braces."""

    def __str__(self):
        return ", ".join(f"{number:,} {words(number, what)}" for what, number in self.items()) or "nothing"


def words(number, what):
    return re.sub(r"\{(\w+)\}", "" if number == 1 else r"\1", what)


@dataclass
class Findings:
    """What one gate finds wrong, each with its site and place."""

    rows: list = field(default_factory=list)

    def say(self, site, place, message):
        self.rows.append((site.name, place, " ".join(str(message).split())))

    def of(self, name):
        return [f"{place}: {message}" for site, place, message in self.rows if site == name]


@dataclass
class Fault:
    """A mistake that a gate must find: what it does to a good site, and what the gate says of it."""

    what: str
    # Path -> a function from the old text to the new one, or None for a file that is taken away.
    edits: dict
    says: str


def run(gate, sites, tools):
    """Lets one gate look at sites: what it looked at, and what is wrong."""
    found = Findings()
    try:
        looked = gate.look(sites, tools, found)
    except Exception:  # (the other gates still look)
        looked = Looked()
        traceback.print_exc()
        found.rows += [(site.name, gate.NAME, "could not be looked at, for the error above") for site in sites]
        tools.renew()
    return looked, found


def report(gate, looked, found, seconds):
    """Prints what one gate looked at and what is wrong; how much that is."""
    print(f"{gate.NAME:<10} {looked} ({seconds:.0f} s)")
    rows = sorted(set(found.rows))
    for site, place, message in rows[:SHOWN]:
        print(f"  {site}/{place}: {message[:LONGEST]}")
    if len(rows) > SHOWN:
        print(f"  and {len(rows) - SHOWN} more")
    sys.stdout.flush()
    return len(rows)


def count(number, noun):
    return f"{number:,} {words(number, noun)}"


def browsed(sites):
    """The sites whose pages are worth the time of a browser: those whose kinds no other site has."""
    return [site for site in sites if not site.is_brief]
