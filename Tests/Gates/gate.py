"""What gates have in common: what they find, and the tools that they share."""

import sys
import traceback
from dataclasses import dataclass, field
from time import monotonic

SHOWN = 60
LONGEST = 400


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
    """Lets one gate look at all sites, prints what it looked at and what is wrong; how much that is."""
    began, found = monotonic(), Findings()
    try:
        looked = gate.look(sites, tools, found)
    except Exception:  # (the other gates still look)
        looked = "could not look at everything"
        found.rows.append(("", gate.NAME, "failed with the error above"))
        traceback.print_exc()
    print(f"{gate.NAME:<10} {looked} ({monotonic() - began:.0f} s)", flush=True)
    rows = sorted(set(found.rows))
    for site, place, message in rows[:SHOWN]:
        print(f"  {site}/{place}: {message[:LONGEST]}")
    if len(rows) > SHOWN:
        print(f"  and {len(rows) - SHOWN} more")
    sys.stdout.flush()
    return len(rows)


def count(number, noun, plural=None):
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def browsed(sites):
    """The sites whose pages are worth the time of a browser: those whose kinds no other site has."""
    return [site for site in sites if not site.is_brief]
