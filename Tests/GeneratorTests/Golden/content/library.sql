PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE movie (
  tconst text PRIMARY KEY NOT NULL,
  primary_title text NOT NULL,
  original_title text,
  start_year integer,
  genres text,
  avg_rating text,
  num_votes integer,
  poster_path text,
  tmdb_id integer
);
INSERT INTO movie VALUES('tt0000001','<script>alert("1")</script>','</title><img src=x onerror=alert(1)>',1999,'["Drama","<b>Bold</b>"]','8.6',1234567,NULL,603);
INSERT INTO movie VALUES('tt0000002','Tom & Jerry &amp; "Friends" ''Forever''',NULL,1940,'["Animation","Comedy"]','7',1,NULL,NULL);
INSERT INTO movie VALUES('tt0000003','*Stars* _Under_ `Code` ~~Gone~~ \',NULL,2001,'{Drama,"Sci-Fi"}','7.25',99,NULL,NULL);
INSERT INTO movie VALUES('tt0000004','Pipes | in | a | Title',NULL,2010,'Crime, Drama',NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0000005','[x](javascript:alert(1))','![y](http://z.example/p.png)',2012,'[]','0.0',0,NULL,NULL);
INSERT INTO movie VALUES('tt0000006','العربية: فيلم (2020) & שלום',NULL,2020,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0000007','Left ‮drawkcab‬ and ⁦isolated⁩',NULL,2021,'["Mystery"]','5.5',10,NULL,NULL);
INSERT INTO movie VALUES('tt0000008','Bell escape[31m delete and	tab',NULL,2022,'["Action"]','6.1',1000,NULL,NULL);
INSERT INTO movie VALUES('tt0000009','To Be Marked',NULL,2015,'["Drama"]','7.7',77,NULL,NULL);
INSERT INTO movie VALUES('tt0000010','To Be Restored','Przywrócony',2016,'["Drama","Family"]','6.9',690,NULL,NULL);
INSERT INTO movie VALUES('tt0000011',replace('First Line\n# Second Line','\n',char(10)),NULL,NULL,'["Short"]',NULL,12,NULL,NULL);
INSERT INTO movie VALUES('tt0000012','A Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Very, Long Title',NULL,1964,'["Comedy","War"]','8.4',488076,NULL,NULL);
INSERT INTO movie VALUES('tt0000013','Moved by a Newer Database',NULL,1975,'["Thriller"]','8.0',5000,NULL,NULL);
INSERT INTO movie VALUES('tt0000014','Removed from the List',NULL,1980,'["Horror"]','3.0',30,NULL,NULL);
INSERT INTO movie VALUES('tt0000015','1. Not a List',NULL,1984,'["Family"]','7.1',71,NULL,NULL);
INSERT INTO movie VALUES('tt0000016','# Not a Heading',NULL,1985,'["Family"]','7.2',72,NULL,NULL);
INSERT INTO movie VALUES('tt0000017','- Not an Item',NULL,1986,'["Family"]','7.3',73,NULL,NULL);
INSERT INTO movie VALUES('tt0000018','8½ Café — Café',NULL,1963,'["Drama"]','8.0',117888,NULL,NULL);
INSERT INTO movie VALUES('tt0000019','七人の侍','Seven Samurai',1954,'["Action","Drama"]','8.6',344038,NULL,346);
INSERT INTO movie VALUES('tt0000020','Seen Twice in One Day',NULL,2003,'["Drama"]','6.0',60,NULL,NULL);
INSERT INTO movie VALUES('tt0000021','Seen at Midnight',NULL,2004,'["Drama"]','6.1',61,NULL,NULL);
INSERT INTO movie VALUES('tt0000022','Only Boris Has This',NULL,2005,'["Secret"]','1.1',11,NULL,NULL);
INSERT INTO movie VALUES('tt0000023','Both Have This',NULL,2006,'["Drama"]','6.2',62,NULL,NULL);
INSERT INTO movie VALUES('tt0000024','On Nobody''s List',NULL,2007,'["Drama"]','6.3',63,NULL,NULL);
INSERT INTO movie VALUES('TT/../odd key','A Key That Is No File Name',NULL,2008,'["Drama"]','6.4',64,NULL,NULL);
INSERT INTO movie VALUES('TT0000001','A Key in Capitals',NULL,2009,'["Drama"]','6.5',65,NULL,NULL);
CREATE TABLE users (
  id text PRIMARY KEY,
  email text,
  username text
);
INSERT INTO users VALUES('0c5bd7f2-1111-4aaa-8bbb-000000000001','anna@example.org','anna');
INSERT INTO users VALUES('7f3e9a10-2222-4ccc-9ddd-000000000002','boris@elsewhere.example','boris');
CREATE TABLE user_movie (
  id integer PRIMARY KEY,
  user_id text NOT NULL,
  tconst text NOT NULL,
  watchlisted_at text,
  watchlist_deleted_at text,
  watched_at text,
  added_from_ai_suggestion boolean NOT NULL DEFAULT 0,
  UNIQUE (user_id, tconst)
);
INSERT INTO user_movie VALUES(1,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000001','2025-10-12T18:45:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(2,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000002','2025-10-12 20:45:00+02:00',NULL,NULL,0);
INSERT INTO user_movie VALUES(3,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000003','2025-10-11T08:00:00.123456Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(4,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000004','2025-09-30',NULL,NULL,0);
INSERT INTO user_movie VALUES(5,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000005',1751000000,NULL,NULL,0);
INSERT INTO user_movie VALUES(6,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000006','2025-05-05T05:05:05+00',NULL,NULL,0);
INSERT INTO user_movie VALUES(7,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000007','2024-12-31T23:30:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(8,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000008','2024-12-31T22:30:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(9,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000009','2024-01-01T00:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(10,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000010','2023-03-03T10:00:00Z',NULL,'2024-02-29T20:00:00Z',0);
INSERT INTO user_movie VALUES(11,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000011','2023-02-02T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(12,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000012','2022-01-01T10:00:00Z',NULL,'2022-12-31T23:15:00Z',0);
INSERT INTO user_movie VALUES(13,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000013','2021-01-01T10:00:00Z','2021-07-01T21:00:00Z','2021-07-01T21:00:00Z',0);
INSERT INTO user_movie VALUES(14,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000014','2021-01-02T10:00:00Z','2021-08-01T00:00:00Z',NULL,0);
INSERT INTO user_movie VALUES(15,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000015','2021-01-03T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(16,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000016','2021-01-03T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(17,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000017','2021-01-03T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(18,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000018',NULL,NULL,'2020-05-05',0);
INSERT INTO user_movie VALUES(19,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000019','2019-01-01T10:00:00Z',NULL,'2019-10-27T01:30:00Z',0);
INSERT INTO user_movie VALUES(20,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000020','2018-01-01T10:00:00Z',NULL,'2020-05-05T10:00:00Z',0);
INSERT INTO user_movie VALUES(21,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000021','2018-01-01T10:00:00Z',NULL,'2020-05-05T22:00:00Z',0);
INSERT INTO user_movie VALUES(22,'7f3e9a10-2222-4ccc-9ddd-000000000002','tt0000022','2017-03-04T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(23,'0c5bd7f2-1111-4aaa-8bbb-000000000001','tt0000023','2016-01-01T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(24,'7f3e9a10-2222-4ccc-9ddd-000000000002','tt0000023','2017-03-05T10:00:00Z',NULL,'2017-03-06T10:00:00Z',0);
INSERT INTO user_movie VALUES(25,'0c5bd7f2-1111-4aaa-8bbb-000000000001','TT/../odd key','2015-01-01T10:00:00Z',NULL,NULL,0);
INSERT INTO user_movie VALUES(26,'0c5bd7f2-1111-4aaa-8bbb-000000000001','TT0000001','2014-01-01T10:00:00Z',NULL,NULL,0);
CREATE TABLE platform (
  id integer PRIMARY KEY,
  platform_slug text UNIQUE NOT NULL,
  platform_name text NOT NULL
);
INSERT INTO platform VALUES(1,'netflix','Netflix');
INSERT INTO platform VALUES(2,'hbo-max','HBO Max');
INSERT INTO platform VALUES(3,'prime','Prime <b>Video</b>');
INSERT INTO platform VALUES(4,'disney-plus','Disney+');
INSERT INTO platform VALUES(5,'Kino & Café','Kino | Café *one*');
INSERT INTO platform VALUES(6,'con','Con');
INSERT INTO platform VALUES(7,'apple-tv','Apple TV+');
CREATE TABLE user_platform (
  user_id text,
  platform_id integer,
  UNIQUE (user_id, platform_id)
);
INSERT INTO user_platform VALUES('0c5bd7f2-1111-4aaa-8bbb-000000000001',1);
INSERT INTO user_platform VALUES('0c5bd7f2-1111-4aaa-8bbb-000000000001',3);
INSERT INTO user_platform VALUES('0c5bd7f2-1111-4aaa-8bbb-000000000001',5);
INSERT INTO user_platform VALUES('0c5bd7f2-1111-4aaa-8bbb-000000000001',6);
INSERT INTO user_platform VALUES('7f3e9a10-2222-4ccc-9ddd-000000000002',2);
INSERT INTO user_platform VALUES('7f3e9a10-2222-4ccc-9ddd-000000000002',7);
CREATE TABLE movie_availability (
  tconst text,
  platform_id integer,
  is_available boolean,
  last_checked text NOT NULL,
  source text NOT NULL,
  UNIQUE (tconst, platform_id)
);
INSERT INTO movie_availability VALUES('tt0000001',1,0,'2025-01-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000001',2,NULL,'2025-01-07T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000001',3,1,'2025-01-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000001',5,NULL,'2025-01-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000001',6,1,'2025-01-19T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000001',7,0,'2025-01-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000002',1,NULL,'2025-02-05T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000002',2,1,'2025-03-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000002',4,NULL,'2025-05-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000002',5,1,'2025-06-17T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000002',6,0,'2025-07-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000003',1,1,'2025-03-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000003',3,NULL,'2025-07-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000003',4,1,'2025-09-15T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000003',5,0,'2025-11-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000003',7,1,'2025-03-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000004',2,NULL,'2025-07-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000004',3,1,'2025-10-13T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000004',4,0,'2025-01-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000004',6,1,'2025-07-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000004',7,0,'2025-10-25T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',1,NULL,'2025-05-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',2,1,'2025-09-11T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',3,0,'2025-01-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',5,1,'2025-09-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',6,0,'2025-01-23T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000005',7,NULL,'2025-05-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000006',1,1,'2025-06-09T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000006',2,0,'2025-11-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000006',4,1,'2025-09-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000006',5,0,'2025-02-21T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000006',6,NULL,'2025-07-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000007',1,0,'2025-07-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000007',3,1,'2025-07-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000007',4,0,'2025-01-19T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000007',5,NULL,'2025-07-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000007',7,0,'2025-07-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000008',2,1,'2025-03-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000008',3,0,'2025-10-17T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000008',4,NULL,'2025-05-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000008',6,0,'2025-07-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000008',7,NULL,'2025-02-01T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',1,1,'2025-09-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',2,0,'2025-05-15T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',3,NULL,'2025-01-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',5,0,'2025-05-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',6,NULL,'2025-01-27T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000009',7,1,'2025-09-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000010',1,0,'2025-10-13T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000010',2,NULL,'2025-07-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000010',4,0,'2025-01-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000010',5,NULL,'2025-10-25T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000010',6,1,'2025-07-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000011',1,NULL,'2025-11-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000011',3,0,'2025-07-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000011',4,NULL,'2025-05-23T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000011',5,1,'2025-03-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000011',7,NULL,'2025-11-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000012',2,0,'2025-11-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000012',3,NULL,'2025-10-21T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000012',4,1,'2025-09-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000012',6,NULL,'2025-07-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000012',7,1,'2025-06-05T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',1,0,'2025-01-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',2,NULL,'2025-01-19T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',3,1,'2025-01-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',5,NULL,'2025-01-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',6,1,'2025-01-03T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000013',7,0,'2025-01-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000014',1,NULL,'2025-02-17T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000014',2,1,'2025-03-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000014',4,NULL,'2025-05-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000014',5,1,'2025-06-01T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000014',6,0,'2025-07-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000015',1,1,'2025-03-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000015',3,NULL,'2025-07-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000015',4,1,'2025-09-27T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000015',5,0,'2025-11-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000015',7,1,'2025-03-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000016',2,NULL,'2025-07-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000016',3,1,'2025-10-25T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000016',4,0,'2025-01-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000016',6,1,'2025-07-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000016',7,0,'2025-10-09T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',1,NULL,'2025-05-20T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',2,1,'2025-09-23T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',3,0,'2025-01-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',5,1,'2025-09-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',6,0,'2025-01-07T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000017',7,NULL,'2025-05-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000018',1,1,'2025-06-21T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000018',2,0,'2025-11-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000018',4,1,'2025-09-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000018',5,0,'2025-02-05T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000018',6,NULL,'2025-07-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000019',1,0,'2025-07-22T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000019',3,1,'2025-07-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000019',4,0,'2025-01-03T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000019',5,NULL,'2025-07-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000019',7,0,'2025-07-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000020',2,1,'2025-03-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000020',3,0,'2025-10-01T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000020',4,NULL,'2025-05-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000020',6,0,'2025-07-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000020',7,NULL,'2025-02-13T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',1,1,'2025-09-24T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',2,0,'2025-05-27T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',3,NULL,'2025-01-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',5,0,'2025-05-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',6,NULL,'2025-01-11T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000021',7,1,'2025-09-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000022',1,0,'2025-10-25T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000022',2,NULL,'2025-07-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000022',4,0,'2025-01-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000022',5,NULL,'2025-10-09T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000022',6,1,'2025-07-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000023',1,NULL,'2025-11-26T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000023',3,0,'2025-07-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000023',4,NULL,'2025-05-07T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000023',5,1,'2025-03-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000023',7,NULL,'2025-11-16T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000024',2,0,'2025-11-02T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000024',3,NULL,'2025-10-05T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000024',4,1,'2025-09-08T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000024',6,NULL,'2025-07-14T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('tt0000024',7,1,'2025-06-17T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',1,0,'2025-01-28T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',2,NULL,'2025-01-03T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',3,1,'2025-01-06T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',5,NULL,'2025-01-12T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',6,1,'2025-01-15T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT/../odd key',7,0,'2025-01-18T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT0000001',1,NULL,'2025-02-01T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT0000001',2,1,'2025-03-04T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT0000001',4,NULL,'2025-05-10T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT0000001',5,1,'2025-06-13T06:00:00Z','watchmode');
INSERT INTO movie_availability VALUES('TT0000001',6,0,'2025-07-16T06:00:00Z','watchmode');
COMMIT;
