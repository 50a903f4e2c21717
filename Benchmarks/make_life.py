"""Adds a film life to a library: the tables that `marquee upgrade` would add, filled.

For each film that was watched a viewing, for every sixth another; a rating for two in three of them and a review for
one in ten; favourites, tags and three lists; a director, a writer and six of the cast for every film, out of as many
people as there are films.
"""

SCHEMA = """
ALTER TABLE movie ADD COLUMN runtime_minutes INTEGER;
ALTER TABLE movie ADD COLUMN overview TEXT;
CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, imdb_id TEXT, tmdb_id INTEGER);
CREATE TABLE credit (
  tconst TEXT NOT NULL, person_id INTEGER NOT NULL, role TEXT NOT NULL, position INTEGER, character TEXT,
  UNIQUE (tconst, person_id, role));
CREATE TABLE play (
  id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, tconst TEXT NOT NULL, watched_on TEXT,
  rewatch BOOLEAN NOT NULL DEFAULT FALSE, platform_id INTEGER, venue TEXT, note TEXT, source TEXT, source_id TEXT);
CREATE TABLE movie_rating (
  user_id TEXT NOT NULL, tconst TEXT NOT NULL, rating NUMERIC, review TEXT,
  spoiler BOOLEAN NOT NULL DEFAULT FALSE, visibility TEXT NOT NULL DEFAULT 'public', created_at TEXT,
  updated_at TEXT, UNIQUE (user_id, tconst));
CREATE TABLE favorite (
  user_id TEXT NOT NULL, tconst TEXT NOT NULL, created_at TEXT, UNIQUE (user_id, tconst));
CREATE TABLE film_state (
  user_id TEXT NOT NULL, tconst TEXT NOT NULL, state TEXT NOT NULL, since TEXT, UNIQUE (user_id, tconst));
CREATE TABLE tag (
  user_id TEXT NOT NULL, tconst TEXT NOT NULL, tag TEXT NOT NULL, UNIQUE (user_id, tconst, tag));
CREATE TABLE film_list (
  id INTEGER PRIMARY KEY, user_id TEXT NOT NULL, slug TEXT NOT NULL, name TEXT NOT NULL, description TEXT,
  ranked BOOLEAN NOT NULL DEFAULT FALSE, visibility TEXT NOT NULL DEFAULT 'public', UNIQUE (user_id, slug));
CREATE TABLE film_list_item (
  list_id INTEGER NOT NULL, tconst TEXT NOT NULL, position INTEGER NOT NULL, note TEXT,
  UNIQUE (list_id, tconst));
"""
TAGS = "cosy rainy-day with-friends long quiet loud silent short-night again for-children".split()
LISTS = [("best", "The best", 1), ("october", "For October", 0), ("trains", "Films with trains", 0)]
REVIEW = "Saw it *again*, and it holds. The second half is quieter than I remembered.\n\nStay for the last shot."


class Life:
    """The rows of every table about one film."""

    def __init__(self, films, owner, random, moment):
        self.films, self.owner, self.random, self.moment = films, owner, random, moment
        self.lists = {number: 0 for number in range(1, len(LISTS) + 1)}

    def people(self):
        return ((number, f"Person {number:06d}", f"nm{number:07d}", None) for number in range(1, self.films + 1))

    def credits(self, number, tconst):
        people = {1 + int(self.random() * self.films) for _ in range(8)}
        roles = ("director", "writer") + ("cast",) * 6
        return [
            (tconst, person, role, place, f"Part {place}" if role == "cast" else None)
            for place, (person, role) in enumerate(zip(sorted(people), roles), 1)
        ]

    def plays(self, number, tconst, watched):
        if not watched:
            return []
        plays = [(self.owner, tconst, watched, 0, 1 + number % 7, None, None)]
        if number % 6 == 0:
            plays.append((self.owner, tconst, self.moment(3650)[: (10, 7, 4)[number % 3]], 0, None, "Kino", None))
        return plays

    def rating(self, number, tconst, watched):
        if not watched or number % 3 == 0:
            return []
        review = REVIEW if number % 10 == 0 else None
        halves, visibility = 1 + int(self.random() * 10), "private" if number % 50 == 0 else "public"
        return [(self.owner, tconst, halves / 2, review, 0, visibility, watched, watched)]

    def marks(self, number, tconst):
        tags = [(self.owner, tconst, TAGS[int(self.random() * len(TAGS))])] if number % 4 == 0 else []
        favorite = [(self.owner, tconst, self.moment(3650))] if number % 20 == 0 else []
        return tags, favorite

    def listed(self, number, tconst):
        if number % 15:
            return []
        chosen = 1 + number // 15 % len(LISTS)
        self.lists[chosen] += 1
        return [(chosen, tconst, self.lists[chosen], None)]


def add_life(database, films, owner, random, moment):
    """Gives a finished library a film life."""
    database.executescript(SCHEMA)
    life = Life(films, owner, random, moment)

    def insert(table, columns, rows):
        marks = ",".join("?" * (columns.count(",") + 1))
        database.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", rows)

    insert("person", "id,name,imdb_id,tmdb_id", life.people())
    insert("film_list", "id,user_id,slug,name,ranked", ((n, owner, *of) for n, of in enumerate(LISTS, 1)))
    entries = dict(database.execute("SELECT tconst, watched_at FROM user_movie"))
    for number in range(1, films + 1):
        tconst = f"tt{number:07d}"
        watched = entries.get(tconst)
        insert("credit", "tconst,person_id,role,position,character", life.credits(number, tconst))
        insert("play", "user_id,tconst,watched_on,rewatch,platform_id,venue,note", life.plays(number, tconst, watched))
        columns = "user_id,tconst,rating,review,spoiler,visibility,created_at,updated_at"
        insert("movie_rating", columns, life.rating(number, tconst, watched))
        tags, favorite = life.marks(number, tconst)
        insert("tag", "user_id,tconst,tag", tags)
        insert("favorite", "user_id,tconst,created_at", favorite)
        insert("film_list_item", "list_id,tconst,position,note", life.listed(number, tconst))
    database.execute("UPDATE movie SET runtime_minutes = 60 + num_votes % 120")
