"""Texts that try to be more than text, or wider than the page, put wherever a library holds text."""

import sqlite3

TEXTS = [
    "A<script>alert(1)</script>",
    'A"><img src=x onerror=alert(1)>',
    "A' onmouseover='alert(1)",
    "A&lt;b&gt; &amp; &#60;",
    "A](javascript:alert(1))",
    "A`code` *b* _c_ ~~d~~ [e][f]",
    "A | b | c",
    "A</title></head><body></script></style></svg>",
    "A<!-- b --> c -->",
    "A]]> <![CDATA[ b",
    "A{{ b }} {% c %} ${d}",
    '=HYPERLINK("http://x.example/"; "x")',
    "A\\",
    "A\x1f\x7fb\x85c",
    "A\u202eb\u2066c",
    "A\r\nEND:VCALENDAR\r\nBEGIN:VEVENT",
    "A\ttab,\nand; \\n a line",
    "A\u2028b\u2029c",
    "A http://x.example/ www.x.example me@x.example",
    "A" + "x" * 300,
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    "W" * 60,
    "/".join(["Llanfairpwllgwyngyll"] * 8),
    "א" * 40 + " and after",
    "مرحبا بالعالم (2)",
    "千と千尋の神隠し" * 12,
    "🎬" * 40,
    "q" + "\u0301" * 60,
    "The " + "very " * 60 + "end",
    "___",
    "-",
    "1.",
    "constructor",
    "__proto__",
]
REVIEW = (
    "# A heading\n\n<script>alert(1)</script> *it* [link](javascript:alert(1)) <b>no</b>\n\n"
    "> quoted\n\n- one\n- two\n\n    {0}\n\n```\n{0}\n```\n\n![x](http://x.example/y.png) {0}"
)
# Where a library of the generator holds text that people wrote.
COLUMNS = [
    ("movie", "primary_title", 3),
    ("movie", "original_title", 5),
    ("movie", "overview", 4),
    ("person", "name", 6),
    ("platform", "platform_name", 3),
    ("credit", "character", 7),
    ("play", "venue", 8),
    ("play", "note", 9),
    ("tag", "tag", 4),
    ("film_list", "name", 2),
    ("film_list", "description", 1),
    ("film_list_item", "note", 3),
]
DETAILS = [
    '{"url": "https://watch.example/\\"><script>?a=b&c=d"}',
    '{"web_url": "https://watch.example/film", "type": "free"}',
    '{"url": "javascript:alert(1)"}',
    "no JSON",
    "[]",
]


def make_hostile(library):
    """Puts the texts into every so-manieth row; the keys of all films."""
    with sqlite3.connect(library) as database:
        for table, column, every in COLUMNS:
            # (by the order of the rows, so that the same row gets the same text on every run)
            rows = database.execute(f"SELECT rowid, {column} FROM {table} ORDER BY rowid").fetchall()
            for number, (row, _) in enumerate(rows[::every]):
                text = TEXTS[number % len(TEXTS)]
                # A tag is one of a film's, and films that share one need not all have another.
                database.execute(f"UPDATE OR IGNORE {table} SET {column} = ? WHERE rowid = ?", (text, row))
        reviews = database.execute("SELECT rowid FROM movie_rating WHERE review IS NOT NULL ORDER BY rowid")
        for number, (row,) in enumerate(reviews.fetchall()):
            text = REVIEW.format(TEXTS[number % len(TEXTS)].replace("\n", " "))
            database.execute("UPDATE movie_rating SET review = ? WHERE rowid = ?", (text, row))
        rows = database.execute("SELECT rowid FROM movie_availability ORDER BY rowid").fetchall()
        for number, (row,) in enumerate(rows[::2]):
            database.execute(
                "UPDATE movie_availability SET details = ? WHERE rowid = ?", (DETAILS[number % len(DETAILS)], row)
            )
        add_states(database)
        keys = [key for (key,) in database.execute("SELECT tconst FROM movie ORDER BY tconst")]
    database.close()
    return keys


def add_states(database):
    """Some films are being watched, paused, dropped, or wanted again; the generator knows none of these."""
    owner = database.execute("SELECT user_id FROM user_movie LIMIT 1").fetchone()[0]
    watching = database.execute(
        "SELECT tconst FROM user_movie WHERE watched_at IS NULL AND id % 5 = 0 ORDER BY id LIMIT 30"
    ).fetchall()
    for number, (key,) in enumerate(watching):
        state = ("watching", "paused", "dropped")[number % 3]
        database.execute("INSERT INTO film_state VALUES (?, ?, ?, '2025-10-01')", (owner, key, state))
    database.execute("UPDATE user_movie SET watched_at = NULL WHERE watched_at IS NOT NULL AND id % 11 = 0")
