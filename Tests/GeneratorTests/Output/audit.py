"""Reads finished sites as a browser and a CommonMark parser read them, and prints everything that is wrong.

usage: audit.py check REQUEST.json       findings, one a line: check, tab, site/page, tab, what is wrong
       audit.py skeleton REQUEST.json    JSON: page -> what it is made of, without the texts that may differ

A request for `check` is {"sites": [{"name", "root", "titles": {page: title}, "own": [pages]}]}, pages without
their endings; one for `skeleton` is {"root", "texts": [[text, placeholder]], "pages": [files]}.
"""

import json
import posixpath
import re
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
import yaml
from markdown_it import MarkdownIt

# What may not stand in any page: controls but line feeds, and what overrides the direction of text.
FORBIDDEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
NAME = re.compile("[A-Za-z0-9_-]+")
RESERVED = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]", re.IGNORECASE)
MANIFEST = ".marquee-manifest"
# The attributes through which a page of HTML5 names another file.
ADDRESSES = ("href", "src", "poster", "data", "action", "formaction", "cite", "background", "ping")
DATETIME = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d:\d\dZ)?)?)?")
# Pages with what the owner wrote in CommonMark, or a link to a trailer or a picture.
WITH_TEXTS = ("movies/", "reviews", "lists")
REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "for", "headers")


def shown(text):
    """A text as the contract lets it be shown: one space for white space, U+FFFD for what could do harm."""
    return " ".join(FORBIDDEN.sub("\ufffd", re.sub(r"[\t\n\r ]+", " ", text)).split(" ")).strip(" ")


def content(element):
    return shown("".join(element.itertext()))


