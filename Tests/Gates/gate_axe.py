"""axe-core finds no violation, in both rooms, on a telephone and on a desk."""

import json
from importlib.util import find_spec
from pathlib import Path

from axe_selenium_python import Axe

from gate import Fault, browsed, count

NAME = "axe"
# What Chromium can still lay out and look into in one piece.
TALLEST = 16_000
ROOMS = [(1280, False), (1280, True), (360, False), (360, True)]
# The axe-core of the day; the one that comes with axe-selenium-python is older than some of its rules.
SCRIPT = Path(find_spec("axe_playwright_python").origin).with_name("axe.min.js")
# (Without `preload`, which asks for the style sheets once more, and the policy of the pages forbids that.)
OPTIONS = json.dumps({"resultTypes": ["violations"], "preload": False})


def look(sites, tools, found):
    browser, pages, rules = tools.browser, 0, 0
    for site in browsed(sites):
        for name in site.one_a_kind:
            pages += 1
            browser.view(ROOMS[0][0])
            browser.open((site.root / name).as_uri())
            axe = Axe(browser.driver, script_url=str(SCRIPT))
            axe.inject()
            for width, dark in ROOMS:
                browser.view(width, dark=dark)
                # The whole page at once: while axe scrolls, it takes what is sticky to stand elsewhere.
                height = browser.js("return Math.ceil(document.documentElement.scrollHeight);")
                browser.view(width, height=min(height, TALLEST), dark=dark)
                results = axe.run(options=OPTIONS)
                rules = max(rules, sum(len(results[part]) for part in ("passes", "violations", "inapplicable")))
                report(site, f"{name} ({width} px, {'dark' if dark else 'light'})", results["violations"], found)
    version = browser.js("return typeof axe === 'object' ? axe.version : ''") if pages else ""
    return f"{count(pages, 'page')} in {len(ROOMS)} rooms, {rules} rules of axe-core {version}"


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
