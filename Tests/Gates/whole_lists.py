"""The form of a list of several pages looks at all of its films, from disk and below a sub-path."""

import html
import posixpath
import re
from urllib.parse import urlsplit

from selenium.webdriver.common.keys import Keys

LONG = re.compile(r'<form class="filter" hidden data-list="([^"]*)"')
CARD = re.compile(r'<li[^>]* data-f="([^"]*)">.*?<a [^>]*?href="([^"]*)"', re.S)
NEXT = re.compile(r'<a rel="next" href="([^"]*)"')
# What a reader sees of the list: the links of its films, its pager, and what the form says of it.
SEEN = """
const seen = one => one.checkVisibility();
const form = document.querySelector('form.filter');
return {
  films: [...document.querySelectorAll('.whole li .name a')].filter(seen).map(link => link.href),
  page: [...document.querySelectorAll('[data-f]')].some(seen),
  pager: [...document.querySelectorAll('.pager')].some(seen),
  more: [...document.querySelectorAll('button.whole')].some(seen),
  focus: document.activeElement.href || document.activeElement.name || document.activeElement.type,
  said: form.querySelector('[role=status]').textContent,
};
"""
FOCUS = "document.querySelector('form.filter').elements[arguments[0]].focus();"
VALUES = "return [...document.querySelector('form.filter').elements[arguments[0]].options].map(one => one.value);"
CHOOSE = """
const one = document.querySelector('form.filter').elements[arguments[0]];
one.value = arguments[1];
one.dispatchEvent(new Event('change', {bubbles: true}));
"""
RESET = "document.querySelector('form.filter [type=reset]').focus();"

# A long list whose form is one for the eye only.
UNFILTERED = """<!DOCTYPE html>
<html lang="en"><head><title>Long</title><link rel="icon" href="data:,"></head><body><main>
<form class="filter" hidden data-list="long" data-way="">
<select name="platform"></select><select name="state"></select><select name="decade"></select>
<select name="genre"><option value=""></option><option value="Drama"></option></select>
<select name="rating"></select><select name="minutes"></select>
<select name="sort"><option value=""></option><option value="year"></option></select>
<button type="reset"></button><p role="status"></p></form>
<ul><li data-f="1999 86 0 0 - Drama"><a href="movies/tt1.html">One</a></li>
<li data-f="2001 80 0 0 - War"><a href="movies/tt2.html">Two</a></li></ul></main></body></html>
"""


class Film:
    def __init__(self, facts, page):
        year, rating, minutes, added, states, *genres = html.unescape(facts).split(" ")
        self.page, self.states = page, states
        self.year, self.rating, self.minutes, self.added = int(year), int(rating), int(minutes), int(added)
        self.genres = " ".join(genres).split("|")


# A filter of each kind: whether it keeps a film.
KEEPS = {
    "state": lambda film, value: state(film.states) == value,
    "platform": lambda film, value: film.states[int(value)] == "a",
    "genre": lambda film, value: value in film.genres,
    "decade": lambda film, value: film.year // 10 * 10 == int(value),
    "rating": lambda film, value: film.rating >= int(value),
    "minutes": lambda film, value: 0 < film.minutes <= int(value),
}
ORDERS = {"added": lambda film: -film.added, "rating": lambda film: -film.rating, "year": lambda film: -film.year}


def state(states):
    return next((letter for letter in "au" if letter in states), "" if states == "-" else "n")


def films(site, head):
    """All films of a list, from its pages in their order."""
    name, found = head, []
    while name:
        text = site.text(name)
        folder = posixpath.dirname(name)
        for facts, link in CARD.findall(text):
            found.append(Film(facts, posixpath.normpath(posixpath.join(folder, link))))
        after = NEXT.search(text)
        name = posixpath.join(folder, after[1]) if after else None
    return found


def heads(site):
    """The first page of one list of each kind, which names its list."""
    for pages in site.kinds.values():
        for name in pages:
            long = LONG.search(site.text(name))
            if long and f"{long[1]}.html" == name:
                yield name
                break


def load(browser, patience, waited):
    """Where a page is one of several, waits until its form knows the whole list."""
    if browser.js("return document.querySelector('form.filter[data-list]') !== null;"):
        browser.js(CHOOSE, "sort", "title")
        waited(browser, lambda: browser.js("return document.querySelector('.whole li') !== null;"), patience)
        browser.js(CHOOSE, "sort", "")


