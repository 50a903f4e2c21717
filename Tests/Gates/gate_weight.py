"""Files are as light as promised, and nothing moves when local posters come in late."""

from gate import Fault, Looked
from server import served

NAME = "weight"
IN_PARTS = True
KILO = 1024
STYLE, SCRIPT, LIST, FILM = 24 * KILO, 16 * KILO, 120 * KILO, 20 * KILO
POSTERS = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif")
# Seconds; as long as a poster still comes before the page stands, it comes later the next time.
DELAYS = (0.2, 0.5, 1, 3, 10)
# Counts what moves once the page stands, without its posters and with all that its script shows.
WATCH = """
window.shifts = [];
window.early = 0;
let stands = false;
new PerformanceObserver(list => {
  for (const entry of list.getEntries())
    if (stands && !entry.hadRecentInput)
      shifts.push([entry.value, entry.sources.map(source => source.node?.outerHTML?.slice(0, 80) ?? "?")]);
}).observe({type: "layout-shift"});
addEventListener("load", event => {
  if (event.target.tagName === "IMG" && !stands) early += 1;
}, true);
addEventListener("DOMContentLoaded", () => requestAnimationFrame(() => requestAnimationFrame(() =>
  requestAnimationFrame(() => { stands = true; }))));
"""
# Reads the page to its end, waiting for the pictures of each screen.
READ = """
const frame = () => new Promise(requestAnimationFrame);
for (let top = 0; ; top += innerHeight) {
  scrollTo({top, behavior: "instant"});
  await frame();
  const near = [...document.images].filter(image => {
    const box = image.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight && box.width > 0;
  });
  await Promise.all(near.map(image => image.decode().catch(() => null)));
  await frame();
  if (top + innerHeight >= document.documentElement.scrollHeight) break;
}
await frame();
return [document.images.length, shifts, early];
"""


def look(sites, tools, found):
    looked = Looked()
    for site in sites:
        for name in site.ending(".css"):
            weigh(site, name, STYLE, looked, found)
        for name in site.ending(".js"):
            if name.count("/") == 1:  # (data of search and lists is cut into files in folders of their own)
                weigh(site, name, SCRIPT, looked, found)
        for name in site.pages:
            weigh(site, name, FILM if name.startswith("movies/") else LIST, looked, found)
    for site in sites:
        if any(name.endswith(POSTERS) for name in site.files):
            late(tools.browser, site, looked, found)
    return looked


def weigh(site, name, limit, looked, found):
    looked["file{s}"] += 1
    if site.size(name) > limit:
        found.say(site, name, f"weighs {site.size(name):,} bytes, and may have {limit:,}")


def late(browser, site, looked, found):
    """Opens pages from a server that takes its time for pictures."""
    named = [name for name in site.one_a_kind if any(load.endswith(POSTERS) for load in site.outlines[name].loads)]
    if not named:
        found.say(site, "index.html", "has posters in its folder, and no page shows one")
    wait = [0]
    with served(site, POSTERS, lambda: DELAYS[wait[0]]) as address, browser.before_each_page(WATCH):
        browser.cdp("Network.setCacheDisabled", cacheDisabled=True)
        for name in named:
            for width in (1280, 360):
                browser.view(width)
                images, shifts, early = read(browser, address + name)
                while early and wait[0] + 1 < len(DELAYS):
                    wait[0] += 1
                    images, shifts, early = read(browser, address + name)
                looked["late poster{s}"] += images
                looked["view{s} of pages with them"] += 1
                for value, sources in shifts:
                    what = " and ".join(sources)
                    found.say(site, f"{name} ({width} px)", f"moves by {value:.3f} when posters load: {what}")
        browser.cdp("Network.setCacheDisabled", cacheDisabled=False)


def read(browser, address):
    browser.open(address)
    return browser.js_async(READ)


FAULTS = [
    Fault("a heavy style", {"assets/style.css": lambda t: t + "a{top:0}" * 4000}, "assets/style.css: weighs"),
    Fault("a heavy script", {"assets/site.js": lambda t: t + ";" * 17000}, "assets/site.js: weighs"),
    Fault("a heavy list", {"list.html": lambda t: t + f"<!--{'x' * 125_000}-->"}, "list.html: weighs"),
    Fault("a heavy film", {"movies/tt1.html": lambda t: t + f"<!--{'x' * 21_000}-->"}, "tt1.html: weighs"),
    Fault(
        "a poster without its size",
        {"list.html": lambda t: t.replace(' width="200" height="300"', "")},
        "moves by",
    ),
]
