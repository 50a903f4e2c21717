"""Feeds, calendars, descriptions, data and what search engines read are what their own parsers take them for."""

import json
import re
import warnings
import xml.etree.ElementTree as ElementTree
from collections import Counter
from urllib.parse import unquote

import feedparser
import icalendar
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from gate import Fault, Looked

NAME = "data"
IN_PARTS = True
# What each of the `extras` promises: patterns of files, each of which must be there.
PROMISED = {
    "feeds": (
        r"feeds/history\.xml", r"feeds/history\.json", r"feeds/watchlist\.xml", r"feeds/watchlist\.json",
        r"feeds/availability\.xml", r"feeds/availability\.json",
    ),
    "calendar": (r"history\.ics",),
    "api": (
        r"api/user-movies.*\.json", r"api/user-movies/.+\.json", r"api/platforms\.json", r"api/stats\.json",
        r"api/openapi\.json", r"api/index\.html",
    ),
    "badges": (r"badges/.+\.svg",),
    "llms": (r"llms\.txt",),
    "filters": (),  # (lists of several pages have them, which gate_search looks for)
}
ALWAYS = (r"404\.html", r"robots\.txt")
WITH_ADDRESS = (r"sitemap\.xml",)
OPENAPI = "api/openapi.json"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")
# A site with nothing on it has no entry, no viewing, and no film to describe.
BARE = "empty"


def look(sites, tools, found):
    looked = Looked()
    for site in sites:
        Reader(site, looked, found).read()
    return looked


