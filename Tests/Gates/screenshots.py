"""Makes pictures of the main pages of the sample site, in both rooms and on two windows.

usage: scripts/screenshots FOLDER     every kind of page, as NAME-WIDTH-ROOM.png
       scripts/screenshots --readme   the README's picture, in docs/images
"""

import argparse
import base64
from pathlib import Path

from browser import Browser
from building import ROOT, sample

WIDTHS = (1280, 360)
ROOMS = {"light": False, "dark": True}
# A picture of a longer page ends here.
TALLEST = 3_000
README = ROOT / "docs/images/overview.png"
# Each side shows a window of a desk, made smaller.
WINDOW, SCALE = (1280, 1104), 800 / 1280
BESIDE = """
document.body.style.margin = 0;
document.body.style.display = "flex";
await Promise.all(given.map(source => {
  const image = new Image();
  image.src = "data:image/png;base64," + source;
  document.body.append(image);
  return image.decode();
}));
"""


def main():
    parser = argparse.ArgumentParser(prog="scripts/screenshots")
    parser.add_argument("--marquee", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--work", required=True, type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--readme", action="store_true", help=f"make {README.relative_to(ROOT)}")
    parser.add_argument("folder", nargs="?", type=Path)
    options = parser.parse_args()
    if bool(options.folder) == options.readme:
        parser.error("name a folder, or say --readme")
    site = sample(options.marquee.resolve(), options.work)
    browser = Browser()
    try:
        if options.readme:
            both_rooms(browser, site)
        else:
            every_kind(browser, site, options.folder)
    finally:
        browser.close()


def every_kind(browser, site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    pictures = 0
    for kind, pages in sorted(site.kinds.items()):
        page = f"{kind}.html" if f"{kind}.html" in pages else max(pages, key=site.size)
        for width in WIDTHS:
            for room, is_dark in ROOMS.items():
                browser.view(width, dark=is_dark)
                browser.open((site.root / page).as_uri())
                height = min(browser.js("return document.documentElement.scrollHeight;"), TALLEST)
                name = f"{kind.replace('/*', '-one')}-{width}-{room}.png"
                (folder / name).write_bytes(base64.b64decode(picture(browser, width, height)))
                pictures += 1
    print(f"{pictures} pictures in {folder}")


def both_rooms(browser, site):
    """The overview in the light and in the dark, side by side."""
    sides = []
    for is_dark in ROOMS.values():
        browser.view(*WINDOW, dark=is_dark)
        browser.open((site.root / "index.html").as_uri())
        sides.append(picture(browser, *WINDOW, scale=SCALE))
    width, height = (round(side * SCALE) for side in WINDOW)
    browser.view(2 * width, height)
    browser.open("about:blank")
    browser.js_async(BESIDE, *sides)
    README.write_bytes(base64.b64decode(picture(browser, 2 * width, height)))
    print(f"{README.relative_to(ROOT)} is {README.stat().st_size:,} bytes; look at it, and at its words in README.md")


def picture(browser, width, height, scale=1):
    clip = {"x": 0, "y": 0, "width": width, "height": height, "scale": scale}
    return browser.cdp("Page.captureScreenshot", format="png", clip=clip, captureBeyondViewport=True)["data"]


main()
