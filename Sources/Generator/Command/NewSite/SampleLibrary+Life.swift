import Data

extension SampleLibrary {
    /// What one person did and thinks: something of everything that a library can hold, in private too.
    static let life = #"""
        CREATE TABLE user_movie(
          id INTEGER PRIMARY KEY,
          user_id TEXT NOT NULL,
          tconst TEXT NOT NULL REFERENCES movie(tconst),
          watchlisted_at TEXT,
          watchlist_deleted_at TEXT,
          watched_at TEXT,
          added_from_ai_suggestion BOOLEAN NOT NULL DEFAULT FALSE,
          user_rating INTEGER,
          UNIQUE(user_id, tconst)
        );
        INSERT INTO user_movie VALUES(101,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0816692','2025-10-12T10:00:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(102,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0047478','2025-09-02T18:30:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(103,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0062622','2025-09-14T20:05:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(104,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0056801','2025-09-20T07:40:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(105,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0092048','2025-10-01T12:00:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(106,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0000417','2025-10-05T16:20:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(107,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt6710474','2025-10-09T21:10:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(108,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0119698','2025-10-11T08:00:00Z',NULL,NULL,0,NULL);
        INSERT INTO user_movie VALUES(109,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-11-30T19:00:00Z',NULL,'2024-12-24T20:15:00Z',0,NULL);
        INSERT INTO user_movie VALUES(110,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083','2025-01-10T18:00:00Z',NULL,'2025-03-08T21:00:00Z',0,NULL);
        INSERT INTO user_movie VALUES(111,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2025-05-01T22:00:00Z',NULL,'2025-07-19T22:30:00Z',0,NULL);
        INSERT INTO user_movie VALUES(112,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','2025-08-02T10:00:00Z',NULL,'2025-09-28T15:00:00Z',0,NULL);
        \#(LibraryPart.play.definition);
        INSERT INTO play VALUES(1,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','1998',0,NULL,'The Roxy',NULL,NULL,NULL);
        INSERT INTO play VALUES(2,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2003-08',0,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO play VALUES(3,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-12-24T20:15:00Z',1,NULL,NULL,'With everyone, after dinner.',NULL,NULL);
        INSERT INTO play VALUES(4,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083','2025-03-08T21:00:00Z',0,3,NULL,NULL,NULL,NULL);
        INSERT INTO play VALUES(5,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2025-07-19T22:30:00Z',1,NULL,'Open air',NULL,NULL,NULL);
        INSERT INTO play VALUES(6,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','2025-09-28T15:00:00Z',0,2,NULL,NULL,NULL,NULL);
        INSERT INTO play VALUES(7,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0062622',NULL,0,NULL,NULL,'Long ago, on television.',NULL,NULL);
        \#(LibraryPart.movieRating.definition);
        INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583',5,'Better every time. *This* is why the list exists.',0,'public','2024-12-25T09:00:00Z','2024-12-25T09:00:00Z');
        INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083',4.5,NULL,0,'public','2025-03-09T08:30:00Z','2025-03-09T08:30:00Z');
        INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748',4,NULL,0,'public','2025-07-20T10:00:00Z','2025-07-20T10:00:00Z');
        INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864',3,'Between us: I dozed off.',0,'private','2025-09-28T19:00:00Z','2025-09-28T19:00:00Z');
        \#(LibraryPart.favorite.definition);
        INSERT INTO favorite VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-12-25T09:00:00Z');
        \#(LibraryPart.filmState.definition);
        INSERT INTO film_state VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0056801','watching','2025-10-08T20:00:00Z');
        INSERT INTO film_state VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0047478','paused','2025-09-06T21:30:00Z');
        \#(LibraryPart.tag.definition);
        INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','classics');
        INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','classics');
        INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','late at night');
        INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0000417','short');
        \#(LibraryPart.filmList.definition);
        INSERT INTO film_list VALUES(1,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','my-top-three','My top three','Ask again next year.',1,'public');
        INSERT INTO film_list VALUES(2,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','film-club','Film club',NULL,0,'public');
        INSERT INTO film_list VALUES(3,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','presents','Presents','Nobody sees this list.',0,'private');
        \#(LibraryPart.filmListItem.definition);
        INSERT INTO film_list_item VALUES(1,'tt0034583',1,NULL);
        INSERT INTO film_list_item VALUES(1,'tt0050083',2,NULL);
        INSERT INTO film_list_item VALUES(1,'tt0078748',3,'With the lights on.');
        INSERT INTO film_list_item VALUES(2,'tt0092048',1,'Dinner first.');
        INSERT INTO film_list_item VALUES(2,'tt0119698',2,NULL);
        INSERT INTO film_list_item VALUES(3,'tt0816692',1,NULL);
        \#(LibraryPart.userProfile.definition);
        INSERT INTO user_profile VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','Sam','I watch at the weekend and forget on Monday, hence this.',NULL,'["Drama","Sci-Fi"]',NULL);

        """#
}
