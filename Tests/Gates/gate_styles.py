"""Chromium's own parser accepts every declaration, selector and condition that tinycss2 finds in the style sheets."""

import re

import tinycss2

from gate import Fault, Looked

NAME = "styles"
# Most style sheets are the same everywhere.
IN_PARTS = False
STYLE = re.compile(r"<style[^>]*>(.*?)</style>", re.S)
# At-rules that hold rules; the others hold declarations of their own.
NESTING = ("media", "supports", "container", "layer", "starting-style", "scope")
ASK = """
const accepts = {
  declaration: ([name, value]) => CSS.supports(name, value),
  selector: ([text]) => { new CSSStyleSheet().insertRule(`${text} {}`); return true; },
  condition: ([name, text]) => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(`@${name} ${text} {}`);
    return name !== "media" || !/\\bnot all\\b/.test(sheet.cssRules[0].media.mediaText);
  },
  // What a browser does not know of a window is neither so nor not so.
  feature: ([text]) => matchMedia(`(${text})`).matches || matchMedia(`not (${text})`).matches,
  descriptor: ([rule, text]) => {
    const sheet = new CSSStyleSheet();
    sheet.insertRule(`@${rule} {${text}}`);
    const [made] = sheet.cssRules;
    return (made.style ?? made.cssRules[0]?.style ?? made).length !== 0;
  },
};
return arguments[0].map(([kind, parts]) => {
  try { return accepts[kind](parts); } catch { return false; }
});
"""


def look(sites, tools, found):
    questions, looked = {}, Looked({"style sheet{s}": 0})
    for site in sites:
        for name, text in style_sheets(site):
            looked["style sheet{s}"] += 1
            for place, question in read(text, lambda place, message: found.say(site, f"{name}:{place}", message)):
                questions.setdefault(question, []).append((site, f"{name}:{place}"))
    tools.browser.open("about:blank")
    asked = list(questions)
    for question, is_accepted in zip(asked, tools.browser.js(ASK, [[kind, list(of)] for kind, of in asked])):
        for site, place in questions[question] if not is_accepted else ():
            found.say(site, place, f"Chromium does not know the {question[0]} {': '.join(question[1])}")
    looked["different declaration{s} and the like"] += len(asked)
    return looked


def style_sheets(site):
    """The style sheets of a site, and what stands in its pictures."""
    for name in site.ending(".css"):
        yield name, site.text(name)
    for name in site.ending(".svg"):
        for match in STYLE.finditer(site.text(name)):
            yield name, match[1]


def read(text, complain):
    """Each thing to ask of the browser, with its place: ('declaration', (name, value)) and others."""
    return rules(tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True), complain)


def rules(nodes, complain):
    for node in nodes:
        place = f"{node.source_line}:{node.source_column}"
        if node.type == "error":
            complain(place, node.message)
        elif node.type == "declaration":
            # A custom property may hold anything.
            if not node.name.startswith("--"):
                yield place, ("declaration", (node.lower_name, tinycss2.serialize(node.value).strip()))
        elif node.type == "qualified-rule":
            yield place, ("selector", (tinycss2.serialize(node.prelude).strip(),))
            yield from rules(contents(node), complain)
        elif node.type == "at-rule":
            yield from at_rule(node, place, complain)


def at_rule(node, place, complain):
    name, prelude = node.lower_at_keyword, tinycss2.serialize(node.prelude).strip()
    if name in NESTING:
        yield place, ("condition", (name, prelude))
        if name == "media":
            yield from ((place, ("feature", (feature,))) for feature in features(node.prelude))
        yield from rules(contents(node), complain)
    elif name == "keyframes":
        for frame in contents(node):
            if frame.type == "qualified-rule":
                yield from rules(contents(frame), complain)
    elif node.content is None:
        complain(place, f"@{name} is not for a style sheet that loads nothing")
    else:
        for inner in contents(node):
            if inner.type == "declaration":
                text = f"{inner.name}: {tinycss2.serialize(inner.value).strip()}"
                yield place, ("descriptor", (f"{name} {prelude}".strip(), text))
            elif inner.type == "error":
                complain(place, inner.message)


def features(tokens):
    """What stands in the innermost parentheses of a media query."""
    for token in tokens:
        if token.type == "() block":
            inner = list(features(token.content))
            yield from inner or [tinycss2.serialize(token.content).strip()]


def contents(node):
    return tinycss2.parse_blocks_contents(node.content, skip_comments=True, skip_whitespace=True)


FAULTS = [
    Fault("a property that is none", {"assets/style.css": lambda t: t + "a{colour:red}"}, "colour: red"),
    Fault("a value that is none", {"assets/style.css": lambda t: t + "@media print{a{color:redd}}"}, "color: redd"),
    Fault("a selector that is none", {"assets/style.css": lambda t: t + "a:hoover{color:red}"}, "a:hoover"),
    Fault("a condition that is none", {"assets/style.css": lambda t: t + "@media (widht>1px){a{top:0}}"}, "widht"),
    Fault("a descriptor that is none", {"assets/style.css": lambda t: t + "@page{sise:a4}"}, "sise"),
    Fault("what does not parse", {"assets/style.css": lambda t: t + "a{color}"}, "assets/style.css"),
]
