"""Writes a library of N films into a new SQLite file, the same for the same N: make_library.py N FILE

The proportions are those of a long-lived library: 45% of the films on the watchlist, 45% in the history of ten
years, two thirds of the films checked on each of seven platforms, four of which are the owner's.
"""

import random
import sqlite3
import sys
from datetime import datetime, timedelta

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
GENRES = (
    "Action Adventure Animation Biography Comedy Crime Drama Family Fantasy History Horror Music Mystery Romance "
    "Sci-Fi Thriller War Western"
).split()
WORDS = (
    "the a of in and love night man woman day last house city river summer winter road dark white black red "
    "blue golden secret lost return king queen children letter stranger island journey garden silence shadow heart "
    "Señor L'été Straße Жизнь 東京 mother father brother's sister's war peace & midnight morning train street"
).split()
OWNER = "0c5bd7f2-6a51-4f4e-9d53-6f1f0e1f7a10"
TODAY = datetime(2025, 11, 1)


def rows(count):
    """Every film with its entry and what is known of it on the platforms."""
    pick = random.Random(count)

    def moment(days):
        """An instant of so many days before today."""
        when = TODAY - timedelta(minutes=pick.randrange(days * 24 * 60))
        return when.strftime("%Y-%m-%dT%H:%M:%SZ")

    for number in range(1, count + 1):
        tconst = f"tt{number:07d}"
        title = " ".join(pick.choices(WORDS, k=pick.choice((1, 2, 2, 3, 3, 4, 5, 8)))).title()
        genres = '["' + '","'.join(sorted(pick.sample(GENRES, pick.randint(1, 3)))) + '"]'
        original = title[::-1] if pick.random() < 0.2 else title
        film = (
            tconst,
            title,
            original,
            pick.randint(1920, 2025),
            genres,
            f"{pick.uniform(3, 9):.1f}",
            int(10 ** pick.uniform(1, 6)),
            None,
            None,
            number,
            None,
            moment(3650),
            moment(30),
        )
        share = pick.random()
        watched = moment(3650) if share >= 0.45 else None
        entry = (number, OWNER, tconst, moment(3650), None, watched) if share < 0.9 else None
        claims = [
            (tconst, platform, pick.choice((1, 1, 0, 0, None)), moment(60), "watchmode")
            for platform in range(1, len(PLATFORMS) + 1)
            if pick.random() < 0.66
        ]
        yield film, entry, claims


def main():
    count, path = int(sys.argv[1]), sys.argv[2]
    database = sqlite3.connect(path)
    database.executescript("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF;" + SCHEMA)
    films, entries, claims = [], [], []
    for film, entry, known in rows(count):
        films.append(film)
        claims += known
        if entry:
            entries.append(entry)
    database.executemany(f"INSERT INTO movie VALUES ({','.join('?' * 13)})", films)
    database.executemany("INSERT INTO user_movie VALUES (?,?,?,?,?,?,0)", entries)
    database.executemany("INSERT INTO movie_availability VALUES (?,?,?,?,?,NULL)", claims)
    database.executemany(
        "INSERT INTO platform VALUES (?,?,?)", [(i + 1, *p) for i, p in enumerate(PLATFORMS)]
    )
    database.executemany("INSERT INTO user_platform VALUES (?,?)", [(OWNER, i) for i in (1, 3, 4, 6)])
    database.commit()
    database.execute("ANALYZE")
    database.close()


main()
