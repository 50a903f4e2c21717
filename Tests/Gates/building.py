"""Builds the sites that the gates look at, with the program under test."""

import re
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

from hostile import make_hostile
from posters import write_posters
from built_site import Site

ROOT = Path(__file__).resolve().parents[2]
FILMS = 300
BASE_URL = "https://films.example/mine/"
NOW = "2025-11-02T20:00:00Z"
EXTRAS = ("feeds", "calendar", "api", "badges", "llms")
OWN_PAGE = """---
title: "Everything that CommonMark & <HTML> know"
---
# A heading

Text with *emphasis*, **more**, `code`, a [link](watchlist.md), an <https://example.org/> and a line\\
that breaks.

> A quotation
>
> - with a list
>   1. in a list

    code that is wider than a telephone: {long}

```swift
let answer = 42
```

## Another

### And below it

- [ ] Averyverylongword{long}

---

The end.
"""


def sites(marquee, work):
    """What `marquee new` gives, the repository's own sample, a library with everything, and one with nothing."""
    extras = frozenset(EXTRAS) if is_setting("extras") else frozenset()
    run(marquee, "new", work / "new")
    yield built(marquee, work / "new", "new", extras, is_brief=True)
    shutil.copytree(ROOT / "content", work / "sample/content")
    yield built(marquee, work / "sample", "sample", extras)
    yield full(marquee, work / "library", extras)
    yield empty(marquee, work / "empty", extras)


def sample(marquee, work):
    """The repository's own sample alone, of which the screenshots are."""
    shutil.copytree(ROOT / "content", work / "sample/content")
    return built(marquee, work / "sample", "sample")


def manual():
    return (ROOT / "docs/site.md").read_text("utf-8")


def is_setting(name):
    """Whether the manual, which a test compares with the program, knows a key of site.yml."""
    return f"| `{name}` |" in manual()


def every_section():
    """The names that the manual's table of sections gives, which a test compares with the program's."""
    table = manual().split("\n## Sections", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\| `([a-z]+)` \|", table, re.M)


def full(marquee, folder, extras):
    """Some hundred films with a whole life, hostile texts, posters of every shape, and an address."""
    content = folder / "content"
    (content / "pages").mkdir(parents=True)
    library = content / "library.db"
    subprocess.run(
        [sys.executable, "-B", ROOT / "Benchmarks/make_library.py", "--life", str(FILMS), library], check=True
    )
    keys = make_hostile(library)
    write_posters(content / "posters", keys[::2])
    (content / "site.yml").write_text(
        "title: \"Films & <b>more</b> of 'ours'\"\nauthor: \"<i>Someone</i> & co\"\n"
        f"base_url: {BASE_URL}\nposters: local\ntimezone: Europe/Warsaw\n"
    )
    (content / "pages/everything.md").write_text(OWN_PAGE.format(long="x" * 90))
    built(marquee, folder, "library", extras, "--now", "2025-11-01T20:00:00Z")
    news(library)
    return built(marquee, folder, "library", extras, "--now", NOW, base_url=BASE_URL)


def news(library):
    """What is on the platforms changes between two builds."""
    with sqlite3.connect(library) as database:
        database.execute(
            "UPDATE movie_availability SET last_checked = '2025-11-02T06:00:00Z', is_available = "
            "CASE is_available WHEN 1 THEN 0 WHEN 0 THEN NULL ELSE 1 END WHERE rowid % 9 = 0"
        )
    database.close()


def empty(marquee, folder, extras):
    """A library without a film, and every page there can be."""
    content = folder / "content"
    content.mkdir(parents=True)
    filled = folder / "filled.db"
    subprocess.run([sys.executable, "-B", ROOT / "Benchmarks/make_library.py", "--life", "1", filled], check=True)
    with sqlite3.connect(filled) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            if not table.startswith("sqlite_"):
                database.execute(f"DELETE FROM {table}")
    database.close()
    filled.rename(content / "library.db")
    settings = f"sections: [{', '.join(every_section())}]\n" + ("noindex: true\n" if is_setting("noindex") else "")
    (content / "site.yml").write_text(settings)
    return built(marquee, folder, "empty", extras)


def built(marquee, folder, name, extras=frozenset(), *options, base_url=None, is_brief=False):
    run(marquee, "-C", folder, "build", "--quiet", *options)
    return Site(name, folder / "output", base_url, extras, is_brief)


def run(*command):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"error: {' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
