"""Writes a library of N films into a new SQLite file, the same for the same arguments.

usage: make_library.py [--platforms N] [--genres N] [--one-day N] [--watchlist SHARE] [--life] FILMS FILE

The proportions are those of a long-lived library: 45% of the films on the watchlist, 45% in the history of ten
years, two thirds of the films checked on each of seven platforms, four of which are the owner's. The options make
it a strange one: more platforms that have one film only, more genres, a day on which thousands were watched; or give it
a film life beside the core.

Of Python's random numbers only `random()` is used: the manual promises its sequence for all versions to come.
"""

import argparse
import sqlite3
from datetime import date, timedelta
from itertools import islice
from random import Random

from make_life import add_life

SCHEMA = """
CREATE TABLE movie (
  tconst TEXT PRIMARY KEY, primary_title TEXT NOT NULL, original_title TEXT, start_year INTEGER, genres TEXT,
  avg_rating TEXT, num_votes INTEGER, poster_path TEXT, poster_last_checked TEXT, tmdb_id INTEGER,
  watchmode_id INTEGER, created_at TEXT, updated_at TEXT);
CREATE TABLE user_movie (
  id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, tconst TEXT NOT NULL, watchlisted_at TEXT,
  watchlist_deleted_at TEXT, watched_at TEXT, added_from_ai_suggestion INTEGER NOT NULL DEFAULT 0,
  UNIQUE (user_id, tconst));
CREATE TABLE platform (
  id INTEGER PRIMARY KEY, platform_slug TEXT UNIQUE NOT NULL, platform_name TEXT NOT NULL);
CREATE TABLE user_platform (
  user_id TEXT NOT NULL, platform_id INTEGER NOT NULL, UNIQUE (user_id, platform_id));
CREATE TABLE movie_availability (
  tconst TEXT NOT NULL, platform_id INTEGER NOT NULL, is_available INTEGER, last_checked TEXT NOT NULL,
  source TEXT NOT NULL, details TEXT, UNIQUE (tconst, platform_id));
"""
PLATFORMS = [
    ("netflix", "Netflix"),
    ("hbo-max", "HBO Max"),
    ("prime-video", "Prime Video"),
    ("disney-plus", "Disney+"),
    ("apple-tv", "Apple TV+"),
    ("mubi", "MUBI"),
    ("criterion", "The Criterion Channel"),
]
MINE = (1, 3, 4, 6)
GENRES = (
    "Action Adventure Animation Biography Comedy Crime Drama Family Fantasy History Horror Music Mystery Romance "
    "Sci-Fi Thriller War Western"
).split()
WORDS = (
    "The A Of In And Love Night Man Woman Day Last House City River Summer Winter Road Dark White Black Red "
    "Blue Golden Secret Lost Return King Queen Children Letter Stranger Island Journey Garden Silence Shadow Heart "
    "Señor L'Été Straße Жизнь 東京 Mother Father Brother's Sister's War Peace & Midnight Morning Train Street"
).split()
LENGTHS = (1, 2, 2, 3, 3, 4, 5, 8)
OWNER = "0c5bd7f2-6a51-4f4e-9d53-6f1f0e1f7a10"
TODAY = date(2025, 11, 1)
DAYS = [(TODAY - timedelta(days=count + 1)).isoformat() for count in range(3650)]
MINUTES = [f"T{minute // 60:02d}:{minute % 60:02d}:00Z" for minute in range(1440)]
# Two in five are available, two are not, one is unknown.
STATES = (1, 1, 0, 0, None)
BATCH = 20_000


