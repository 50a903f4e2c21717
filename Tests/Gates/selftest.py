"""Shows that each gate can fail: a tiny good site passes all, and each planted fault is found by its gate."""

import shutil
from pathlib import Path

import lanes
from building import EXTRAS
from built_site import Site
from gate import Findings, count
from posters import png

GOOD = Path(__file__).with_name("good")
ADDRESS = "https://films.example/"
# Of the gates that look at each site by itself, so many sites are a task.
TOGETHER = 4


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


def run(gates, work):
    """Plants all faults; how many are not found, and how much is found where there is nothing."""
    tasks = []
    for gate in gates:
        folder = work / gate.NAME
        folder.mkdir()
        size = TOGETHER if gate.IN_PARTS else len(gate.FAULTS)
        groups = [gate.FAULTS[start : start + size] for start in range(0, len(gate.FAULTS), size)]
        tasks += [(gate, faults, folder) for faults in ([None], *groups)]
    wrong, seconds = {gate: [] for gate in gates}, dict.fromkeys(gates, 0)
    for (gate, *_), said, took in lanes.each(look, tasks):
        wrong[gate] += said
        seconds[gate] += took
    for gate in gates:
        print(f"{gate.NAME:<10} {count(len(gate.FAULTS), 'planted fault{s}')} ({seconds[gate]:.0f} s)")
        for text in wrong[gate]:
            print(f"  {gate.NAME} {text}")
    return sum(map(len, wrong.values()))


def look(gate, faults, folder, tools):
    """What is wrong with a gate: faults that it does not find, and what it finds in the good site."""
    # (What is not found is waited for.)
    tools.patience = lanes.Tools.patience if faults == [None] else 0.3
    sites, found = [], Findings()
    for fault in faults:
        root = folder / str(gate.FAULTS.index(fault) if fault else "good")
        sites.append(Site(root.name, planted(root, fault.edits if fault else {}), ADDRESS, frozenset(EXTRAS)))
    gate.look(sites, tools, found)
    wrong = []
    for fault, site in zip(faults, sites):
        said = found.of(site.name)
        if fault is None:
            wrong += [f"takes a good site for a bad one: {text}" for text in said]
        elif not any(fault.says in text for text in said):
            wrong.append(f"does not find {fault.what} ({fault.says!r}), but {said[:4]}")
    return wrong
