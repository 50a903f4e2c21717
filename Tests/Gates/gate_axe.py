"""axe-core finds no violation, in both rooms, on a telephone and on a desk."""

import re
from importlib.util import find_spec
from pathlib import Path

from axe_selenium_python import Axe

from browser import SHORTEN
from gate import Fault, Looked, browsed

NAME = "axe"
IN_PARTS = True
# What Chromium can still lay out and look into in one piece.
TALLEST = 16_000
# The axe-core of the day; the one that comes with axe-selenium-python is older than some of its rules.
SCRIPT = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
# All rules where the page is whole; and then, of long lists, their first films alone. A dark room has other colours
# than a light one, and nothing else.
OF_COLOURS = ["color-contrast", "link-in-text-block"]
ROOMS = [(1280, False, None), (360, False, None), (360, True, OF_COLOURS), (1280, True, OF_COLOURS)]
# An axe-core that looks at less than this was given another page, or none.
FEWEST = 80
# (Without `preload`, which asks for the style sheets once more, and the policy of the pages forbids that.)
# Axe.run would wait for ever where axe-core fails.
RUN = """
const [only] = given;
const options = {resultTypes: ["violations"], preload: false, ...(only ? {runOnly: {type: "rule", values: only}} : {})};
const {passes, violations, inapplicable, incomplete} = await axe.run(document, options);
return [violations, [passes, violations, inapplicable, incomplete].flat().length];
"""


def look(sites, tools, found):
    looked, browser, views = Looked(), tools.browser, f"view{{s}} by axe-core {version()}"
    for site in browsed(sites):
        for name in site.one_a_kind:
            looked["page{s}"] += 1
            browser.view(ROOMS[0][0])
            browser.open((site.root / name).as_uri())
            Axe(browser.driver, script_url=str(SCRIPT)).inject()
            for width, dark, only in ROOMS:
                looked[views] += 1
                place = f"{name} ({width} px, {'dark' if dark else 'light'})"
                violations, rules = in_room(browser, width, dark, only)
                report(site, place, violations, found)
                if not only and rules < FEWEST:
                    found.say(site, place, f"axe-core looked at {rules} rules alone")
                browser.js(SHORTEN)
    return looked


def version():
    return re.search(r"axe v([\d.]+)", SCRIPT.read_text("utf-8"))[1]


def in_room(browser, width, dark, only):
    """The whole page at once: while axe scrolls, it takes what is sticky to stand elsewhere."""
    browser.view(width, dark=dark)
    height = browser.js("return Math.ceil(document.documentElement.scrollHeight);")
    browser.view(width, height=min(height, TALLEST), dark=dark)
    return browser.js_async(RUN, only)


def report(site, place, violations, found):
    for violation in violations:
        for node in violation["nodes"]:
            why = [item["message"] for part in ("any", "all", "none") for item in node[part]]
            target = " ".join(map(str, node["target"]))
            found.say(site, place, f"{violation['id']} at {target}: {'; '.join(why) or violation['help']}")


FAULTS = [
    Fault("an image without words", {"index.html": lambda t: t.replace(' alt="A card"', "")}, "image-alt"),
    Fault(
        "pale words in the dark",
        {"assets/style.css": lambda t: t + "@media (prefers-color-scheme:dark){p{color:#333;background:#111}}"},
        "dark): color-contrast",
    ),
    Fault(
        "pale words on a telephone",
        {"assets/style.css": lambda t: t + "@media (max-width:400px){p{color:#ddd;background:#fff}}"},
        "(360 px, light): color-contrast",
    ),
    Fault("a field without a name", {"search.html": lambda t: t.replace('<label for="q">', "<label>")}, "label"),
]
