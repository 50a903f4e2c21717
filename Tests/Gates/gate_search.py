"""Search finds films as people type them, from disk and below a sub-path; filters change what a list shows."""

import re
import unicodedata

from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

from gate import Fault, count
from server import served

NAME = "search"
PAGE, FIELD, RESULTS = "search.html", "q", "found"
HITS = f"""
return [...document.querySelectorAll('#{RESULTS} a[href]')]
  .filter(link => link.checkVisibility({{visibilityProperty: true}})).map(link => link.href);
"""
TYPE = f"""
const field = document.getElementById('{FIELD}');
field.focus();
field.value = arguments[0];
field.dispatchEvent(new Event('input', {{bubbles: true}}));
"""
# What can be chosen in the forms of a list, what choosing does, and whether something is chosen.
CHOICES = """
return [...document.querySelectorAll('main form select, main form input[type=checkbox]')]
  .filter(one => one.checkVisibility() && one.form.id !== 'search')
  .map(one => [one.name || one.id, one.type === 'checkbox' ? 2 : one.options.length]);
"""
FIND = """
const [name, number] = arguments;
const one = [...document.querySelectorAll('main form select, main form input[type=checkbox]')]
  .find(one => (one.name || one.id) === name);
"""
CHOSEN = FIND + "return one.type === 'checkbox' ? one.checked : one.selectedIndex === number;"
CHOOSE = FIND + """
if (one.type === 'checkbox') one.click();
else {
  one.selectedIndex = number;
  for (const kind of ['input', 'change']) one.dispatchEvent(new Event(kind, {bubbles: true}));
}
"""


def look(sites, tools, found):
    searched, filtered, without = 0, 0, []
    for site in sites:
        with served(site) as address:
            for base in (site.root.as_uri() + "/", address):
                if PAGE in site.pages:
                    searched += search(tools, site, base, found)
                    if not site.is_brief:
                        filtered += filters(tools.browser, site, base, found)
        if PAGE not in site.pages:
            without.append(site.name)
    skipped = f"; skipped, without {PAGE}: {', '.join(without)}" if without else ""
    return f"{count(searched, 'search', 'searches')}, {count(filtered, 'filter')}{skipped}"


def films(site):
    """Films with a plain title of their own, as (page, title)."""
    titles = {name: " ".join(site.outlines[name].heading.split()) for name in site.kinds.get("movies/*", [])}
    plain = [pair for pair in sorted(titles.items()) if re.fullmatch(r"\w[\w .:’'-]{4,60}", pair[1])]
    return [pair for pair in plain if list(titles.values()).count(pair[1]) == 1]


def asked(title):
    """What people type who look for a title: (text, how it differs)."""
    yield title, "as it is"
    yield title.upper(), "in capitals"
    bare = "".join(mark for mark in unicodedata.normalize("NFKD", title) if not unicodedata.combining(mark))
    if bare != title:
        yield bare, "without its marks"
    words = [word for word in re.findall(r"[^\W\d_]+", title) if len(word) >= 6 and word.isascii()]
    if words:
        longest = max(words, key=len)
        yield title.replace(longest, longest[:3] + longest[4:]), "with a letter left out"
        yield title[: title.rindex(longest) + len(longest) - 1], "with its end to come"


def search(tools, site, base, found):
    browser, patience = tools.browser, tools.patience
    chosen = films(site)
    chosen = chosen[:: max(1, len(chosen) // 6)][:8]
    browser.view(1280)
    browser.forget()
    searches = 0
    for name, title in chosen:
        for text, how in asked(title):
            searches += 1
            place = f"{PAGE} ({base.split(':')[0]})"
            browser.open(base + PAGE)
            browser.js(TYPE, text)
            if not waited(browser, lambda: (base + name) in browser.js(HITS), patience):
                patience = min(patience, 1)  # (once is enough to wait long for)
                found.say(site, place, f"{text!r} ({how}) does not find {name}: {browser.js(HITS)[:3]}")
    if chosen:
        by_keys(browser, patience, site, base, *chosen[0], found)
    for message in browser.console():
        found.say(site, f"{PAGE} ({base.split(':')[0]})", f"console: {message}")
    for address, problem in browser.traffic():
        if not address.startswith(base):
            found.say(site, PAGE, f"asks elsewhere: {address}")
        elif problem:
            found.say(site, PAGE, f"does not get {address[len(base):]}: {problem}")
    return searches


def by_keys(browser, patience, site, base, name, title, found):
    """Types into the field that is there, and goes to what was found, by keys alone."""
    browser.open(base + PAGE)
    browser.js(f"document.getElementById('{FIELD}').focus()")
    browser.press(title)
    if not waited(browser, lambda: (base + name) in browser.js(HITS), patience):
        return found.say(site, PAGE, f"typing {title!r} finds nothing")
    for steps in range(1 + browser.js(HITS).index(base + name)):
        browser.press(Keys.ARROW_DOWN)
    browser.press(Keys.ENTER)
    if not waited(browser, lambda: browser.driver.current_url.split("#")[0] == base + name, patience):
        found.say(site, PAGE, f"arrow keys and Enter do not lead to {name}, but to {browser.driver.current_url}")


def filters(browser, site, base, found):
    """The form of a list changes what the list shows, and what was chosen is in the address or remembered."""
    tried = 0
    browser.view(1280)
    for name in site.one_a_kind:
        if name == PAGE or name.startswith("movies/"):
            continue
        browser.forget()
        browser.open(base + name)
        place = f"{name} ({base.split(':')[0]})"
        choices, before, moved = browser.js(CHOICES), order(browser), 0
        if tried and base.startswith("http"):  # (one list is enough to see that a host changes nothing)
            break
        for control, options in choices:
            for number in range(1, min(options, 4)):
                tried += 1
                browser.open(base + name)
                browser.js(CHOOSE, control, number)
                moved += waited(browser, lambda: order(browser) != before, 1)
                # Into a new page with the same address; and then nothing is to be remembered for the next one.
                address = browser.driver.current_url
                browser.open("about:blank")
                browser.open(address)
                if not browser.js(CHOSEN, control, number):
                    found.say(site, place, f"forgets the choice of {control!r}: it is not in {address}")
                browser.js("try { localStorage.clear(); } catch {}")
                if moved:
                    break
        if choices and not moved:
            found.say(site, place, "no choice in its form changes what the list shows")
        for message in browser.console():
            found.say(site, place, f"console: {message}")
    return tried


def order(browser):
    return browser.js(
        "return [...document.querySelectorAll('main li a[href], main tr a[href]')]"
        ".filter(one => one.checkVisibility()).map(one => one.getAttribute('href')).join(' ');"
    )


def waited(browser, condition, seconds):
    """Whether a condition comes true; on a busy machine that may take its time."""
    try:
        WebDriverWait(browser.driver, seconds, poll_frequency=0.05).until(lambda _: condition())
    except TimeoutException:
        return False
    return True


FAULTS = [
    Fault("a search that finds nothing", {"assets/site.js": lambda t: t.replace("items.filter", "[].filter")}, "does not find"),
    Fault("a search that minds capitals", {"assets/site.js": lambda t: t.replace("fold(field.value)", "field.value")}, "in capitals"),
    Fault("keys that lead nowhere", {"assets/site.js": lambda t: t.replace("ArrowDown", "ArrowUp")}, "arrow keys"),
    Fault("a form that does nothing", {"assets/site.js": lambda t: t.replace("one.hidden", "one.hiding")}, "no choice in its form"),
    Fault("a choice that is forgotten", {"assets/site.js": lambda t: t.replace("location.hash = ", "location.hush = ")}, "forgets the choice"),
]