class Site:
    def __init__(self, request):
        self.name = request["name"]
        self.root = Path(request["root"])
        self.titles = request.get("titles", {})
        self.own = set(request.get("own", []))
        self.pages = {}
        self.anchors = {}
        self.found = []

    def say(self, check, page, message):
        self.found.append((check, f"{self.name}/{page}", " ".join(message.split())))

    def audit(self):
        files = sorted(str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file())
        self.check_names(files)
        for name in files:
            if name.endswith((".html", ".md", ".css", ".svg")):
                self.read(name)
        for name, tree in self.pages.items():
            (self.check_html if name.endswith(".html") else self.check_markdown)(name, tree)
        for name in self.pages:
            twin = name.removesuffix(".md") + ".html"
            if name.endswith(".md") and twin not in self.pages:
                self.say("twin", name, "has no HTML twin")
        for page in self.titles:
            for ending in (".html", ".md"):
                if page + ending not in self.pages:
                    self.say("pages", page + ending, "is missing")
        return self.found

    def check_names(self, files):
        """Every file system can hold the names, and no two are one name to any."""
        seen = {}
        for name in files:
            other = seen.setdefault(name.lower(), name)
            if other != name:
                self.say("names", name, f"is {other} up to case")
            *folders, last = name.split("/")
            stem, _, ending = last.rpartition(".")
            if name == MANIFEST:
                continue
            for part in [*folders, stem]:
                if not NAME.fullmatch(part) or RESERVED.fullmatch(part) or len(part) > 200:
                    self.say("names", name, f"{part!r} is no good name")
            if not re.fullmatch("[a-z0-9]+", ending):
                self.say("names", name, f"has the ending {ending!r}")

    def read(self, name):
        try:
            text = (self.root / name).read_bytes().decode("utf-8")
        except UnicodeDecodeError as error:
            return self.say("characters", name, f"is not UTF-8: {error}")
        for match in FORBIDDEN.finditer(text):
            self.say(
                "characters",
                name,
                f"holds U+{ord(match[0]):04X} in line {text.count(chr(10), 0, match.start()) + 1}",
            )
        if name.endswith(".html"):
            self.read_html(name, text)
        elif name.endswith(".md"):
            self.check_matter(name, text)
            self.pages[name] = MarkdownIt("commonmark").enable("table").parse(text)
            self.anchors[name] = set(self.markdown_anchors(self.pages[name]))
        elif re.search(r"@import|url\(\s*['\"]?(?!data:)([a-z]+:)?//", text, re.I):
            self.say("requests", name, "loads something from elsewhere")

    def read_html(self, name, text):
        try:
            html5lib.HTMLParser(strict=True).parse(text)
        except html5lib.html5parser.ParseError as error:
            self.say("syntax", name, f"does not parse: {error}")
        if not text.lower().startswith("<!doctype html>"):
            self.say("syntax", name, "does not begin with a document type")
        tree = html5lib.parse(text, namespaceHTMLElements=False)
        self.pages[name] = tree
        ids = [element.get("id") for element in tree.iter() if element.get("id") is not None]
        self.anchors[name] = set(ids)
        for identifier in {identifier for identifier in ids if ids.count(identifier) > 1}:
            self.say("ids", name, f"id {identifier!r} is used {ids.count(identifier)} times")
        for identifier in ids:
            if not re.fullmatch(r"\S+", identifier):
                self.say("ids", name, f"id {identifier!r} is empty or holds a space")

    @staticmethod
    def markdown_anchors(tokens):
        for opening, inline in zip(tokens, tokens[1:]):
            if opening.type == "heading_open":
                yield re.sub(r"[^\w\- ]", "", inline.content.lower()).replace(" ", "-")

    # HTML

    def check_html(self, name, tree):
        def every(tag):
            return list(tree.iter(tag))

        page = name.removesuffix(".html")
        self.check_head(name, tree)
        self.check_heading(name, [content(h1) for h1 in every("h1")], self.titles.get(page))
        self.check_structure(name, tree)
        for element in tree.iter():
            if isinstance(element.tag, str):
                self.check_element(name, element)
        for link in every("a"):
            if "a" in {inner.tag for inner in link.iter()} and len(list(link.iter("a"))) > 1:
                self.say("syntax", name, "a link stands in a link")
        self.check_references(name, tree)

    def check_head(self, name, tree):
        head = tree.find("head")
        if not tree.get("lang"):
            self.say("language", name, "has no lang")
        if not (tree.findtext("head/title") or "").strip():
            self.say("head", name, "has no title")
        metas = {
            meta.get("name", meta.get("http-equiv", "charset" if meta.get("charset") else "?")).lower(): meta
            for meta in head.iter("meta")
        }
        if "charset" not in metas or metas["charset"].get("charset").lower() != "utf-8":
            self.say("head", name, "does not say that it is UTF-8")
        if "viewport" not in metas:
            self.say("head", name, "has no viewport")
        self.check_policy(name, head, metas.get("content-security-policy"))
        twins = [
            link
            for link in head.iter("link")
            if link.get("rel") == "alternate" and link.get("type") == "text/markdown"
        ]
        if len(twins) != 1:
            self.say("twin", name, f"links {len(twins)} Markdown twins")
            return
        twin = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(twins[0].get("href", ""))))
        stem = name.removesuffix(".html")
        if twin not in (stem + ".md", re.sub(r"-\d+$", "", stem) + ".md"):
            self.say("twin", name, f"links {twin} as its Markdown twin")

    def check_policy(self, name, head, meta):
        if meta is None:
            return self.say("policy", name, "has no Content-Security-Policy")
        policy = {
            words[0].lower(): words[1:]
            for words in (rule.split() for rule in meta.get("content", "").split(";"))
            if words
        }
        if policy.get("default-src") != ["'none'"]:
            self.say("policy", name, f"default-src is {policy.get('default-src')}")
        for directive in ("base-uri", "form-action"):
            if policy.get(directive) not in (["'none'"], ["'self'"]):
                self.say(
                    "policy",
                    name,
                    f"{directive} is {policy.get(directive)}, and default-src says nothing of it",
                )
        for directive, sources in policy.items():
            for source in sources:
                if source not in ("'none'", "'self'", "data:"):
                    self.say("policy", name, f"{directive} allows {source}")
            if directive.startswith("script-src") and sources not in (["'none'"], ["'self'"]):
                self.say("policy", name, f"{directive} allows {sources}")
        order = [
            element
            for element in head.iter()
            if element is meta or element.tag in ("link", "style", "script")
        ]
        if order[0] is not meta:
            self.say("policy", name, "the policy stands after what it should govern")

    def check_heading(self, name, headings, title):
        if len(headings) != 1:
            self.say("heading", name, f"has {len(headings)} h1")
        elif title is not None and headings[0] != shown(title):
            self.say("heading", name, f"the h1 is {headings[0]!r}, the title is {shown(title)!r}")
        elif title is None and not headings[0].strip():
            self.say("heading", name, "the h1 is empty")

    def check_structure(self, name, tree):
        for tag in ("main", "header", "nav", "footer"):
            count = len(list(tree.iter(tag)))
            if count == 0 or (tag == "main" and count > 1):
                self.say("landmarks", name, f"has {count} {tag}")
        navigations = [nav.get("aria-label") or nav.get("aria-labelledby") for nav in tree.iter("nav")]
        if len(navigations) > 1 and len(set(navigations)) < len(navigations) or None in navigations[1:]:
            self.say("landmarks", name, f"several nav, labelled {navigations}")
        levels = [
            int(element.tag[1])
            for element in tree.iter()
            if isinstance(element.tag, str) and re.fullmatch("h[1-6]", element.tag)
        ]
        for before, level in zip([0] + levels, levels):
            if level > before + 1:
                self.say("headings", name, f"h{level} comes after h{before}")
        for table in tree.iter("table"):
            caption = table.find("caption")
            if not (
                table.get("aria-label")
                or table.get("aria-labelledby")
                or caption is not None
                and content(caption)
            ):
                self.say("tables", name, "a table has no label")
            cells = list(table.iter("th"))
            if not cells:
                self.say("tables", name, "a table has no header cells")
            for cell in cells:
                if cell.get("scope") not in ("col", "row", "colgroup", "rowgroup"):
                    self.say("tables", name, f"the header cell {content(cell)!r} has no scope")

    def check_element(self, name, element):
        is_data = element.tag == "script" and element.get("type") == "application/ld+json"
        if element.tag in ("style", "iframe", "object", "embed", "base"):
            self.say("inline", name, f"holds a {element.tag} element")
        if element.tag == "script" and not is_data and (content(element) or not (element.get("src") or "").endswith("assets/site.js")):
            self.say("inline", name, f"holds a script of {element.get('src')}")
        if element.tag == "form" and (element.get("action") is not None or element.get("hidden") is None):
            self.say("inline", name, "holds a form that does something without the script")
        for attribute in element.attrib:
            if attribute == "style" or attribute.startswith("on"):
                self.say("inline", name, f"{element.tag} has the attribute {attribute}")
        if element.tag == "img" and element.get("alt") is None:
            self.say("images", name, f"the image {element.get('src')} has no alt")
        if element.tag == "time" and not DATETIME.fullmatch(element.get("datetime") or content(element)):
            self.say("times", name, f"a time reads {element.get('datetime')!r}")
        if element.tag == "meta" and element.get("http-equiv", "").lower() == "refresh":
            self.say("inline", name, "sends the reader elsewhere")
        if element.tag == "a" and element.get("href") is not None and not content(element) and not element.get("aria-label"):
            if not any(image.get("alt") for image in element.iter("img")):
                self.say("links", name, f"the link to {element.get('href')} has no text")
        for attribute in ADDRESSES:
            if element.get(attribute) is not None:
                self.check_address(name, element.tag, element.get(attribute), element.get("rel", ""))
        for source in (element.get("srcset") or "").split(","):
            if source.strip():
                self.check_address(name, element.tag, source.split()[0], "")

    def check_references(self, name, tree):
        for element in tree.iter():
            for attribute in REFERENCES:
                for identifier in (element.get(attribute) or "").split():
                    if identifier not in self.anchors[name]:
                        self.say("ids", name, f"{attribute} names {identifier!r}, which is not there")

    # Links of both formats

    def check_address(self, name, tag, address, rel):
        parts = urlsplit(address)
        if parts.scheme or parts.netloc or address.startswith(("//", "\\")):
            from_text = tag == "a" and (name.rsplit(".", 1)[0] in self.own or name.startswith(WITH_TEXTS))
            if not from_text or parts.scheme not in ("http", "https", "mailto"):
                self.say("requests" if tag != "a" else "absolute", name, f"{tag} names {address}")
            return
        path = unquote(parts.path, errors="strict")
        if path.startswith("/"):
            return self.say("absolute", name, f"{tag} names {address}")
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), path)) if path else name
        if target.startswith("..") or not (self.root / target).is_file():
            return self.say("links", name, f"{address} leads nowhere")
        if path.endswith("/") or parts.query:
            self.say("links", name, f"{address} does not just name a file")
        if parts.fragment and unquote(parts.fragment) not in self.anchors.get(target, set()):
            self.say("anchors", name, f"{address}: {target} has no such anchor")
        is_page = tag == "a" and target in self.pages and rel != "alternate"
        if is_page and name.endswith(".md") and not target.endswith(".md"):
            self.say("twin", name, f"a report links the page {target}")

    # Markdown

    def check_matter(self, name, text):
        """The front matter, where there is any, is YAML, and its title is the one of the library."""
        title = self.titles.get(name.removesuffix(".md"))
        try:
            matter = yaml.safe_load(front_matter(text)[0])
        except yaml.YAMLError as error:
            return self.say("matter", name, f"the front matter is not YAML: {error}")
        if (
            matter is not None
            and title is not None
            and (not isinstance(matter, dict) or matter.get("title") != shown(title))
        ):
            self.say("matter", name, f"the front matter is {matter!r}, the title {shown(title)!r}")

    def check_markdown(self, name, tokens):
        headings = [
            shown(plain(inline))
            for opening, inline in zip(tokens, tokens[1:])
            if opening.type == "heading_open" and opening.tag == "h1"
        ]
        self.check_heading(name, headings, self.titles.get(name.removesuffix(".md")))
        for token in every_token(tokens):
            if token.type in ("html_block", "html_inline"):
                self.say("raw", name, f"holds HTML: {token.content!r}")
            if token.type == "link_open":
                self.check_address(name, "a", token.attrs["href"], "")
            if token.type == "image":
                self.check_address(name, "img", token.attrs["src"], "")


