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
CREATE TABLE person(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  imdb_id TEXT,
  tmdb_id INTEGER
);
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
CREATE TABLE credit(
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  person_id INTEGER NOT NULL REFERENCES person(id),
  role TEXT NOT NULL,
  position INTEGER,
  character TEXT,
  UNIQUE(tconst, person_id, role)
);
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
CREATE TABLE play(
  id INTEGER PRIMARY KEY,
  user_id TEXT NOT NULL,
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  watched_on TEXT,
  rewatch BOOLEAN NOT NULL DEFAULT FALSE,
  platform_id INTEGER REFERENCES platform(id),
  venue TEXT,
  note TEXT,
  source TEXT,
  source_id TEXT
);
INSERT INTO play VALUES(1,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','1998',0,NULL,'The Roxy',NULL,NULL,NULL);
INSERT INTO play VALUES(2,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2003-08',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(3,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-12-24T20:15:00Z',1,NULL,NULL,'With everyone, after dinner.',NULL,NULL);
INSERT INTO play VALUES(4,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083','2025-03-08T21:00:00Z',0,3,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(5,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','2025-07-19T22:30:00Z',1,NULL,'Open air',NULL,NULL,NULL);
INSERT INTO play VALUES(6,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','2025-09-28T15:00:00Z',0,2,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(7,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0062622',NULL,0,NULL,NULL,'Long ago, on television.',NULL,NULL);
INSERT INTO play VALUES(8,'99999999-aaaa-bbbb-cccc-dddddddddddd','tt0034583','2020-02-02',0,NULL,'Their cinema',NULL,NULL,NULL);
INSERT INTO play VALUES(9,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583',NULL,1,NULL,'Café [Roxy] & "friends"','a | pipe, a *star*, a <tag>',NULL,NULL);
INSERT INTO play VALUES(10,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083','2025-03',1,1,NULL,NULL,NULL,NULL);
CREATE TABLE movie_rating(
  user_id TEXT NOT NULL,
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  rating NUMERIC,
  review TEXT,
  spoiler BOOLEAN NOT NULL DEFAULT FALSE,
  visibility TEXT NOT NULL DEFAULT 'public',
  created_at TEXT,
  updated_at TEXT,
  UNIQUE(user_id, tconst)
);
INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583',5,'Better every time. *This* is why the list exists.',0,'public','2024-12-25T09:00:00Z','2024-12-25T09:00:00Z');
INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0050083',4.5,NULL,0,'public','2025-03-09T08:30:00Z','2025-03-09T08:30:00Z');
INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748',4,NULL,0,'public','2025-07-20T10:00:00Z','2025-07-20T10:00:00Z');
INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864',3,'Between us: I dozed off.',0,'private','2025-09-28T19:00:00Z','2025-09-28T19:00:00Z');
INSERT INTO movie_rating VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0062622',0.5,'Do **not** read on: the <computer> did it.',1,'public','2025-01-01T10:00:00Z','2025-01-02T10:00:00Z');
INSERT INTO movie_rating VALUES('99999999-aaaa-bbbb-cccc-dddddddddddd','tt0034583',1,'Theirs: dull.',0,'public','2025-01-01T10:00:00Z','2025-01-02T10:00:00Z');
CREATE TABLE favorite(
  user_id TEXT NOT NULL,
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  created_at TEXT,
  UNIQUE(user_id, tconst)
);
INSERT INTO favorite VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','2024-12-25T09:00:00Z');
INSERT INTO favorite VALUES('99999999-aaaa-bbbb-cccc-dddddddddddd','tt0078748','2024-12-25T09:00:00Z');
INSERT INTO favorite VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0816692',NULL);
CREATE TABLE film_state(
  user_id TEXT NOT NULL,
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  state TEXT NOT NULL,
  since TEXT,
  UNIQUE(user_id, tconst)
);
INSERT INTO film_state VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0056801','watching','2025-10-08T20:00:00Z');
INSERT INTO film_state VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0047478','paused','2025-09-06T21:30:00Z');
INSERT INTO film_state VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0092048','dropped',NULL);
INSERT INTO film_state VALUES('99999999-aaaa-bbbb-cccc-dddddddddddd','tt0015864','watching','2025-10-08T20:00:00Z');
CREATE TABLE tag(
  user_id TEXT NOT NULL,
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  tag TEXT NOT NULL,
  UNIQUE(user_id, tconst, tag)
);
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','classics');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0015864','classics');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','late at night');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0000417','short');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0034583','Late At Night');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0078748','夏/冬');
INSERT INTO tag VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','tt0816692','<b>bold</b> & co.');
INSERT INTO tag VALUES('99999999-aaaa-bbbb-cccc-dddddddddddd','tt0078748','theirs');
CREATE TABLE film_list(
  id INTEGER PRIMARY KEY,
  user_id TEXT NOT NULL,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT,
  ranked BOOLEAN NOT NULL DEFAULT FALSE,
  visibility TEXT NOT NULL DEFAULT 'public',
  UNIQUE(user_id, slug)
);
INSERT INTO film_list VALUES(1,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','my-top-three','My top three','Ask again next year.',1,'public');
INSERT INTO film_list VALUES(2,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','film-club','Film club',NULL,0,'public');
INSERT INTO film_list VALUES(3,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','presents','Presents','Nobody sees this list.',0,'private');
INSERT INTO film_list VALUES(4,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','My Top Three','[My] *top* three',NULL,0,'public');
INSERT INTO film_list VALUES(5,'99999999-aaaa-bbbb-cccc-dddddddddddd','theirs','Their list','Their words',0,'public');
INSERT INTO film_list VALUES(6,'0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','empty','An empty one',NULL,1,'public');
CREATE TABLE film_list_item(
  list_id INTEGER NOT NULL REFERENCES film_list(id),
  tconst TEXT NOT NULL REFERENCES movie(tconst),
  position INTEGER NOT NULL,
  note TEXT,
  UNIQUE(list_id, tconst)
);
INSERT INTO film_list_item VALUES(1,'tt0034583',1,NULL);
INSERT INTO film_list_item VALUES(1,'tt0050083',2,NULL);
INSERT INTO film_list_item VALUES(1,'tt0078748',3,'With the lights on.');
INSERT INTO film_list_item VALUES(2,'tt0092048',1,'Dinner first.');
INSERT INTO film_list_item VALUES(2,'tt0119698',2,NULL);
INSERT INTO film_list_item VALUES(3,'tt0816692',1,NULL);
INSERT INTO film_list_item VALUES(4,'tt0816692',7,'_why_ not?');
INSERT INTO film_list_item VALUES(4,'tt0034583',2,NULL);
INSERT INTO film_list_item VALUES(5,'tt0034583',1,'Their note');
CREATE TABLE user_profile(
  user_id TEXT PRIMARY KEY,
  display_name TEXT,
  bio TEXT,
  birth_date TEXT,
  favorite_genres TEXT,
  notification_preferences TEXT
);
INSERT INTO user_profile VALUES('0b9d4c1e-5c3a-4f57-9a1e-2f6d8c7b5a10','Sam','I watch at the weekend and forget on Monday, hence this.',NULL,'["Drama","Sci-Fi"]',NULL);
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
