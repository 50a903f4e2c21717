"""Writes a library as the data file of the Hugo site, since Hugo reads no SQLite: export.py CONTENT SITE

What it writes are the facts of each film, with what templates are slow at (titles as Markdown, keys to sort by); to
sort, group and cut them into pages is left to Hugo. The time that this takes is not counted, which is in Hugo's
favour: the other programs read the library on the clock.
"""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))
from library import Library, markdown_text  # noqa: E402  (it lies in the folder above)


def facts(film, platforms):
    values = {
        "id": film.id,
        "title": film.title,
        "text": markdown_text(film.title),
        "year": film.year,
        "rating": film.rating,
        "votes": film.votes,
        "genres": film.genres,
        "standing": film.standing,
        # Sorting by an instant is sorting by its text; the position keeps equal ones in the order of the ids.
        "addedAt": film.added_at,
        "watchedAt": film.watched_at,
        "sortKey": f"{film.sort_key[0]}{film.sort_key[1]} {film.id}",
        "group": film.group,
        "claims": {
            platform.slug: {"state": state, "day": day.isoformat() if day else ""}
            for platform, (state, day) in zip(platforms, film.claims)
        },
    }
    if film.original and film.original != film.title:
        values["original"] = film.original
        values["originalText"] = markdown_text(film.original)
    if film.added:
        values["added"] = film.added.isoformat()
    if film.watched:
        values["watched"] = film.watched.isoformat()
    return values


def copy_own_pages(folder, site):
    """The owner's own pages, which Hugo has to be told from its lists."""
    for page in folder.glob("*.md"):
        text = page.read_text().removeprefix("---\n")
        (site / "content" / page.name).write_text("---\ntype: own\n" + text)


def main():
    content, site = Path(sys.argv[1]), Path(sys.argv[2])
    copy_own_pages(content / "pages", site)
    settings = dict(line.split(": ", 1) for line in (content / "site.yml").read_text().splitlines())
    library = Library(content / "library.db", settings["timezone"], settings["today"])
    data = {
        "old": library.old.isoformat(),
        "platforms": [
            {"slug": p.slug, "name": p.name, "text": markdown_text(p.name), "mine": p.mine}
            for p in library.platforms
        ],
        "films": [facts(film, library.platforms) for film in library.films],
    }
    (site / "data").mkdir(parents=True, exist_ok=True)
    (site / "data/library.json").write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")))


main()
