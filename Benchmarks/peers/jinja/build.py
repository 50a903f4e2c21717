"""Renders a library with Jinja2, as one would write it by hand for speed: build.py CONTENT OUTPUT [--jobs N]

Templates are compiled once (and kept in a bytecode cache), text is escaped by Jinja2 itself, what is the same on
many pages is rendered once, and files are written without a buffer. One process, unless more jobs are asked for.
"""

import argparse
import os
import sys
from functools import cache
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))
from library import Library, markdown_text  # noqa: E402  (it lies beside this folder)

# (A line of a year's diary is small, so that its pages have four times as many.)
PAGE_SIZE, YEAR_SIZE = 60, 240
MOST_TONIGHT, MOST_LATELY, MOST_HISTORY = 60, 8, 12
PALETTES = (
    "horror:horror sci-fi:space western:west animation:play documentary:earth war:war film-noir:noir musical:stage "
    "music:stage fantasy:stage romance:romance comedy:comedy crime:noir mystery:noir thriller:noir history:war "
    "biography:earth family:play adventure:west action:steel drama:drama"
)
PALETTES = [tuple(pair.split(":")) for pair in PALETTES.split()]


class Day:
    """A date in the forms that pages show. There are few of them, so each is made once."""

    def __init__(self, date, old):
        self.text = f"{date.day} {date:%B %Y}"
        self.long = Markup(f'<time datetime="{date}">{self.text}</time>')
        self.short = Markup(f'<time datetime="{date}">{date.day} {date:%b %Y}</time>')
        self.is_old = date < old
        self.date = date


class Claim:
    """What is known of a film on a platform, as each kind of page says it."""

    __slots__ = ("platform", "state", "day", "card", "line", "item", "row")

    def __init__(self, platform, state, day, parts):
        self.platform, self.state, self.day = platform, state, day
        self.card = Markup(parts.html.card_claim(self))
        self.line = Markup(parts.html.line_claim(self))
        self.item = parts.markdown.item_claim(self)
        self.row = parts.markdown.row_claim(self)


class Parts:
    """The templates' macros, one module for each format."""

    def __init__(self, environment):
        self.html = environment.get_template("parts.html").module
        self.markdown = environment.get_template("parts.md").module


def counted(count, one, many):
    return f"{count:,} {one if count == 1 else many}"


def films_text(count):
    return counted(count, "film", "films")