class Reader:
    """Somebody who filters one list."""

    def __init__(self, browser, patience, waited, site, base, name, found):
        self.browser, self.patience, self.waited = browser, patience, waited
        self.site, self.base, self.name = site, base, name
        self.found, self.all = found, films(site, name)

    def say(self, what):
        self.found.say(self.site, f"{self.name} ({self.base.split(':')[0]})", what)

    def sees(self, condition):
        return self.waited(self.browser, lambda: condition(self.browser.js(SEEN)), self.patience)

    def goes_through(self, wanted, chosen):
        """Whether the rows are those of these films in their order; more are shown by keys."""
        addresses = [self.base + film.page for film in wanted]
        told = f"{len(wanted)} of {len(self.all)} films"
        # (Where nothing fits, that it is said is what tells that somebody looked.)
        if not self.sees(lambda seen: seen["films"] == addresses[:200] and (told in seen["said"] if wanted else seen["said"])):
            seen = self.browser.js(SEEN)
            return self.say(f"{chosen} shows {len(seen['films'])} films and says {seen['said']!r}, not {told!r}")
        seen = self.browser.js(SEEN)
        if seen["page"] or seen["pager"]:
            self.say(f"{chosen} leaves the page's own films or its pager there")
        while len(seen["films"]) < len(addresses):
            before = len(seen["films"])
            self.browser.js("document.querySelector('button.whole').focus();")
            self.browser.press(Keys.ENTER)
            seen = self.browser.js(SEEN)
            if seen["films"] != addresses[: before + 200] or seen["focus"] != addresses[before]:
                return self.say(f"{chosen}: more films are not the next ones, or are not in focus")
        if seen["more"]:
            self.say(f"{chosen}: more can be shown where there is no more")

    def looks(self, is_brief):
        """How many choices were made, of each kind or of some."""
        self.browser.forget()
        self.browser.open(self.base + self.name)
        if any("assets/lists" in address for address, _ in self.browser.traffic()):
            self.say("loads the whole list before anybody asks")
        choices = 0
        for name in [*KEEPS, *ORDERS][:: 4 if is_brief else 1]:
            choices += self.chooses(name)
        self.comes_back()
        for message in self.browser.console():
            self.say(f"console: {message}")
        for address, problem in self.browser.traffic():
            if not address.startswith(self.base) or problem:
                self.say(f"asks for {urlsplit(address).path}: {problem or 'elsewhere'}")
        return choices

    def chooses(self, name):
        """Makes one choice, and takes it back by keys."""
        if name in ORDERS:
            self.browser.js(CHOOSE, "sort", name)
            self.goes_through(sorted(self.all, key=ORDERS[name]), f"sorting by {name}")
        else:
            # (The control in focus, the list is loaded: then it offers what all films have.)
            self.browser.js(FOCUS, name)
            self.waited(self.browser, lambda: len(self.browser.js(VALUES, "genre")) > 1, self.patience)
            values = [value for value in self.browser.js(VALUES, name) if value]
            if not values or (name in ("state", "platform") and self.all[0].states == "-"):
                return 0
            value = values[-1]
            self.browser.js(CHOOSE, name, value)
            self.goes_through([film for film in self.all if KEEPS[name](film, value)], f"{name} {value!r}")
        self.browser.js(RESET)
        self.browser.press(Keys.ENTER)
        if not self.sees(lambda seen: seen["page"] and seen["pager"] and not seen["films"] and not seen["said"]):
            self.say(f"showing all again after {name} does not bring the page back")
        return 1

    def comes_back(self):
        """Chooses by keys, and opens the address anew."""
        self.browser.js(FOCUS, "rating")
        self.browser.press(Keys.ARROW_DOWN, 2)
        wanted = [film for film in self.all if film.rating >= 80]
        self.goes_through(wanted, "an arrow key")
        chosen = self.browser.driver.current_url
        self.browser.open("about:blank")
        self.browser.open(chosen)
        self.goes_through(wanted, f"opening {urlsplit(chosen).query!r}")
        self.browser.js("try { localStorage.clear(); } catch {}")
