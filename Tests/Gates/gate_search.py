"""Search finds films as people type them, from disk and below a sub-path; filters change what a list shows."""

import re
import unicodedata

from selenium.common.exceptions import TimeoutException
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

import whole_lists
from gate import Fault, Looked
from server import served

NAME = "search"
IN_PARTS = True
PAGE, FIELD, RESULTS = "search.html", "q", "found"
HITS = f"""
const hits = () => [...document.querySelectorAll('#{RESULTS} a[href]')]
  .filter(link => link.checkVisibility({{visibilityProperty: true}})).map(link => link.href);
"""
# Types each text into the empty field; what it finds, when what is wanted is not among it.
SEARCH = f"""{HITS}
const [asked, patience] = given, field = document.getElementById('{FIELD}'), missed = [];
const type = text => {{
  field.value = text;
  field.dispatchEvent(new Event('input', {{bubbles: true}}));
}};
const waited = async condition => {{
  const end = performance.now() + 1000 * patience;
  while (!condition() && performance.now() < end) await new Promise(done => setTimeout(done, 5));
  return condition();
}};
for (const [text, wanted] of asked) {{
  // (Three are enough to see, and to wait for.)
  if (missed.length === 3) break;
  type('');
  if (!await waited(() => hits().length === 0)) missed.push(['', hits()]);
  type(text);
  if (!await waited(() => hits().includes(wanted))) missed.push([text, hits()]);
}}
return missed;
"""
# What can be chosen in the forms of a list: by name, with the first choice that changes what the list shows.
CHOICES = """
const order = () => [...document.querySelectorAll('main li a[href], main tr a[href]')]
  .filter(one => one.checkVisibility()).map(one => one.getAttribute('href')).join(' ');
const before = order();
return [...document.querySelectorAll('main form select, main form input[type=checkbox]')]
  .filter(one => one.checkVisibility() && one.form.id !== 'search')
  .map(one => {
    const put = number => {
      if (one.type === 'checkbox') return one.click();
      one.selectedIndex = number;
      for (const kind of ['input', 'change']) one.dispatchEvent(new Event(kind, {bubbles: true}));
    };
    let moving = 0;
    for (let number = 1; number < (one.type === 'checkbox' ? 2 : one.options.length) && !moving; number += 1) {
      put(number);
      if (order() !== before) moving = number;
      put(0);
    }
    return [one.name || one.id, moving];
  });
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
    looked = Looked()
    for site in sites:
        if PAGE not in site.pages:
            found.say(site, PAGE, "is not there")
            continue
        with served(site) as address:
            for base in (site.root.as_uri() + "/", address):
                looked["search{es}"] += search(tools, site, base, found)
                for name in whole_lists.heads(site):
                    reader = whole_lists.Reader(tools.browser, tools.patience, waited, site, base, name, found)
                    looked["choice{s} in whole lists"] += reader.looks(is_brief=base == address)
        if not site.is_brief:
            filters(tools.browser, tools.patience, site, looked, found)
    return looked


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
    browser = tools.browser
    place = f"{PAGE} ({base.split(':')[0]})"
    chosen = films(site)
    chosen = chosen[:: max(1, len(chosen) // 6)][:8]
    queries = [(text, how, name) for name, title in chosen for text, how in asked(title)]
    browser.view(1280)
    browser.forget()
    browser.open(base + PAGE)
    ways = {text: (how, name) for text, how, name in queries}
    for text, hits in browser.js_async(SEARCH, [[text, base + name] for text, _, name in queries], tools.patience):
        how, name = ways.get(text, ("nothing", "nothing"))
        found.say(site, place, f"{text!r} ({how}) does not find {name}, but {hits[:3]}")
    if chosen:
        by_keys(browser, tools.patience, site, base, *chosen[0], found)
    for message in browser.console():
        found.say(site, place, f"console: {message}")
    for address, problem in browser.traffic():
        if not address.startswith(base):
            found.say(site, place, f"asks elsewhere: {address}")
        elif problem:
            found.say(site, place, f"does not get {address[len(base):]}: {problem}")
    return len(queries)


def by_keys(browser, patience, site, base, name, title, found):
    """Types into the field that is there, and goes to what was found, by keys alone."""
    browser.open(base + PAGE)
    browser.js(f"document.getElementById('{FIELD}').focus()")
    browser.press(title)
    if not waited(browser, lambda: (base + name) in browser.js(HITS + "return hits();"), patience):
        return found.say(site, PAGE, f"typing {title!r} finds nothing")

    def leads():
        """(What was typed may find more while keys go to what was found before: then they start anew.)"""
        if browser.driver.current_url.split("#")[0] == base + PAGE:
            browser.js(f"document.getElementById('{FIELD}').focus()")
            found_now = browser.js(HITS + "return hits();")
            if base + name in found_now:
                browser.press(Keys.ARROW_DOWN, 1 + found_now.index(base + name))
                browser.press(Keys.ENTER)
        return browser.driver.current_url.split("#")[0] == base + name

    if not waited(browser, leads, patience):
        found.say(site, PAGE, f"arrow keys and Enter do not lead to {name}, but to {browser.driver.current_url}")


def filters(browser, patience, site, looked, found):
    """The form of a list changes what the list shows, and what was chosen is in the address or remembered."""
    browser.view(1280)
    for name in site.one_a_kind:
        if name == PAGE or name.startswith("movies/"):
            continue
        address = (site.root / name).as_uri()
        browser.forget()
        browser.open(address)
        whole_lists.load(browser, patience, waited)
        choices = browser.js(CHOICES)
        moving = [choice for choice in choices if choice[1]]
        if choices and not moving:
            found.say(site, name, "no choice in its form changes what the list shows")
        if moving:
            # Each list another choice; into a new page with the same address, and nothing is left for the next one.
            choice = moving[looked["list{s}"] % len(moving)]
            looked["list{s}"] += 1
            looked["choice{s}"] += len(choices)
            browser.js("try { localStorage.clear(); } catch {}")
            browser.open(address)
            whole_lists.load(browser, patience, waited)
            browser.js(CHOOSE, *choice)
            chosen = browser.driver.current_url
            browser.open("about:blank")
            browser.open(chosen)
            if not waited(browser, lambda: browser.js(CHOSEN, *choice), patience):
                found.say(site, name, f"forgets the choice of {choice[0]!r}: it is not in {chosen}")
            browser.js("try { localStorage.clear(); } catch {}")
        for message in browser.console():
            found.say(site, name, f"console: {message}")


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
    Fault("a long list that is not filtered", {"long.html": lambda _: whole_lists.UNFILTERED}, "long.html (file): "),
    Fault("a choice that is forgotten", {"assets/site.js": lambda t: t.replace("location.hash = ", "location.hush = ")}, "forgets the choice"),
]