def page_size(count, about):
    """How many of a list are on one of its pages, which are of one size."""
    pages = max(round(count / about), 1)
    return max(-(-count // pages), 1)


class Card:
    """The classes of the title card that stands for a poster."""

    def __init__(self, film):
        names = {genre.lower() for genre in film.genres}
        palette = next((palette for genre, palette in PALETTES if genre in names), "steel")
        number = 0
        for byte in film.id.encode():
            number = (number * 0x01000193 ^ byte) & 0xFFFFFFFF
        length = len(film.title)
        size = next((i for i, limit in enumerate((10, 18, 32, 52, 90), 1) if length <= limit), 6)
        alternate = " alt" if number >> 20 & 3 == 0 else ""
        self.classes = f"{palette}{alternate} k{number % 12} v{number >> 16 & 3} s{size}"


class Site:
    """The library as its pages need it, and the templates."""

    def __init__(self, content, cache_folder):
        settings = dict(
            line.split(": ", 1) for line in (content / "site.yml").read_text().splitlines() if ": " in line
        )
        self.title = settings.get("title", "Marquee")
        self.environment = Environment(
            loader=FileSystemLoader(HERE / "templates"),
            autoescape=lambda name: name.endswith(".html"),
            bytecode_cache=FileSystemBytecodeCache(str(cache_folder)),
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=StrictUndefined,
            auto_reload=False,
        )
        self.parts = Parts(self.environment)
        self.day = cache(lambda date: Day(date, self.library.old))
        claim = cache(lambda platform, state, date: (platform, state, date))
        self.library = Library(content / "library.db", settings["timezone"], settings["today"], claim)
        self.finish_values()
        self.environment.globals.update(
            site=self,
            platforms=self.library.platforms,
            mine=self.library.mine,
            day=self.day,
            counted=counted,
            films_text=films_text,
            text=cache(markdown_text),
        )
        self.card = self.environment.get_template("card.html")
        self.read_own_pages(content / "pages")
        self.make_lists()
        self.make_frames()

    def read_own_pages(self, folder):
        self.own_pages = []
        if not folder.is_dir():
            return
        from markdown_it import MarkdownIt

        reader = MarkdownIt("commonmark", {"html": False})
        for path in sorted(folder.glob("*.md")):
            head, text = path.read_text().removeprefix("---\n").split("\n---\n", 1)
            front = {
                key: value.strip('"') for key, value in (line.split(": ", 1) for line in head.splitlines())
            }
            html = Markup(reader.render(text))
            self.own_pages.append({"name": path.stem, "html": html, "text": text, **front})
        self.own_pages.sort(key=lambda page: (int(page["order"]), page["name"]))

    def finish_values(self):
        """Gives every value what several pages show of it, rendered once."""
        for platform in self.library.platforms:
            platform.text = markdown_text(platform.name)
        claim = cache(lambda known: Claim(known[0], known[1], known[2] and self.day(known[2]), self.parts))
        for film in self.library.films:
            film.text = markdown_text(film.title)
            year = f" ({film.year})" if film.year else ""
            film.item = f"movies/{film.id}.md){year}" + (f" · {film.rating}" if film.rating else "")
            film.item = f"- [{film.text}]({film.item}"
            film.claims = [claim(known) for known in film.claims]
            film.art, film.cards = None, [None, None]

    def make_lists(self):
        films, platforms = self.library.films, self.library.platforms
        self.watchlist = sorted(
            (film for film in films if film.standing == "watchlist"), key=lambda f: f.added_at, reverse=True
        )
        self.history = sorted(
            (film for film in films if film.standing == "history"), key=lambda f: f.watched_at, reverse=True
        )
        self.years = [(year, list(of)) for year, of in groupby(self.history, key=lambda f: f.watched.year)]
        self.index = sorted(films, key=lambda f: (f.sort_key, f.id))
        self.claims = []
        for position in range(len(platforms)):
            states = {"on": [], "unknown": [], "off": []}
            for film in self.watchlist:
                states[film.claims[position].state].append(film)
            self.claims.append(states)
        mine = range(self.library.mine)
        self.tonight = [f for f in self.watchlist if any(f.claims[p].state == "on" for p in mine)]
        checks = [f.claims[p].day for f in self.watchlist for p in mine if f.claims[p].day]
        self.checks = min(checks, key=lambda day: day.date), max(checks, key=lambda day: day.date)

    def make_frames(self):
        """What is the same on every page of a section, for both depths of folders."""
        ours = [("index", "Tonight"), ("watchlist", "Watchlist"), ("history", "History")]
        ours += [("platforms", "Platforms"), ("movies", "Films")]
        entries = ours + [(page["name"], page["nav"]) for page in self.own_pages if "nav" in page]
        template = self.environment.get_template("frame.html").module
        self.start = Markup(template.start())
        self.styles = [Markup(template.styles(up)) for up in ("", "../")]
        # The navigation is rendered once for a depth; to mark the section is to replace one link.
        plain = [str(template.header(up, entries)) for up in ("", "../")]
        self.headers = {}
        for depth, up in enumerate(("", "../")):
            for name, _ in entries:
                link = f'<a href="{up}{name}.html">'
                mark = f'<a href="{up}{name}.html" aria-current="{"page" if depth == 0 else "true"}">'
                if depth == 0 or name in ("history", "platforms", "movies"):
                    self.headers[depth, name] = Markup(plain[depth].replace(link, mark, 1))

    def card_head(self, film, depth):
        """The part of a card that every list shows: rendered once for each depth."""
        if film.cards[depth] is None:
            film.cards[depth] = Markup(self.card.render(film=film, art=self.art(film), up="../" * depth))
        return film.cards[depth]

    def art(self, film):
        if film.art is None:
            year = f"<i>{film.year}</i>" if film.year else ""
            film.art = Markup(
                f'<div class="art {Card(film).classes}" aria-hidden="true"><b dir="auto">{escape(film.title)}</b>'
                f"{year}</div>\n"
            )
        return film.art


class Plan:
    """Every page: its path, its template, and what it shows."""

    def __init__(self, site):
        self.site, self.pages = site, []
        self.add("index", "overview", "index", latest=site.history[:MOST_LATELY], most=MOST_TONIGHT)
        self.add_list("watchlist", "watchlist", "watchlist", site.watchlist, "Newer films", "Older films")
        self.add("history", "history", "history", latest=site.history[:MOST_HISTORY])
        for position, (year, films) in enumerate(site.years):
            near = {
                "newer": site.years[position - 1][0] if position else None,
                "older": site.years[position + 1][0] if position + 1 < len(site.years) else None,
            }
            self.add_list(
                f"history/{year}",
                "year",
                "history",
                films,
                "Later",
                "Earlier",
                year=year,
                count=len(films),
                **near,
            )
        self.add("platforms", "platforms", "platforms")
        for position, platform in enumerate(site.library.platforms):
            states = site.claims[position]
            claims = [(state, film, film.claims[position]) for state in states for film in states[state]]
            self.add_list(
                f"platforms/{platform.slug}", "platform", "platforms", claims, "Before", "After",
                platform=platform, states=states,
            )  # fmt: skip
        self.add_list(
            "movies", "films", "movies", site.index, "Towards A", "Towards Z", letters=self.letters()
        )
        for film in site.library.films:
            self.add(f"movies/{film.id}", "film", "movies", film=film)
        for page in site.own_pages:
            self.add(page["name"], "own", page["name"], page=page)

    def add(self, path, template, section, **values):
        self.pages.append((path, template, section, values))

    def add_list(self, path, template, section, items, before, after, **values):
        """A long list in pages: the first has the plain name, the others are numbered from the end."""
        size = page_size(len(items), YEAR_SIZE if template == "year" else PAGE_SIZE)
        starts = range(0, max(len(items), 1), size)
        names = [path] + [f"{path}-{len(starts) - number}" for number in range(1, len(starts))]
        for number, start in enumerate(starts):
            pager = {
                "before": before, "previous": names[number - 1] if number else None,
                "after": after, "next": names[number + 1] if number + 1 < len(names) else None,
            }  # fmt: skip
            self.add(
                names[number], template, section,
                items=items[start : start + size], number=number, pager=pager, **values,
            )  # fmt: skip

    def letters(self):
        index, groups, position = self.site.index, [], 0
        size = page_size(len(index), PAGE_SIZE)
        pages = (len(index) - 1) // size
        for label, films in groupby(index, key=lambda film: film.group):
            page = position // size
            groups.append((label, "movies" if page == 0 else f"movies-{pages + 1 - page}"))
            position += len(list(films))
        return groups


def write(path, text):
    with open(path, "wb", buffering=0) as file:
        file.write(text.encode())


def render(site, pages, output):
    environment = site.environment
    html = {name: environment.get_template(f"{name}.html") for name in {page[1] for page in pages}}
    markdown = {name: environment.get_template(f"{name}.md") for name in html}
    for path, template, section, values in pages:
        depth = 1 if "/" in path else 0
        values.update(
            depth=depth, up="../" if depth else "", name=path[path.rfind("/") + 1 :],
            styles=site.styles[depth], header=site.headers[depth, section],
        )  # fmt: skip
        # The watchlist is whole in Markdown; all its pages share the one report.
        has_report = template != "watchlist" or values["number"] == 0
        values["report"] = "watchlist" if template == "watchlist" else values["name"]
        target = f"{output}/{path}"
        write(target + ".html", html[template].render(values))
        if has_report:
            write(target + ".md", markdown[template].render(values))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("content", type=Path)
    parser.add_argument("output", type=Path)
    parser.add_argument("--cache", type=Path, required=True, help="an existing folder for compiled templates")
    parser.add_argument("--style", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    site = Site(options.content, options.cache)
    pages = Plan(site).pages
    for folder in ("assets", "history", "platforms", "movies"):
        (options.output / folder).mkdir(parents=True, exist_ok=True)
    write(options.output / "assets/style.css", options.style.read_text())
    workers = []
    for job in range(1, options.jobs):
        worker = os.fork()
        if worker == 0:
            render(site, pages[job :: options.jobs], str(options.output))
            os._exit(0)
        workers.append(worker)
    render(site, pages[:: options.jobs], str(options.output))
    if any(os.waitpid(worker, 0)[1] for worker in workers):
        sys.exit("error: a worker failed")
    sys.stdout.flush()
    os._exit(0)  # so that nothing is spent on freeing what the process is about to give back


main()
