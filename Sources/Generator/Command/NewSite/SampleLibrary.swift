import Data

/// The sample library of a new site: twelve films, one person, three platforms.
///
/// Facts about the films are real; who watched what, and what is available where, is made up. It is written
/// as text libraries are written back, so that the first change is a change of one line.
enum SampleLibrary {
    static let text =
        "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n" + films + life + platforms + "COMMIT;\n"

    private static let films = #"""
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
          updated_at TEXT,
          runtime_minutes INTEGER,
          overview TEXT,
          tagline TEXT,
          release_date TEXT,
          original_language TEXT,
          trailer_url TEXT,
          backdrop_path TEXT
        );
        INSERT INTO movie VALUES('tt0000417','A Trip to the Moon','Le voyage dans la lune',1902,'["Short","Action","Adventure","Comedy","Fantasy","Sci-Fi"]',8.2,46195,NULL,NULL,775,NULL,NULL,NULL,13,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0015864','The Gold Rush','The Gold Rush',1925,'["Adventure","Comedy","Drama","Western"]',8.2,105922,NULL,NULL,962,NULL,NULL,NULL,95,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0034583','Casablanca','Casablanca',1942,'["Drama","Romance","War"]',8.5,540762,NULL,NULL,289,NULL,NULL,NULL,102,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0047478','Seven Samurai','Shichinin no samurai',1954,'["Action","Drama"]',8.6,344038,NULL,NULL,346,NULL,NULL,NULL,207,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0050083','12 Angry Men','12 Angry Men',1957,'["Crime","Drama"]',9,725461,NULL,NULL,389,NULL,NULL,NULL,96,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0056801','8½','8½',1963,'["Drama"]',8,117888,NULL,NULL,422,NULL,NULL,NULL,138,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0062622','2001: A Space Odyssey','2001: A Space Odyssey',1968,'["Adventure","Sci-Fi"]',8.3,627012,NULL,NULL,62,NULL,NULL,NULL,149,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0078748','Alien','Alien',1979,'["Horror","Sci-Fi"]',8.4,819462,NULL,NULL,348,NULL,NULL,NULL,117,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0092048','Tampopo','Tampopo',1985,'["Comedy"]',7.9,19387,NULL,NULL,11830,NULL,NULL,NULL,114,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0119698','Princess Mononoke','Mononoke-hime',1997,'["Animation","Action","Adventure","Fantasy"]',8.4,362672,NULL,NULL,128,NULL,NULL,NULL,134,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt0816692','Interstellar','Interstellar',2014,'["Adventure","Drama","Sci-Fi"]',8.6,1603536,NULL,NULL,157336,NULL,NULL,NULL,169,NULL,NULL,NULL,NULL,NULL,NULL);
        INSERT INTO movie VALUES('tt6710474','Everything Everywhere All at Once','Everything Everywhere All at Once',2022,'["Action","Adventure","Comedy","Fantasy","Sci-Fi"]',8.1,210456,NULL,NULL,545611,NULL,NULL,NULL,139,NULL,NULL,NULL,NULL,NULL,NULL);
        \#(LibraryPart.person.definition);
        INSERT INTO person VALUES(1,'Georges Méliès',NULL,NULL);
        INSERT INTO person VALUES(2,'Charles Chaplin',NULL,NULL);
        INSERT INTO person VALUES(3,'Michael Curtiz',NULL,NULL);
        INSERT INTO person VALUES(4,'Akira Kurosawa',NULL,NULL);
        INSERT INTO person VALUES(5,'Sidney Lumet',NULL,NULL);
        INSERT INTO person VALUES(6,'Federico Fellini',NULL,NULL);
        INSERT INTO person VALUES(7,'Stanley Kubrick',NULL,NULL);
        INSERT INTO person VALUES(8,'Ridley Scott',NULL,NULL);
        INSERT INTO person VALUES(9,'Jûzô Itami',NULL,NULL);
        INSERT INTO person VALUES(10,'Hayao Miyazaki',NULL,NULL);
        INSERT INTO person VALUES(11,'Christopher Nolan',NULL,NULL);
        INSERT INTO person VALUES(12,'Dan Kwan',NULL,NULL);
        INSERT INTO person VALUES(13,'Daniel Scheinert',NULL,NULL);
        INSERT INTO person VALUES(14,'Humphrey Bogart',NULL,NULL);
        INSERT INTO person VALUES(15,'Ingrid Bergman',NULL,NULL);
        INSERT INTO person VALUES(16,'Paul Henreid',NULL,NULL);
        INSERT INTO person VALUES(17,'Toshirô Mifune',NULL,NULL);
        INSERT INTO person VALUES(18,'Takashi Shimura',NULL,NULL);
        INSERT INTO person VALUES(19,'Sigourney Weaver',NULL,NULL);
        INSERT INTO person VALUES(20,'Tom Skerritt',NULL,NULL);
        INSERT INTO person VALUES(21,'Matthew McConaughey',NULL,NULL);
        INSERT INTO person VALUES(22,'Anne Hathaway',NULL,NULL);
        INSERT INTO person VALUES(23,'Jessica Chastain',NULL,NULL);
        \#(LibraryPart.credit.definition);
        INSERT INTO credit VALUES('tt0000417',1,'director',1,NULL);
        INSERT INTO credit VALUES('tt0015864',2,'director',1,NULL);
        INSERT INTO credit VALUES('tt0015864',2,'cast',1,NULL);
        INSERT INTO credit VALUES('tt0034583',3,'director',1,NULL);
        INSERT INTO credit VALUES('tt0034583',14,'cast',1,NULL);
        INSERT INTO credit VALUES('tt0034583',15,'cast',2,NULL);
        INSERT INTO credit VALUES('tt0034583',16,'cast',3,NULL);
        INSERT INTO credit VALUES('tt0047478',4,'director',1,NULL);
        INSERT INTO credit VALUES('tt0047478',17,'cast',1,NULL);
        INSERT INTO credit VALUES('tt0047478',18,'cast',2,NULL);
        INSERT INTO credit VALUES('tt0050083',5,'director',1,NULL);
        INSERT INTO credit VALUES('tt0056801',6,'director',1,NULL);
        INSERT INTO credit VALUES('tt0062622',7,'director',1,NULL);
        INSERT INTO credit VALUES('tt0078748',8,'director',1,NULL);
        INSERT INTO credit VALUES('tt0078748',19,'cast',1,NULL);
        INSERT INTO credit VALUES('tt0078748',20,'cast',2,NULL);
        INSERT INTO credit VALUES('tt0092048',9,'director',1,NULL);
        INSERT INTO credit VALUES('tt0119698',10,'director',1,NULL);
        INSERT INTO credit VALUES('tt0816692',11,'director',1,NULL);
        INSERT INTO credit VALUES('tt0816692',21,'cast',1,NULL);
        INSERT INTO credit VALUES('tt0816692',22,'cast',2,NULL);
        INSERT INTO credit VALUES('tt0816692',23,'cast',3,NULL);
        INSERT INTO credit VALUES('tt6710474',12,'director',1,NULL);
        INSERT INTO credit VALUES('tt6710474',13,'director',2,NULL);

        """#

    private static let platforms = #"""
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

        """#
}
