"""The programs that measure, and the folder on the RAM disk in which they do."""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
# What every build takes for now, so that the same bytes are made on any day.
NOW, TODAY, ZONE = "2025-11-02T00:00:00Z", "2025-11-02", "Europe/Warsaw"


class Machine:
    def __init__(self, options):
        self.marquee, self.tools, self.work = options.marquee, Path(options.tools), Path(options.work)
        self.python, self.jobs, self.keeps = options.python, options.jobs, options.keep
        self.environment = {
            "PATH": "/usr/bin:/bin",
            "TZ": "UTC",
            "LANG": "C.UTF-8",
            "HOME": str(self.work / "home"),
        }
        self.environment["PYTHONPYCACHEPREFIX"] = str(self.work / "pycache")

    def run(self, *command):
        """Runs a command; what it took: seconds of wall, user and system, and bytes at the peak."""
        errors = self.work / "errors"
        output = subprocess.run(
            [self.tools / "measure", errors, *command],
            env=self.environment,
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        run = json.loads(output)
        if run["status"] != 0:
            told = errors.read_text("utf-8", "replace")
            raise SystemExit(f"error: {' '.join(map(str, command))} ended with {run['status']}:\n{told}")
        return run

    def floor(self, mode, tree):
        """The least that writing or looking at the files of `tree` takes."""
        copy = [self.work / "floor-copy"] if mode == "write" else []
        for folder in copy:
            self.clear(folder)
        output = subprocess.run(
            [self.tools / "floor", mode, str(self.jobs), tree, *copy], stdout=subprocess.PIPE, check=True
        ).stdout
        return {"wall": json.loads(output)["seconds"]}

    def clear(self, folder):
        """Makes room for a cold build.

        On ext4 files are made more slowly just after many were deleted (a build of 10,000 films took 3.1 seconds
        instead of 0.5), so that on a disk everything is kept until the end.
        """
        if folder.exists() and self.keeps:
            folder.rename(Path(tempfile.mkdtemp(dir=self.work)) / folder.name)
        shutil.rmtree(folder, ignore_errors=True)

    def make_library(self, films, path, *options):
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, HERE / "make_library.py", *options, str(films), path], check=True)


def rounds(count, programs):
    """Runs the programs in turns, so many times; what each took, in the order of the rounds.

    What disturbs the machine for a while then disturbs all of them, and what is compared lies close together.
    """
    results = {name: [] for name in programs}
    for _ in range(count):
        for name, program in programs.items():
            results[name].append(program())
    return results


def ratios(above, below, key="wall"):
    """One ratio for each round, so that nothing is compared with another moment of the machine."""
    return [one[key] / other[key] for one, other in zip(above, below)]


def values(runs, key="wall"):
    return [run[key] for run in runs]


median = statistics.median


def states(folder):
    """What would tell that anything in a folder was written, renamed or removed."""
    found = {}
    for path, _, files in os.walk(folder):
        for name in (*files, "."):
            status = os.lstat(os.path.join(path, name))
            found[os.path.join(path, name)] = (status.st_ino, status.st_mtime_ns, status.st_ctime_ns)
    return found


def changes(before, after):
    """The files that were written, and those that were removed; folders count only when no file does."""
    written = {path for path, state in after.items() if before.get(path) != state}
    files = {path for path in written if not path.endswith("/.")}
    return files or written, before.keys() - after.keys()
