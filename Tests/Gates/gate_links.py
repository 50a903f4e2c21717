"""The site works from disk and below a sub-path: links answer, the console is empty, nothing leaves the site.

Without JavaScript every page can be reached, and every link that a page writes can be followed.
"""

import http.client
import posixpath
from urllib.parse import unquote, urljoin, urlsplit

from built_site import NOT_FOUND
from gate import Fault, Looked, browsed
from server import served

NAME = "links"
IN_PARTS = True
# Links that a reader cannot get at, though no `hidden` says so. Those in a closed <details> can be.
OUT_OF_REACH = """
return [...document.querySelectorAll("a[href]")].filter(link => {
  if (link.closest("[hidden], template")) return false;
  const closed = link.closest("details:not([open])");
  if (closed && !link.closest("summary")) return !closed.checkVisibility({visibilityProperty: true});
  return !link.checkVisibility({visibilityProperty: true}) || link.getClientRects().length === 0;
}).map(link => link.getAttribute("href"));
"""


def look(sites, tools, found):
    looked = Looked()
    for site in sites:
        unreached(site, found)
        with served(site) as address:
            looked["link{s}"] += follow(site, address, found)
            looked["page{s} opened from disk"] += visit(tools.browser, site, site.root.as_uri() + "/", found)
            looked["page{s} below a sub-path"] += visit(tools.browser, site, address, found)
    for site in browsed(sites):
        looked["page{s} without JavaScript"] += blind(tools.browser, site, found)
    return looked


def target(name, address):
    """The file and the anchor that a link of a page means, or nothing when it leads out of the site."""
    parts = urlsplit(address)
    if parts.scheme or parts.netloc:
        return None
    path = posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path))) if parts.path else name
    return path, unquote(parts.fragment)


def unreached(site, found):
    """Goes from the overview to wherever links lead that are there without JavaScript."""
    if "index.html" not in site.outlines:
        return found.say(site, "index.html", "is not there")
    todo, seen = ["index.html"], {"index.html"}
    while todo:
        name = todo.pop()
        for address, is_open in site.outlines[name].links:
            there = target(name, address) if is_open else None
            if there and there[0] in site.outlines and there[0] not in seen:
                seen.add(there[0])
                todo.append(there[0])
    for name in sorted(set(site.pages) - seen - {NOT_FOUND}):
        found.say(site, name, "cannot be reached by links from index.html")


def follow(site, address, found):
    """Asks the server for whatever any page names, once, and looks for the anchors."""
    named = {}
    for name, outline in site.outlines.items():
        for link in [link for link, _ in outline.links] + outline.loads:
            # As a browser does it: so a link that climbs above the sub-path is found out.
            there = urlsplit(urljoin(address + name, link))
            if urljoin(address, "/").startswith(f"{there.scheme}://{there.netloc}/"):
                named.setdefault((there.path, there.fragment), (name, link))
    server = urlsplit(address)
    connection = http.client.HTTPConnection(server.netloc, timeout=60)
    answers = {}
    for (path, fragment), (name, link) in sorted(named.items()):
        if path not in answers:
            connection.request("HEAD", path)
            response = connection.getresponse()
            response.read()
            answers[path] = response.status
        if answers[path] != 200 or path.endswith("/"):
            found.say(site, name, f"the link {link} answers {answers[path]}")
            continue
        outline = site.outlines.get(unquote(path)[len(server.path) :])
        if fragment and outline and unquote(fragment) not in outline.anchors:
            found.say(site, name, f"the link {link} has no anchor there")
    connection.close()
    return len(named)


def visit(browser, site, base, found):
    """Opens pages as a reader does; what the browser says of it, and whom it asks."""
    browser.view(1280)
    if base.startswith("http:"):
        names = sorted({*site.one_a_kind, *site.kinds.get("404", [])})
    else:
        names = site.one_a_kind if site.is_brief else site.samples
    for name in names:
        browser.forget()
        browser.open(base + name)
        place = f"{name} ({urlsplit(base).scheme})"
        for message in browser.console():
            found.say(site, place, f"console: {message}")
        for address, problem in browser.traffic():
            if not address.startswith(base):
                found.say(site, place, f"asks elsewhere: {address}")
            elif problem:
                found.say(site, place, f"does not get {address[len(base):]}: {problem}")
    return len(names)


def blind(browser, site, found):
    """With JavaScript off, what `unreached` took for links are links that people can see and follow."""
    with browser.without_scripts():
        for name in site.one_a_kind:
            browser.open((site.root / name).as_uri())
            for width in (1280, 360):
                browser.view(width)
                for link in browser.js(OUT_OF_REACH):
                    found.say(site, f"{name} ({width} px, no JavaScript)", f"the link {link} cannot be seen")
    return len(site.one_a_kind)


FAULTS = [
    Fault("a broken link", {"index.html": lambda t: t.replace('"list.html"', '"lists.html"', 1)}, "answers 404"),
    Fault("a link to the root", {"list.html": lambda t: t.replace('"index.html"', '"/index.html"')}, "answers 404"),
    Fault("a missing anchor", {"list.html": lambda t: t.replace('"#main"', '"#mein"')}, "no anchor"),
    Fault("a lost page", {"lost.html": lambda t: "<!DOCTYPE html><title>Lost</title>"}, "cannot be reached by links"),
    Fault(
        "a page that only scripts show",
        {"index.html": lambda t: t.replace('<a href="search.html"', '<a hidden href="search.html"')},
        "search.html: cannot be reached",
    ),
    Fault(
        "a link that only scripts show",
        {"assets/style.css": lambda t: t + "h1+p a{display:none}"},
        "cannot be seen",
    ),
    Fault("a complaint", {"assets/site.js": lambda t: t + "console.error('no');"}, "console: "),
    Fault("a failing script", {"assets/site.js": lambda t: t + "nowhere();"}, "nowhere is not defined"),
    Fault(
        "a request that leaves",
        {"index.html": lambda t: t.replace('src="card.svg"', 'src="http://elsewhere.example/card.svg"')},
        "asks elsewhere: http://elsewhere.example/card.svg",
    ),
    Fault("a missing picture", {"index.html": lambda t: t.replace('src="card.svg"', 'src="cart.svg"')}, "does not get"),
    Fault(
        "what the policy forbids",
        {"index.html": lambda t: t.replace("<h1>", '<h1 style="color:red">')},
        "console: ",
    ),
]
