"""Shows that each gate can fail: a tiny good site passes all, and each planted fault is found by its gate."""

import shutil
from pathlib import Path
from time import monotonic

from building import EXTRAS
from built_site import Site
from gate import Findings, count
from posters import png

GOOD = Path(__file__).with_name("good")
ADDRESS = "https://films.example/"


def planted(folder, edits):
    """A copy of the good site with some of its files changed, made, or taken away."""
    shutil.copytree(GOOD, folder)
    (folder / "assets/posters").mkdir()
    (folder / "assets/posters/tt1.png").write_bytes(png(200, 300, 90))
    for name, edit in edits.items():
        path = folder / name
        if edit is None:
            path.unlink()
            continue
        old = path.read_bytes().decode() if path.exists() else ""
        new = edit(old)
        if new == old:
            raise AssertionError(f"a fault changes nothing in {name}")
        path.write_bytes(new.encode())
    return folder


def run(gate, work, tools):
    """How many of a gate's faults it does not find, and what it finds where there is nothing."""
    folder = work / gate.NAME
    folder.mkdir()

    def site(number, edits):
        return Site(str(number), planted(folder / str(number), edits), ADDRESS, frozenset(EXTRAS))

    sites = [site("good", {})] + [site(number, fault.edits) for number, fault in enumerate(gate.FAULTS)]
    began, found = monotonic(), Findings()
    looked = gate.look(sites, tools, found)
    missed = [f"takes a good site for a bad one: {text}" for text in found.of("good")]
    for number, fault in enumerate(gate.FAULTS):
        said = found.of(str(number))
        if not any(fault.says in text for text in said):
            missed.append(f"does not find {fault.what} ({fault.says!r}), but {said[:4]}")
    print(f"{gate.NAME:<10} finds {count(len(gate.FAULTS), 'planted fault')}: {looked} ({monotonic() - began:.0f} s)", flush=True)
    for text in missed:
        print(f"  {gate.NAME} {text}", flush=True)
    return len(missed)