class Reader:
    """Reads every file of one site that is no page."""

    def __init__(self, site, looked, found):
        self.site, self.looked = site, looked
        # What the JSON files that can be read hold.
        self.values = {}
        self.say = lambda name, message: found.say(site, name, message)

    def read(self):
        self.promises()
        for name in self.site.files:
            if name.endswith(".xml"):
                self.xml(name)
            elif name.endswith(".svg"):
                self.picture(name)
            elif name.endswith(".ics"):
                self.calendar(name)
            elif name.endswith(".json"):
                self.json(name)
            elif name == "robots.txt":
                self.robots(name)
            elif name == "llms.txt":
                self.llms(name)
        for name in self.site.pages:
            self.data_blocks(name)
        films = [name for name in self.site.kinds.get("movies/*", []) if not self.site.outlines[name].data]
        if self.site.base_url and self.site.extras and films:
            self.say(films[0], f"describes no film in JSON-LD, like {len(films) - 1} others")
        if OPENAPI in self.site.files:
            self.description()

    def promises(self):
        """What `extras` names is there, and what every site has."""
        wanted = [pattern for extra in sorted(self.site.extras) for pattern in PROMISED[extra]]
        wanted += ALWAYS + (WITH_ADDRESS if self.site.base_url else ())
        if self.site.name == BARE:
            wanted = [pattern for pattern in wanted if pattern not in (PROMISED["llms"] + PROMISED["api"][1:2])]
        if not self.site.base_url:  # (only there something happened between two builds)
            wanted = [pattern for pattern in wanted if "availability" not in pattern]
        for pattern in wanted:
            if not any(re.fullmatch(pattern, name) for name in self.site.files):
                self.say(pattern.replace("\\", ""), "is promised, and is not there")

    def parsed(self, what, name, parse):
        self.looked[what if what.isupper() else f"{what}{{s}}"] += 1
        try:
            return parse()
        except Exception as error:  # (each parser has its own, and any of them is a finding)
            self.say(name, f"is no {what}: {type(error).__name__}: {error}")

    # XML

    def xml(self, name):
        tree = self.parsed("XML", name, lambda: ElementTree.parse(self.site.root / name))
        root = tree.getroot() if tree is not None else None
        if root is None:
            return
        if root.tag == ATOM + "feed":
            self.feed(name)
        elif root.tag in (SITEMAP + "urlset", SITEMAP + "sitemapindex"):
            self.sitemap(name, root)
        else:
            self.say(name, f"is XML that nobody knows: {root.tag}")

    def picture(self, name):
        tree = self.parsed("SVG", name, lambda: ElementTree.parse(self.site.root / name))
        if tree is None:
            return
        words = {element.get("id"): "".join(element.itertext()).strip() for element in tree.iter()}
        if tree.getroot().get("role") != "img":
            self.say(name, "does not say that it is a picture (role=img)")
        for identifier in (tree.getroot().get("aria-labelledby") or "nothing").split():
            if not words.get(identifier):
                self.say(name, f"is labelled by {identifier!r}, which says nothing")

    def feed(self, name):
        self.looked["Atom feed{s}"] += 1
        feed = feedparser.parse((self.site.root / name).read_bytes())
        if feed.bozo:
            self.say(name, f"feedparser: {feed.bozo_exception}")
        if feed.version != "atom10":
            self.say(name, f"feedparser takes it for {feed.version or 'no feed'}")
        for wanted in ("id", "title", "updated"):
            if not feed.feed.get(wanted):
                self.say(name, f"the feed has no {wanted}")
        self.entries(name, [entry.get("id") for entry in feed.entries])
        for entry in feed.entries:
            for wanted in ("id", "title", "updated", "link"):
                if not entry.get(wanted):
                    self.say(name, f"the entry {entry.get('id')} has no {wanted}")
            for moment in (entry.get("updated"), entry.get("published")):
                if moment and not TIMESTAMP.fullmatch(moment):
                    self.say(name, f"the entry {entry.get('id')} has the time {moment}")
            if entry.get("link"):
                self.leads(name, entry.link)

    def entries(self, name, identifiers):
        if not identifiers and self.site.name == "library":
            self.say(name, "has no entry, of a library with everything")
        for identifier, times in Counter(identifiers).items():
            if times > 1:
                self.say(name, f"has {identifier} {times} times")

    def leads(self, name, link):
        """A link of ours is absolute with an address, and leads to a file."""
        base = self.site.base_url
        if base and not link.startswith(base):
            return self.say(name, f"{link} does not begin with {base}")
        folder = name.rpartition("/")[0]
        path = link.removeprefix(base).split("#")[0] if base else resolved(folder, link.split("#")[0])
        path = unquote(path) or "index.html"
        if path not in self.site.files and path + "index.html" not in self.site.files:
            self.say(name, f"{link} leads nowhere")

    def sitemap(self, name, root):
        self.looked["sitemap{s}"] += 1
        addresses = [location.text for location in root.iter(SITEMAP + "loc")]
        for address in addresses:
            if not (address or "").startswith(self.site.base_url or "http"):
                self.say(name, f"{address} does not begin with the address of the site")
            else:
                self.leads(name, address)
        if len(addresses) > 50_000 or self.site.size(name) > 50_000_000:
            self.say(name, f"is too large: {len(addresses)} addresses")
        if root.tag == SITEMAP + "urlset" and name == "sitemap.xml":
            named = {unquote(address or "").removeprefix(self.site.base_url or "") for address in addresses}
            for page in set(self.site.pages) - named - {"404.html"} - ({"index.html"} if "" in named else set()):
                self.say(name, f"does not name {page}")

    # Text

    def robots(self, name):
        self.looked["robots.txt"] += 1
        text = self.site.text(name)
        if not re.search(r"^User-agent: \*$", text, re.M | re.I):
            self.say(name, "is for no robot")
        if self.site.base_url and f"Sitemap: {self.site.base_url}sitemap.xml" not in text:
            self.say(name, "does not name the sitemap")

    def llms(self, name):
        self.looked["llms.txt"] += 1
        text = self.site.text(name)
        if not re.match(r"# \S.*\n\n> \S", text):
            self.say(name, "does not begin with a heading and a quotation")
        links = re.findall(r"^- \[.*\]\(<?([^()<>]+)>?\)", text, re.M)
        if not links:
            self.say(name, "links nothing")
        for link in links:
            self.leads(name, link)

    def calendar(self, name):
        raw = (self.site.root / name).read_bytes()
        calendar = self.parsed("calendar", name, lambda: icalendar.Calendar.from_ical(raw))
        if calendar is None:
            return
        if not raw.endswith(b"\r\n") or b"\n" in raw.replace(b"\r\n", b""):
            self.say(name, "has lines that do not end with CR and LF")
        if any(len(line) > 75 for line in raw.split(b"\r\n")):
            self.say(name, "has lines of more than 75 octets")
        for wanted in ("PRODID", "VERSION"):
            if wanted not in calendar:
                self.say(name, f"has no {wanted}")
        events = list(calendar.walk("VEVENT"))
        self.entries(name, [str(event.get("UID")) for event in events])
        for event in events:
            for wanted in ("UID", "DTSTAMP", "DTSTART", "SUMMARY"):
                if wanted not in event:
                    self.say(name, f"an event has no {wanted}: {event.get('UID')}")
            for part, why in event.errors:
                self.say(name, f"icalendar: {part}: {why}")

    # JSON

    def json(self, name):
        data = self.parsed("JSON", name, lambda: strict(self.site.text(name)))
        if data is not None:
            self.values[name] = data
        if isinstance(data, dict) and str(data.get("version", "")).startswith("https://jsonfeed.org/"):
            self.json_feed(name, data)

    def json_feed(self, name, feed):
        self.looked["JSON feed{s}"] += 1
        if feed["version"] != "https://jsonfeed.org/version/1.1" or not feed.get("title"):
            self.say(name, "has no title, or another version than 1.1")
        items = feed.get("items")
        if not isinstance(items, list):
            return self.say(name, "has no items")
        self.entries(name, [item.get("id") for item in items])
        for item in items:
            if not isinstance(item.get("id"), str) or not ({"content_html", "content_text"} & set(item)):
                self.say(name, f"the item {item.get('id')} has no text id, or no content")
            for moment in (item.get("date_published"), item.get("date_modified")):
                if moment and not TIMESTAMP.fullmatch(moment):
                    self.say(name, f"the item {item.get('id')} has the time {moment}")
            if item.get("url"):
                self.leads(name, item["url"])

    def data_blocks(self, name):
        blocks = self.site.outlines[name].data
        for text in blocks:
            data = self.parsed("JSON-LD", name, lambda: strict(text))
            for item in data if isinstance(data, list) else [data] if data is not None else []:
                parts = item.get("@graph", [item]) if isinstance(item, dict) else [None]
                if not isinstance(item, dict) or "schema.org" not in str(item.get("@context")):
                    self.say(name, "has JSON-LD that is not of schema.org")
                elif not all(isinstance(part, dict) and part.get("@type") for part in parts):
                    self.say(name, "has JSON-LD without a type")

    def description(self):
        """The OpenAPI document is one, and each file of the API is what it says."""
        document = self.values.get(OPENAPI)
        if not isinstance(document, dict):
            return
        self.looked["OpenAPI document{s}"] += 1
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for error in OpenAPIV31SpecValidator(document).iter_errors():
                self.say(OPENAPI, f"openapi-spec-validator: {error.message} at {'/'.join(map(str, error.path))}")
        if not str(document.get("openapi", "")).startswith("3.1"):
            self.say(OPENAPI, f"is OpenAPI {document.get('openapi')}")
        registry = Registry().with_resource("urn:openapi", DRAFT202012.create_resource(document))
        shapes = list(self.shapes(document, registry))
        used = set()
        for name in self.site.files:
            if name.startswith("api/") and name.endswith(".json") and name != OPENAPI:
                fitting = [shape for shape in shapes if shape[1].fullmatch(name)]
                if not fitting:
                    self.say(name, "is not in the description")
                    continue
                # A path without a parameter counts before one with.
                path, _, validator = min(fitting, key=lambda shape: shape[0].count("{"))
                used.add(path)
                self.looked["file{s} of the API"] += 1
                if name in self.values:
                    for error in list(validator.iter_errors(self.values[name]))[:3]:
                        self.say(name, f"{error.message[:200]} at {error.json_path}")
        for path in sorted({shape[0] for shape in shapes} - used):
            # (that a list goes on in further files is said of longer ones)
            if self.site.name == "library" and "{" not in path and not path.endswith("openapi.json"):
                self.say(OPENAPI, f"describes {path}, and no file is there")

    def shapes(self, document, registry):
        """The pattern of the files, and the validator, of each path of the description."""
        for path, methods in document.get("paths", {}).items():
            try:
                schema = methods["get"]["responses"]["200"]["content"]["application/json"]["schema"]
            except (KeyError, TypeError):
                if path.endswith(".json") and not path.endswith("openapi.json"):
                    self.say(OPENAPI, f"does not say what {path} gives")
                continue
            # Relative to the folder of the description, or to the site.
            plain = re.sub(r"\\{[^{}]*\\}", "[^/]+", re.escape(path.lstrip("/")))
            absolute = references(schema)
            yield path, re.compile(f"(?:api/)?{plain}"), Draft202012Validator(
                absolute, registry=registry, format_checker=FormatChecker()
            )