def front_matter(text):
    """The front matter and the rest of a page; a page without any has an empty one."""
    match = re.match(r"---\n(.*?\n)---\n", text, re.S)
    return (match[1], text[match.end() :]) if match else ("", text)


def every_token(tokens):
    for token in tokens:
        yield token
        yield from every_token(token.children or [])


def plain(inline):
    """The text of an inline token as a reader sees it."""
    return "".join(
        " " if token.type in ("softbreak", "hardbreak") else token.content
        for token in every_token(inline.children or [])
        if not token.children
    )


def skeleton(request):
    """What pages are made of: elements, attribute names, and texts with known ones replaced."""
    root = Path(request["root"])
    texts = sorted(((shown(text), mark) for text, mark in request["texts"]), key=lambda pair: -len(pair[0]))

    def masked(text):
        text = shown(text)
        for known, mark in texts:
            text = text.replace(known, mark)
        return text

    def walk(element):
        if not isinstance(element.tag, str):
            return ["comment"]
        lines = [" ".join(["<" + element.tag] + sorted(map(str, element.attrib)))]
        lines += [
            masked(value)
            for name, value in sorted(element.attrib.items())
            if name in ("alt", "aria-label", "title")
        ]
        lines.append(masked(element.text or ""))
        for child in element:
            lines += walk(child) + [masked(child.tail or "")]
        return lines + [">"]

    def outline(name):
        text = (root / name).read_text("utf-8")
        if name.endswith(".html"):
            return walk(html5lib.parse(text, namespaceHTMLElements=False))
        matter, body = front_matter(text)
        fields = [f"{key}: {masked(str(value))}" for key, value in (yaml.safe_load(matter) or {}).items()]
        tokens = MarkdownIt("commonmark").enable("table").parse(body)
        return (
            fields
            + [
                f"{token.type} {token.tag} {masked(plain(token)) if token.children else ''}"
                for token in tokens
            ]
            + [token.type for token in every_token(tokens) if not token.children]
        )

    return {name: [line for line in outline(name) if line] for name in request["pages"]}


def main():
    request = json.loads(Path(sys.argv[2]).read_text("utf-8"))
    if sys.argv[1] == "skeleton":
        print(json.dumps(skeleton(request)))
        return
    for site in request["sites"]:
        for check, page, message in Site(site).audit():
            print(f"{check}\t{page}\t{message}")


main()
