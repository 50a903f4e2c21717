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
# What sites take for now, after the last check of the sample and of the generated library; and the day before that.
NOW = "2025-11-16T20:00:00Z"
LIBRARY_NOW, LIBRARY_BEFORE = "2025-11-02T20:00:00Z", "2025-11-01T20:00:00Z"
EXTRAS = ("feeds", "calendar", "api", "badges", "llms", "filters")
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

# What the manual says can be changed, and what stands at each place for words of one's own.
OWN_LOOK = """
:root { --radius: 0px; --air: 0.8; --size: 112.5%; --serif: "Noto Sans", sans-serif; --paper: #fffdf5; }
@media (prefers-color-scheme: dark) { :root:where(:not([data-room="light"])) { --paper: #000000; } }
:root:where([data-room="dark"]) { --paper: #000000; }
.own { padding: 0.5rem; border: 1px solid var(--line); }
"""
SLOTS = {
    "head": '<meta name="color-scheme" content="light dark">',
    "header": '<p class="own">Own words, and a <a href="{{root}}everything.html">page</a></p>',
    "before-main": '<aside class="own" aria-label="News"><p>Before the <a href="{{root}}index.html">rest</a></p></aside>',
    "after-main": '<aside class="own" aria-label="More"><p>After it</p></aside>\n',
    "footer": '<p class="own">At the end, <a href="https://example.org/">elsewhere</a></p>',
}


def sites(marquee, work):
    """What `marquee new` gives, the repository's own sample, a library with everything, and one with nothing."""
    run(marquee, "new", work / "new")
    yield built(marquee, work / "new", "new", is_brief=True)
    yield sample(marquee, work)
    yield full(marquee, work / "library")
    yield empty(marquee, work / "empty")


def sample(marquee, work, name="sample", **settings):
    """The repository's own sample, of which the screenshots are; with other settings it is another site."""
    content = work / name / "content"
    shutil.copytree(ROOT / "content", content)
    written = (content / "site.yml").read_text("utf-8")
    for key, value in settings.items():
        written = re.sub(rf"^{key}:.*\n", "", written, flags=re.M) + f"{key}: {value}\n"
    (content / "site.yml").write_text(written)
    return built(marquee, work / name, name)


def every_section():
    """The names that the manual's table of sections gives, which a test compares with the program's."""
    table = (ROOT / "docs/site.md").read_text("utf-8").split("\n## Sections", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"^\| `([a-z]+)` \|", table, re.M)


def full(marquee, folder):
    """Some hundred films with a whole life, hostile texts, posters of every shape, an address, and a look of its own."""
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
        f"base_url: {BASE_URL}\nposters: local\ntimezone: Europe/Warsaw\ntheme: matinee\n"
    )
    (content / "theme.css").write_text(OWN_LOOK)
    (content / "slots").mkdir()
    for place, markup in SLOTS.items():
        (content / f"slots/{place}.html").write_text(markup)
    (content / "pages/everything.md").write_text(OWN_PAGE.format(long="x" * 90))
    built(marquee, folder, "library", now=LIBRARY_BEFORE)
    news(library)
    return built(marquee, folder, "library", now=LIBRARY_NOW, base_url=BASE_URL)


def news(library):
    """What is on the platforms changes between two builds."""
    with sqlite3.connect(library) as database:
        database.execute(
            "UPDATE movie_availability SET last_checked = '2025-11-02T06:00:00Z', is_available = "
            "CASE is_available WHEN 1 THEN 0 WHEN 0 THEN NULL ELSE 1 END WHERE rowid % 9 = 0"
        )
    database.close()


def empty(marquee, folder):
    """A library without a film, every page there can be, the third look, and hidden from search engines."""
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
    sections = ", ".join(every_section())
    (content / "site.yml").write_text(f"sections: [{sections}]\nnoindex: true\ntheme: archive\n")
    return built(marquee, folder, "empty")


def built(marquee, folder, name, now=NOW, base_url=None, is_brief=False):
    run(marquee, "-C", folder, "build", "--quiet", "--now", now)
    return Site(name, folder / "output", base_url, frozenset(EXTRAS), is_brief)


def run(*command):
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        sys.exit(f"error: {' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