class Films:
    """The rows of every film: itself, its entry in the lists, and what is known of it on the platforms."""

    def __init__(self, options):
        self.options = options
        self.random = Random(options.films).random
        self.genres = GENRES + [f"Genre {number}" for number in range(len(GENRES) + 1, options.genres + 1)]

    def __iter__(self):
        return map(self.rows, range(1, self.options.films + 1))

    def pick(self, items):
        return items[int(self.random() * len(items))]

    def moment(self, days):
        """An instant of so many days before today."""
        return DAYS[int(self.random() * days)] + MINUTES[int(self.random() * 1440)]

    def rows(self, number):
        tconst = f"tt{number:07d}"
        share, is_on_the_day = self.random(), number <= self.options.one_day
        added = self.moment(3650)
        watched = self.moment(3650) if share >= self.options.watchlist else None
        if is_on_the_day:
            watched = DAYS[100] + MINUTES[int(self.random() * 600) + 600]
        entry = (number, OWNER, tconst, added, None, watched) if share < 0.9 or is_on_the_day else None
        return self.film(number, tconst), entry, self.claims(number, tconst)

    def film(self, number, tconst):
        title = " ".join([self.pick(WORDS) for _ in range(self.pick(LENGTHS))])
        original = title[::-1] if self.random() < 0.2 else title
        return (
            tconst,
            title,
            original,
            1920 + int(self.random() * 106),
            '["' + '","'.join(self.genres_of(number)) + '"]',
            f"{3 + 6 * self.random():.1f}",
            int(10 ** (1 + 5 * self.random())),
            None,
            None,
            number,
            None,
            self.moment(3650),
            self.moment(30),
        )

    def genres_of(self, number):
        """One to three; those that were asked for beyond the usual ones are spread so that each has a film."""
        genres = {self.pick(GENRES) for _ in range(1 + int(self.random() * 3))}
        more = self.genres[len(GENRES) :]
        return sorted(genres) + more[number - 1 :: self.options.films]

    def claims(self, number, tconst):
        claims = [
            (tconst, platform, self.pick(STATES), self.moment(60), "watchmode")
            for platform in range(1, len(PLATFORMS) + 1)
            if self.random() < 0.66
        ]
        if number == 1:
            known = {claim[1] for claim in claims}
            rest = (n for n in range(1, max(self.options.platforms, len(PLATFORMS)) + 1) if n not in known)
            if self.options.platforms > len(PLATFORMS):
                claims += [(tconst, n, self.pick(STATES), self.moment(60), "watchmode") for n in rest]
        return claims


def write(options):
    database = sqlite3.connect(options.file)
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
    source = Films(options)
    films = iter(source)
    while batch := list(islice(films, BATCH)):
        database.executemany(f"INSERT INTO movie VALUES ({','.join('?' * 13)})", [row[0] for row in batch])
        database.executemany(
            "INSERT INTO user_movie VALUES (?,?,?,?,?,?,0)", [row[1] for row in batch if row[1]]
        )
        database.executemany(
            "INSERT INTO movie_availability VALUES (?,?,?,?,?,NULL)",
            [row for _, _, rows in batch for row in rows],
        )
    platforms = PLATFORMS + [
        (f"channel-{n}", f"Channel {n}") for n in range(len(PLATFORMS) + 1, options.platforms + 1)
    ]
    database.executemany(
        "INSERT INTO platform VALUES (?,?,?)", [(i + 1, *p) for i, p in enumerate(platforms)]
    )
    database.executemany("INSERT INTO user_platform VALUES (?,?)", [(OWNER, platform) for platform in MINE])
    if options.life:
        add_life(database, options.films, OWNER, source.random, source.moment)
    database.commit()
    database.execute("ANALYZE")
    database.close()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--platforms", type=int, default=len(PLATFORMS))
    parser.add_argument("--genres", type=int, default=len(GENRES))
    parser.add_argument("--one-day", type=int, default=0, help="so many films were watched on one day")
    parser.add_argument(
        "--watchlist", type=float, default=0.45, help="the share of the films on the watchlist"
    )
    parser.add_argument("--life", action="store_true", help="with viewings, ratings, lists, people and the rest")
    parser.add_argument("films", type=int)
    parser.add_argument("file")
    write(parser.parse_args())


if __name__ == "__main__":
    main()
