"""The parity guard: whether a program has made the same pages with the same facts, before its time counts.

What a library says is read here once more, by other code than that of any of the programs. Every page is counted by
its kind; every film must be on every list that it belongs to; and of sampled films every fact must be on its page and
every claim on the lists, in HTML and in Markdown.
"""

import html
import json
import re
import sqlite3
from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

SAMPLE = 40
# Where a list is cut is each program's own affair: so many pages more or less of one kind are the same.
LIST_TOLERANCE = 0.15
LISTS = ("watchlist", "films", "year", "platform")
PALETTES = "horror space west play earth war noir stage romance comedy steel drama".split()


class Mismatch(Exception):
    """What a program does not show, or shows otherwise."""


class Facts:
    """What the library says, for the sampled films in full."""

    def __init__(self, library, zone, today):
        self.zone, self.old = ZoneInfo(zone), date.fromisoformat(today) - timedelta(days=30)
        self.database = sqlite3.connect(f"file:{library}?mode=ro", uri=True)
        ask = self.database.execute
        self.platforms = ask(
            "SELECT id, platform_slug, platform_name, id IN (SELECT platform_id FROM user_platform) FROM platform"
        ).fetchall()
        self.films = [id for (id,) in ask("SELECT tconst FROM movie ORDER BY tconst")]
        self.watchlist = {
            id
            for (id,) in ask(
                "SELECT tconst FROM user_movie WHERE watchlisted_at NOT NULL AND watched_at IS NULL"
            )
        }
        self.years = {}
        for id, at in ask("SELECT tconst, watched_at FROM user_movie WHERE watched_at NOT NULL"):
            self.years.setdefault(self.day(at).year, set()).add(id)
        step = max(len(self.films) // SAMPLE, 1)
        self.sample = [self.film(id) for id in self.films[::step]]

    def day(self, instant):
        return datetime.fromisoformat(instant).astimezone(self.zone).date()

    def film(self, id):
        columns = "primary_title, original_title, start_year, genres, avg_rating, num_votes"
        row = self.database.execute(f"SELECT {columns} FROM movie WHERE tconst = ?", (id,)).fetchone()
        film = dict(zip(("title", "original", "year", "genres", "rating", "votes"), row), id=id)
        film["genres"] = ", ".join(json.loads(film["genres"]))
        film["entry"] = self.database.execute(
            "SELECT watchlisted_at, watched_at FROM user_movie WHERE tconst = ?", (id,)
        ).fetchone()
        known = self.database.execute(
            "SELECT platform_id, is_available, last_checked FROM movie_availability WHERE tconst = ?", (id,)
        )
        film["claims"] = {id: (state, self.day(checked)) for id, state, checked in known}
        return film

    def standing(self, film):
        added, watched = film["entry"] or (None, None)
        if watched:
            return f"Watched on {words(self.day(watched))}. Put on the watchlist on {words(self.day(added))}."
        return f"On the watchlist since {words(self.day(added))}." if added else "On no list."


def words(day, letters=None):
    return f"{day.day} {format(day, '%B')[:letters]} {day.year}"


def text_of(markup):
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", markup)).split())


def text_of_markdown(markdown):
    """The text of Markdown without its links' targets and escapes."""
    plain = re.sub(r"(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)", r"\1", markdown)
    return html.unescape(re.sub(r"\\([^\w\s])", r"\1", plain))


def kind_of(path):
    name = str(path.with_suffix(""))
    for kind, pattern in (
        ("film", r"movies/.*"),
        ("films", r"movies(-\d+)?"),
        ("watchlist", r"watchlist(-\d+)?"),
        ("year", r"history/\d+(-(page-)?\d+)?"),
        ("platform", r"platforms/.*"),
    ):
        if re.fullmatch(pattern, name):
            return kind
    return name if name in ("index", "history", "platforms") else "own"


class Output:
    """What one program has made."""

    def __init__(self, name, folder):
        self.name, self.folder = name, Path(folder)
        self.pages = {
            path.relative_to(self.folder): path
            for path in self.folder.rglob("*")
            if path.suffix in (".html", ".md") and path.is_file()
        }
        self.counts = Counter((kind_of(path), path.suffix) for path in self.pages)
        self.bytes = sum(path.stat().st_size for path in self.pages.values())

    def need(self, condition, what):
        if not condition:
            raise Mismatch(f"{self.name}: {what}")

    def read(self, path):
        path = self.folder / path
        self.need(path.is_file(), f"there is no {path.relative_to(self.folder)}")
        return path.read_text()

    def list(self, base, ending):
        """The text of all pages of a list: `base` itself and those with a number after it."""
        folder, name = (self.folder / base).parent, re.escape(Path(base).name)
        parts = [
            path
            for path in folder.iterdir()
            if re.fullmatch(rf"{name}(-(page-)?\d+)?{re.escape(ending)}", path.name)
        ]
        self.need(parts, f"there is no {base}{ending}")
        return "\n".join(path.read_text() for path in sorted(parts))


def compare_counts(output, reference, lists):
    kinds = sorted(set(output.counts) | set(reference.counts))
    for kind in kinds:
        ours, theirs = output.counts[kind], reference.counts[kind]
        allowed = theirs * LIST_TOLERANCE + lists[kind[0]] if kind[0] in LISTS else 0
        output.need(abs(ours - theirs) <= allowed, f"{ours} pages {kind[0]}{kind[1]}, not {theirs}")
    output.need(
        len(output.pages) <= len(reference.pages) * 1.02,
        f"{len(output.pages)} pages, not {len(reference.pages)}",
    )
    output.need(
        0.8 <= output.bytes / reference.bytes <= 1.15,
        f"{output.bytes} bytes, and not about {reference.bytes}",
    )


def check_lists(output, facts):
    for ending in (".html", ".md"):
        lists = {"watchlist": facts.watchlist, "movies": set(facts.films)}
        lists |= {f"history/{year}": films for year, films in facts.years.items()}
        lists |= {f"platforms/{slug}": facts.watchlist for _, slug, _, _ in facts.platforms}
        for base, films in lists.items():
            found = set(re.findall(rf"movies/([\w-]+){re.escape(ending)}[\")]", output.list(base, ending)))
            output.need(films <= found, f"{base}{ending} shows {len(films & found)} of {len(films)} films")
            output.need(
                found <= films, f"{base}{ending} shows {len(found - films)} films that do not belong there"
            )


def check_film(output, facts, film):
    page, report = output.read(f"movies/{film['id']}.html"), output.read(f"movies/{film['id']}.md")
    text, plain = text_of(page), text_of_markdown(report)

    def need(what, *places):
        for place in places or (text, plain):
            output.need(what in place, f"the page of {film['id']} does not say {what!r}")

    title = re.findall(r"<h1[^>]*>(.*?)</h1>", page, re.S)
    output.need([text_of(part) for part in title] == [film["title"]], f"the title of {film['id']} is {title}")
    need(f"\n# {film['title']}\n", plain)
    need(f"{film['year']} · rated {film['rating']} · {film['genres']}", text)
    for line in (
        f"- Year: {film['year']}",
        f"- Genres: {film['genres']}",
        f"- Rating: {film['rating']} of 10",
    ):
        need(line, plain)
    need(f"{film['rating']} of 10 from {film['votes']:,} vote")
    need(film["id"])
    if film["original"] != film["title"]:
        need(film["original"])
    need(facts.standing(film))
    classes = re.findall(r'<div class="art (\w+)(?: alt)? k\d+ v\d s\d"', page)
    output.need(classes and classes[0] in PALETTES, f"{film['id']} has no title card")
    need('href="../watchlist.html"', page)
    need(f'rel="alternate" type="text/markdown" href="{film["id"]}.md"', page)
    need("../assets/style.css", page)
    check_claims(output, facts, film, page, plain)


def check_navigation(output, reference, film):
    """The same links, with the same words, lead through all sites from every page."""
    for path in ("index.html", f"movies/{film['id']}.html"):
        navigations = []
        for site in (output, reference):
            navigation = re.search(r'<nav aria-label="Site">(.*?)</nav>', site.read(path), re.S)
            site.need(navigation, f"{path} has no navigation")
            links = re.findall(r'<a href="([^"]+)"[^>]*>(.*?)</a>', navigation[1])
            navigations.append([(link, text_of(text)) for link, text in links])
        output.need(
            navigations[0] == navigations[1], f"the navigation of {path} is not that of {reference.name}"
        )


def check_claims(output, facts, film, page, plain):
    items = {}
    for state, item in re.findall(r'<li class="(on|off|unknown)">(.*?)</li>', page, re.S):
        slug = re.search(r'href="\.\./platforms/([\w-]+)\.html"', item)
        items[slug and slug[1]] = (state, text_of(item))
    rows = dict(re.findall(r"^\| (.+?) \| (.+) \|$", plain, re.M))
    for id, slug, name, mine in facts.platforms:
        available, checked = film["claims"].get(id, (None, None))
        state = {1: "on", 0: "off", None: "unknown"}[available]
        sentence = {"on": f"On {name}", "off": f"Not on {name}", "unknown": f"{name} unknown"}[state]
        old = ", over 30 days ago" if checked and checked < facts.old else ""
        sentence += f" checked {words(checked, 3)}{old}" if checked else " never checked"
        output.need(
            items.get(slug) == (state, sentence),
            f"{film['id']} on {slug}: {items.get(slug)}, not {sentence!r}",
        )
        word = {"on": "● available", "off": "○ not available", "unknown": "◌ unknown"}[state]
        day = words(checked) + old if checked else "never"
        row = f"{'yes' if mine else 'no'} | {word} | {day}"
        output.need(rows.get(name) == row, f"{film['id']}.md on {name}: {rows.get(name)!r}, not {row!r}")


def check_sampled_claims(output, facts):
    """The claims of sampled films as the watchlist and the lists of the platforms show them."""
    wanted = [film for film in facts.sample if film["id"] in facts.watchlist][:12]
    pages = {"watchlist": [p for p in facts.platforms if p[3]]}
    pages |= {f"platforms/{p[1]}": [p] for p in facts.platforms[:7]}
    for base, platforms in pages.items():
        cards = re.split(r'<li class="card"[^>]*>', output.list(base, ".html"))
        lines = output.list(base, ".md")
        for film in wanted:
            card = next(card for card in cards if f'movies/{film["id"]}.html"' in card)
            place = lines.index(f"movies/{film['id']}.md)")
            # (in the watchlist's Markdown the claims follow in lines of their own, each with a mark)
            row = text_of_markdown(re.match(r".*\n(?:  - .*\n)*", lines[place:])[0])
            for id, _, name, _ in platforms:
                available, checked = film["claims"].get(id, (None, None))
                state = {1: "on", 0: "off", None: "unknown"}[available]
                claims = re.findall(rf'<li class="{state}">(.*?)</li>', card, re.S)
                day = words(checked, 3) if checked else "never checked"
                output.need(
                    any(name in text_of(claim) and day in text_of(claim) for claim in claims),
                    f"{base}.html does not say that {film['id']} is {state} on {name}, {day}",
                )
                output.need(
                    (words(checked) if checked else "never") in row,
                    f"{base}.md does not date {film['id']} on {name}",
                )


def check(outputs, facts):
    """Raises when one of the outputs is not the same site as the first."""
    reference = outputs[0]
    lists = {"watchlist": 1, "films": 1, "year": len(facts.years), "platform": len(facts.platforms)}
    for output in outputs:
        compare_counts(output, reference, lists)
        check_navigation(output, reference, facts.sample[-1])
        check_lists(output, facts)
        for film in facts.sample:
            check_film(output, facts, film)
        check_sampled_claims(output, facts)


# What the guard must not miss: a file, what is in it, and what that is replaced by for a moment.
FAULTS = (
    ("movies/{id}.html", r"</h1>", "!</h1>"),
    ("movies/{id}.html", r"of 10 from", "of 10 by"),
    ("movies/{id}.html", r'<li class="(on|off|unknown)">', '<li class="mute">'),
    ("movies/{id}.html", r"<time datetime=\"[\d-]+\">\d+", '<time datetime="2001-01-01">99'),
    ("movies/{id}.html", r"\.md\"", '.txt"'),
    ("movies/{id}.md", r"- Year: ", "- Year: 1"),
    ("movies/{id}.md", r"\| (yes|no) \|", "| perhaps |"),
    ("movies/{id}.md", r"\d+ (\w+) 20(\d\d)", "1 January 2001"),
    ("watchlist.html", r'href="movies/tt', 'href="movies/uu'),
    ("watchlist.md", r"\(movies/tt", "(movies/uu"),
    ("movies.html", r'href="movies/tt\d+\.html', 'href="index.html'),
    ("history/{year}.md", r"movies/tt\d+\.md", "index.md"),
    ("platforms/{slug}.html", r"movies/tt\d+\.html", "index.html"),
)


def prove(output, facts):
    """Breaks pages one by one, and raises when the guard does not see it."""
    film = next(film for film in facts.sample if film["claims"] and film["id"] in facts.watchlist)
    names = {"id": film["id"], "year": max(facts.years), "slug": facts.platforms[0][1]}
    for pattern, old, new in FAULTS:
        path = output.folder / pattern.format(**names)
        text = path.read_text()
        broken, count = re.subn(old, new, text, count=1)
        output.need(count == 1, f"{path.name} has no {old!r} to break")
        path.write_text(broken)
        try:
            check_film(output, facts, film)
            check_lists(output, facts)
        except Mismatch:
            continue
        finally:
            path.write_text(text)
        raise SystemExit(f"error: the parity guard did not see {old!r} become {new!r} in {path.name}")
