/// The sample library of a new site: twelve films, one person, three platforms.
///
/// Facts about the films are real; who watched what, and what is available where, is made up. It is written
/// as text libraries are written back, so that the first change is a change of one line.
enum SampleLibrary {
    static let text = #"""
        PRAGMA foreign_keys=OFF;
        BEGIN TRANSACTION;
        CREATE TABLE movie(
          tconst TEXT PRIMARY KEY,
          primary_title TEXT NOT NULL,
          original_title TEXT,
          start_year INTEGER,
          genres TEXT,
          avg_rating NUMERIC(3,1),
          num_votes INTEGER,
          poster_path TEXT,
          poster_last_checked TEXT,
          tmdb_id INTEGER,
          watchmode_id INTEGER,
          created_at TEXT,
          updated_at TEXT
        );
        INSERT INTO movie VALUES('tt0000417','A Trip to the Moon','Le voyage dans la lune',1902,'["Short","Action","Adventure","Comedy","Fantasy","Sci-Fi"]',8.2,46195,NULL,NULL,775,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0015864','The Gold Rush','The Gold Rush',1925,'["Adventure","Comedy","Drama","Western"]',8.2,105922,NULL,NULL,962,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0034583','Casablanca','Casablanca',1942,'["Drama","Romance","War"]',8.5,540762,NULL,NULL,289,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0047478','Seven Samurai','Shichinin no samurai',1954,'["Action","Drama"]',8.6,344038,NULL,NULL,346,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0050083','12 Angry Men','12 Angry Men',1957,'["Crime","Drama"]',9,725461,NULL,NULL,389,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0056801','8½','8½',1963,'["Drama"]',8,117888,NULL,NULL,422,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0062622','2001: A Space Odyssey','2001: A Space Odyssey',1968,'["Adventure","Sci-Fi"]',8.3,627012,NULL,NULL,62,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0078748','Alien','Alien',1979,'["Horror","Sci-Fi"]',8.4,819462,NULL,NULL,348,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0092048','Tampopo','Tampopo',1985,'["Comedy"]',7.9,19387,NULL,NULL,11830,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0119698','Princess Mononoke','Mononoke-hime',1997,'["Animation","Action","Adventure","Fantasy"]',8.4,362672,NULL,NULL,128,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0816692','Interstellar','Interstellar',2014,'["Adventure","Drama","Sci-Fi"]',8.6,1603536,NULL,NULL,157336,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt6710474','Everything Everywhere All at Once','Everything Everywhere All at Once',2022,'["Action","Adventure","Comedy","Fantasy","Sci-Fi"]',8.1,210456,NULL,NULL,545611,NULL,NULL,NULL);
        CREATE TABLE user_movie(
          id INTEGER PRIMARY KEY,
          user_id TEXT NOT NULL,
          tconst TEXT NOT NULL REFERENCES movie(tconst),
          watchlisted_at TEXT,
          watchlist_deleted_at TEXT,
          watched_at TEXT,
          added_from_ai_suggestion BOOLEAN NOT NULL DEFAULT FALSE,
          UNIQUE(user_id, tconst)
        );
        INSERT INTO user_movie VALUES(101,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0816692','2025-10-12T10:00:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(102,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0047478','2025-09-02T18:30:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(103,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0062622','2025-09-14T20:05:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(104,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0056801','2025-09-20T07:40:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(105,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0092048','2025-10-01T12:00:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(106,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0000417','2025-10-05T16:20:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(107,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt6710474','2025-10-09T21:10:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(108,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0119698','2025-10-11T08:00:00Z',NULL,NULL,0);
        INSERT INTO user_movie VALUES(109,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-11-30T19:00:00Z',NULL,'2024-12-24T20:15:00Z',0);
        INSERT INTO user_movie VALUES(110,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083','2025-01-10T18:00:00Z',NULL,'2025-03-08T21:00:00Z',0);
        INSERT INTO user_movie VALUES(111,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2025-05-01T22:00:00Z',NULL,'2025-07-19T22:30:00Z',0);
        INSERT INTO user_movie VALUES(112,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','2025-08-02T10:00:00Z',NULL,'2025-09-28T15:00:00Z',0);
        CREATE TABLE platform(
          id INTEGER PRIMARY KEY,
          platform_slug TEXT NOT NULL UNIQUE,
          platform_name TEXT NOT NULL
        );
        INSERT INTO platform VALUES(1,'netflix','Netflix');
        INSERT INTO platform VALUES(2,'mubi','MUBI');
        INSERT INTO platform VALUES(3,'prime-video','Prime Video');
        CREATE TABLE user_platform(
          user_id TEXT NOT NULL,
          platform_id INTEGER NOT NULL REFERENCES platform(id),
          UNIQUE(user_id, platform_id)
        );
        INSERT INTO user_platform VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10',1);
        INSERT INTO user_platform VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10',2);
        CREATE TABLE movie_availability(
          tconst TEXT NOT NULL REFERENCES movie(tconst),
          platform_id INTEGER NOT NULL REFERENCES platform(id),
          is_available BOOLEAN,
          last_checked TEXT NOT NULL,
          source TEXT NOT NULL,
          details TEXT,
          UNIQUE(tconst, platform_id)
        );
        INSERT INTO movie_availability VALUES('tt0000417',1,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0000417',2,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0000417',3,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0015864',1,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0015864',2,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0015864',3,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0034583',1,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0034583',2,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0034583',3,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0047478',1,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0047478',2,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0047478',3,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0050083',1,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0050083',2,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0050083',3,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0056801',1,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0056801',2,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0056801',3,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0062622',1,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0062622',2,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0062622',3,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0078748',1,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0078748',2,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0078748',3,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0092048',1,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0092048',2,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0119698',1,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0119698',2,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0119698',3,0,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0816692',1,1,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0816692',2,NULL,'2025-10-10T06:00:00Z','sample',NULL);
        INSERT INTO movie_availability VALUES('tt0816692',3,1,'2025-10-10T06:00:00Z','sample',NULL);
        COMMIT;

        """#
}