def references(schema):
    """The schema with references into the document it stands in."""
    if isinstance(schema, dict):
        return {
            key: "urn:openapi" + value if key == "$ref" and value.startswith("#") else references(value)
            for key, value in schema.items()
        }
    return [references(part) for part in schema] if isinstance(schema, list) else schema


def strict(text):
    """JSON as its standard has it: no NaN, and no key twice."""

    def pairs(given):
        keys = [key for key, _ in given]
        if len(keys) != len(set(keys)):
            raise ValueError(f"a key is there twice among {keys[:20]}")
        return dict(given)

    def refuse(constant):
        raise ValueError(f"{constant} is no JSON")

    return json.loads(text, object_pairs_hook=pairs, parse_constant=refuse)


def resolved(folder, link):
    parts = folder.split("/") if folder else []
    for part in link.split("/"):
        if part == "..":
            parts = parts[:-1] if parts else ["outside"]
        elif part != ".":
            parts.append(part)
    return "/".join(parts)


FAULTS = [
    Fault("a missing kind", {"history.ics": None}, "history.ics: is promised"),
    Fault("a feed that is no XML", {"feeds/history.xml": lambda t: t.replace("</title>", "", 1)}, "is no XML"),
    Fault("a feed without a time", {"feeds/history.xml": lambda t: t.replace("updated", "changed")}, "has no updated"),
    Fault("an entry twice", {"feeds/history.xml": lambda t: t.replace("</feed>", t[t.index("<entry>"):])}, "2 times"),
    Fault("a feed that leads nowhere", {"feeds/history.json": lambda t: t.replace("tt1.html", "tt9.html")}, "leads nowhere"),
    Fault("a time that is none", {"feeds/history.json": lambda t: t.replace("2025-01-02T", "2 Jan 2025 ")}, "has the time"),
    Fault("an event without a start", {"history.ics": lambda t: t.replace("DTSTART", "X-START")}, "no DTSTART"),
    Fault("a long line", {"history.ics": lambda t: t.replace("SUMMARY:", "SUMMARY:" + "x" * 80)}, "75 octets"),
    Fault("no calendar", {"history.ics": lambda t: t.replace("END:VEVENT\r\n", "")}, "is no calendar"),
    Fault("JSON with a comma more", {"api/stats.json": lambda t: t.replace("}", ",}")}, "api/stats.json: is no JSON"),
    Fault("a key twice", {"api/stats.json": lambda t: t.replace("{", '{"films": 1, ', 1)}, "a key is there twice"),
    Fault("a number that is a text", {"api/stats.json": lambda t: t.replace("1", '"1"')}, "is not of type"),
    Fault("a file that is not described", {"api/more.json": lambda t: "{}"}, "is not in the description"),
    Fault("a bad description", {OPENAPI: lambda t: t.replace('"responses"', '"answers"')}, "openapi-spec-validator"),
    Fault("JSON-LD that is none", {"movies/tt1.html": lambda t: t.replace('"@type"', "@type")}, "is no JSON-LD"),
    Fault("JSON-LD without a type", {"movies/tt1.html": lambda t: t.replace('"@type"', '"kind"')}, "without a type"),
    Fault("no JSON-LD", {"movies/tt1.html": lambda t: t.replace("application/ld+json", "text/plain")}, "describes no film"),
    Fault("a sitemap that forgets", {"sitemap.xml": lambda t: re.sub(r"<url><loc>[^<]*list.html</loc></url>", "", t)}, "does not name list.html"),
    Fault("robots without the sitemap", {"robots.txt": lambda t: t.replace("sitemap", "map")}, "does not name the sitemap"),
    Fault("llms.txt that links nothing", {"llms.txt": lambda t: t.replace("- [", "- ")}, "links nothing"),
    Fault("a picture without words", {"card.svg": lambda t: t.replace("<title id", "<title class")}, "which says nothing"),
    Fault("a picture that is no XML", {"badges/films.svg": lambda t: t.replace("</svg>", "")}, "is no SVG"),
]
