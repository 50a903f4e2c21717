"""A finished site as the gates see it: its files, the kinds of its pages, and what their HTML says."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path

# The page for addresses that are none. Nothing links to it, and with `base_url` all that it names is below that.
NOT_FOUND = "404.html"


@dataclass
class Site:
    name: str
    root: Path
    base_url: str | None = None
    # The kinds of files that this site's program makes when nothing is said of `extras`.
    extras: frozenset = field(default_factory=frozenset)
    # Whether another site has the same kinds of pages, and more of each.
    is_brief: bool = False

    @cached_property
    def files(self):
        return sorted(path.relative_to(self.root).as_posix() for path in self.root.rglob("*") if path.is_file())

    @cached_property
    def pages(self):
        return [name for name in self.files if name.endswith(".html")]

    def ending(self, *endings):
        return [name for name in self.files if name.endswith(endings)]

    def text(self, name):
        return (self.root / name).read_text("utf-8")

    def size(self, name):
        return (self.root / name).stat().st_size

    @cached_property
    def kinds(self):
        """The pages of each kind, told from their paths alone: a new kind is looked at without a word here."""
        kinds = defaultdict(list)
        for name in self.pages:
            kinds[kind(name)].append(name)
        return dict(kinds)

    @cached_property
    def samples(self):
        """Of each kind the first page, the last, the heaviest, the lightest, and one that continues a list."""
        return sorted({name for pages in self.kinds_on_disk for name in self.chosen(pages)})

    def chosen(self, pages):
        ordered = sorted(pages, key=lambda name: [int(part) if part.isdigit() else part for part in split(name)])
        continued = [name for name in ordered if re.search(r"-\d+\.html$", name)]
        by_size = sorted(pages, key=self.size)
        return [ordered[0], ordered[-1], by_size[0], by_size[-1], *continued[-1:]]

    @cached_property
    def one_a_kind(self):
        """The heaviest page of each kind, for what takes long on a page."""
        return sorted(max(pages, key=self.size) for pages in self.kinds_on_disk)

    @property
    def kinds_on_disk(self):
        """The kinds, without the page that only a host shows when it knows where it is published."""
        return [pages for pages in self.kinds.values() if not (self.base_url and pages == [NOT_FOUND])]

    @cached_property
    def outlines(self):
        """What the HTML of each page says: see `Outline`."""
        return {name: Outline.of(self.text(name)) for name in self.pages}


def split(name):
    return re.split(r"(\d+)", name)


def kind(name):
    """`movies/tt1.html` → `movies/*`, `watchlist-3.html` → `watchlist`, `about.html` → `about`."""
    folder, _, last = name.rpartition("/")
    return f"{folder}/*" if folder else re.sub(r"(-\d+)?\.html$", "", last)


class Outline(HTMLParser):
    """The links, the anchors and the data blocks of a page."""

    VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open = []
        # (address, whether a reader without JavaScript can get at it)
        self.links = []
        self.anchors = set()
        self.loads = []
        self.data = []
        self.heading = ""
        self.resting = None

    @classmethod
    def of(cls, text):
        outline = cls()
        outline.feed(text)
        outline.close()
        return outline

    def handle_starttag(self, tag, pairs):
        attributes = dict(pairs)
        is_hidden = "hidden" in attributes or tag == "template" or (bool(self.open) and self.open[-1][1])
        if tag not in self.VOID:
            self.open.append((tag, is_hidden))
        if "id" in attributes:
            self.anchors.add(attributes["id"])
        if tag == "a" and attributes.get("href") is not None:
            self.links.append((attributes["href"], not is_hidden))
        for name in ("src", "poster", "data"):
            if tag != "data" and attributes.get(name):
                self.loads.append(attributes[name])
        if tag == "link" and attributes.get("href"):
            self.loads.append(attributes["href"])
        if tag == "script" and "json" in (attributes.get("type") or ""):
            self.resting = []

    def handle_endtag(self, tag):
        if tag == "script" and self.resting is not None:
            self.data.append("".join(self.resting))
            self.resting = None
        if tag in (opened for opened, _ in self.open):
            while self.open.pop()[0] != tag:
                pass

    def handle_data(self, text):
        if self.resting is not None:
            self.resting.append(text)
        elif any(tag == "h1" for tag, _ in self.open):
            self.heading += text
