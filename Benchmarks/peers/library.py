"""Reads a library for the peers: plain values, days in the site's time zone."""

import json
import re
import sqlite3
import unicodedata
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

# A claim that was checked longer ago than this is marked as old.
DAYS_TO_OLD = 30
MARKDOWN = re.compile(r"([\\`*_\[\]|~#])|(&)|(<)")
STATES = {1: "on", 0: "off", None: "unknown"}


class Platform:
    __slots__ = ("slug", "name", "mine", "text")

    def __init__(self, slug, name, mine):
        self.slug, self.name, self.mine = slug, name, mine


class Film:
    __slots__ = (
        "id title original year rating votes genres standing added added_at watched watched_at claims sort_key "
        "group text item art cards"
    ).split()


class Library:
    """One user's films, in the order of their ids, and the platforms, the user's first."""

    def __init__(self, path, zone, today, claim=lambda platform, state, day: (state, day)):
        """`claim` makes the value that stands for what is known of a film on a platform."""
        self.zone, self.old = ZoneInfo(zone), date.fromisoformat(today) - timedelta(days=DAYS_TO_OLD)
        database = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        rows = database.execute(
            "SELECT id, platform_slug, platform_name, id IN (SELECT platform_id FROM user_platform) AS mine"
            " FROM platform ORDER BY mine DESC, id"
        ).fetchall()
        self.platforms = [Platform(slug, name, bool(mine)) for _, slug, name, mine in rows]
        self.mine = sum(platform.mine for platform in self.platforms)
        self.read_films(database, [claim(platform, "unknown", None) for platform in self.platforms])
        self.read_claims(database, claim, {row[0]: position for position, row in enumerate(rows)})
        database.close()

    def read_films(self, database, never):
        self.films, self.by_id = [], {}
        query = (
            "SELECT tconst, primary_title, original_title, start_year, genres, avg_rating, num_votes,"
            " watchlisted_at, watched_at FROM movie LEFT JOIN user_movie USING (tconst) ORDER BY tconst"
        )
        for row in database.execute(query):
            film = Film()
            film.id, film.title, film.original, film.year, genres, film.rating, film.votes, added, watched = (
                row
            )
            film.genres = json.loads(genres) if genres else []
            film.standing = "history" if watched else "watchlist" if added else "unlisted"
            film.added_at, film.watched_at = added or "", watched or ""
            film.added = self.day(added) if added else None
            film.watched = self.day(watched) if watched else None
            film.claims = never[:]
            film.sort_key, film.group = sort_key(film.title)
            self.films.append(film)
            self.by_id[film.id] = film

    def read_claims(self, database, claim, positions):
        by_id, day, platforms = self.by_id, self.day, self.platforms
        query = "SELECT tconst, platform_id, is_available, last_checked FROM movie_availability"
        for film, platform, state, checked in database.execute(query):
            position = positions[platform]
            by_id[film].claims[position] = claim(platforms[position], STATES[state], day(checked))

    def day(self, instant):
        return datetime.fromisoformat(instant).astimezone(self.zone).date()


def sort_key(title):
    """Where a title stands from A to Z, and under which heading."""
    folded = "".join(
        c for c in unicodedata.normalize("NFKD", title) if not unicodedata.combining(c)
    ).casefold()
    folded = folded.lstrip(" '\"&.,-!?")
    for article in ("the ", "a ", "an "):
        if folded.startswith(article) and folded[len(article) : len(article) + 1].isalpha():
            folded = folded[len(article) :]
            break
    first = folded[:1]
    group = first.upper() if "a" <= first <= "z" else "Other scripts" if first.isalpha() else "0–9"
    return (0 if group == "0–9" else 2 if group == "Other scripts" else 1, folded), group


def markdown_text(text):
    """Text as Markdown: what could be read as markup is escaped."""
    return MARKDOWN.sub(lambda m: "&amp;" if m[2] else "&lt;" if m[3] else "\\" + m[1], text)
