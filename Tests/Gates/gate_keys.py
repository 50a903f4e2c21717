"""Every control can be reached by Tab and is then seen, and no page is wider than its window."""

from selenium.webdriver.common.keys import Keys

from browser import SHORTEN
from gate import Fault, Looked, browsed

NAME = "keys"
IN_PARTS = True
# (width, size of letters in per cent): as it is; on the smallest telephone; with letters twice as large.
WINDOWS = [(1280, 100), (320, 100), (1280, 200)]

PREPARE = """
const selector = "a[href], area[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], " +
  "[contenteditable], audio[controls], video[controls]";
const shown = element => element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
  element.getClientRects().length > 0;
const told = element => (element.outerHTML.match(/^<[^>]*>/)?.[0] ?? "").slice(0, 90) + " " +
  element.textContent.trim().replace(/\\s+/g, " ").slice(0, 40);
// A group of radio buttons is one stop.
const stops = element => element.type !== "radio" || element.checked || !element.name ||
  ![...document.getElementsByName(element.name)].some(other => other.checked) &&
  document.getElementsByName(element.name)[0] === element;
window.controls = [...document.querySelectorAll(selector)].filter(element =>
  element.tabIndex >= 0 && !element.disabled && !element.closest("[inert]") && shown(element) && stops(element));
window.reached = new Set();
window.wrong = [];
const outlined = element => [null, "::before", "::after"].some(part => {
  const style = getComputedStyle(element, part);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1 &&
    !/^rgba\\(.*, 0\\)$/.test(style.outlineColor);
});
// Where people see a control: a link of which a card is made is as large as the card.
const whole = element => {
  const stretched = ["::after", "::before"].some(part =>
    getComputedStyle(element, part).position === "absolute" && getComputedStyle(element, part).content !== "none");
  return stretched && getComputedStyle(element).position === "static" ? element.offsetParent ?? element : element;
};
const area = element => [...element.getClientRects()].filter(box => box.width > 0 && box.height > 0);
const inView = box => box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
window.look = () => {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement || reached.has(element)) return;
  reached.add(element);
  const all = whole(element), box = area(all).find(inView);
  if (!box) return wrong.push("is not in view when it has the focus: " + told(element));
  const ring = [element, element.parentElement, element.parentElement?.parentElement];
  if (!ring.some(one => one && one.matches(":focus, :focus-within") && outlined(one)))
    wrong.push("shows no outline when it has the focus: " + told(element));
  const x = Math.min(Math.max((box.left + box.right) / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max((box.top + box.bottom) / 2, 0), innerHeight - 1);
  const above = document.elementFromPoint(x, y);
  // (A card may hold another link, that leads elsewhere.)
  if (above && !all.contains(above) && !above.contains(element))
    wrong.push("is covered by " + told(above) + " when it has the focus: " + told(element));
};
addEventListener("keydown", event => { if (event.key === "Tab") look(); }, true);
return controls.length;
"""
LEFT = "look(); return controls.filter(control => !reached.has(control)).length;"
COLLECT = """
const told = element => (element.outerHTML.match(/^<[^>]*>/)?.[0] ?? "").slice(0, 90);
for (const control of controls)
  if (!reached.has(control)) wrong.push("cannot be reached by Tab: " + told(control));
return wrong;
"""
# What is wider than the window, unless it stands in something that scrolls by itself.
TOO_WIDE = """
const page = document.scrollingElement, room = document.documentElement.clientWidth;
const styles = [document.documentElement, document.body].map(element => getComputedStyle(element).overflowX);
const hides = styles.some(style => style === "hidden" || style === "clip");
if (page.scrollWidth <= room && !hides) return [];
const wide = [...document.body.querySelectorAll("*")].filter(element => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || box.right <= room + 1) return false;
  for (let around = element.parentElement; around && around !== document.body; around = around.parentElement)
    if (getComputedStyle(around).overflowX !== "visible") return false;
  return true;
});
if (wide.length === 0 && page.scrollWidth <= room) return [];
const told = element => (element.outerHTML.match(/^<[^>]*>/)?.[0] ?? "").slice(0, 90) + " reaches to " +
  Math.round(element.getBoundingClientRect().right);
return [`is ${page.scrollWidth} px wide in a window of ${room}: ` +
  wide.filter(one => !wide.some(other => other !== one && one.contains(other))).slice(0, 3).map(told).join("; ")];
"""


def look(sites, tools, found):
    looked, browser = Looked(), tools.browser
    for site in browsed(sites):
        for name in site.samples:
            looked["page{s}"] += 1
            browser.open((site.root / name).as_uri())
            for width, letters in WINDOWS:
                looked["window{s}"] += 1
                browser.view(width)
                browser.letters(letters)
                place = f"{name} ({width} px" + (f", letters {letters} %)" if letters != 100 else ")")
                for message in browser.js(TOO_WIDE):
                    found.say(site, place, message)
            browser.letters(100)
    for site in browsed(sites):
        for name in site.one_a_kind:
            for width in (1280, 360):
                looked["control{s} by keyboard"] += walk(browser, site, name, width, found)
    return looked


def walk(browser, site, name, width, found):
    """Goes from control to control, as far as there are any; on the telephone past the first ones of long lists."""
    browser.view(width)
    browser.open((site.root / name).as_uri())
    if width < 1280:
        browser.js(SHORTEN)
    stops = browser.js(PREPARE)
    # (What scrolls by itself is a stop too, so there may be more of them.)
    left, before = stops, stops + 1
    while 0 < left < before:
        browser.press(Keys.TAB, left)
        left, before = browser.js(LEFT), left
    for message in browser.js(COLLECT):
        found.say(site, f"{name} ({width} px)", message)
    return stops


TRAP = '<button id="trap">Go</button><button>Stop</button>'
RETURN = "document.querySelector('#trap')?.addEventListener('focus',()=>document.querySelector('a').focus());"
FAULTS = [
    Fault("no outline", {"assets/style.css": lambda t: t + "a:focus-visible{outline:none}"}, "no outline"),
    Fault(
        "a link out of view",
        {"assets/style.css": lambda t: t + "h1 a{position:fixed;left:-9999px}"},
        "is not in view",
    ),
    Fault(
        "a control that keys skip",
        {
            "index.html": lambda t: t.replace("</main>", TRAP + "</main>"),
            "assets/site.js": lambda t: t + RETURN,
        },
        "cannot be reached by Tab",
    ),
    Fault(
        "a link below something",
        {"assets/style.css": lambda t: t + "img{position:fixed;inset:0;width:100vw;height:100vh}"},
        "is covered by",
    ),
    Fault("a wide page", {"assets/style.css": lambda t: t + "p{min-width:330px}"}, "(320 px): is "),
    Fault("a wide page that hides it", {"assets/style.css": lambda t: t + "body{overflow-x:hidden}p{width:340px}"},
          "(320 px): is "),
    Fault("letters that do not fit", {"assets/style.css": lambda t: t + "p{min-width:70rem}"}, "letters 200 %): is "),
]
