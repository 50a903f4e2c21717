PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE movie (
  tconst text PRIMARY KEY NOT NULL,
  primary_title text NOT NULL,
  original_title text,
  start_year integer,
  genres text,
  avg_rating text, -- numeric(3,1), written as text: SQLite would make a binary fraction of it
  num_votes integer,
  poster_path text,
  poster_last_checked text,
  tmdb_id integer,
  watchmode_id integer,
  created_at text,
  updated_at text,
  runtime_minutes integer,
  overview text,
  tagline text,
  release_date text,
  original_language text,
  trailer_url text,
  backdrop_path text
);
INSERT INTO movie VALUES('tt0000417','A Trip to the Moon','Le voyage dans la lune',1902,'["Short","Action","Adventure","Comedy","Fantasy","Sci-Fi"]','8.2',46195,NULL,NULL,775,NULL,'2021-02-01T11:43:06Z','2025-11-15T06:29:46Z',13,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0015648','Battleship Potemkin','Броненосец «Потёмкин»',1925,'["Drama","History","Thriller","War"]','8.0',57844,NULL,NULL,643,NULL,'2021-08-08T09:30:58Z','2025-11-15T06:14:59Z',75,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0015864','The Gold Rush','The Gold Rush',1925,'["Adventure","Comedy","Drama","Western"]','8.2',105922,NULL,NULL,962,NULL,'2021-02-01T10:18:47Z','2025-11-15T06:07:16Z',95,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0017136','Metropolis','Metropolis',1927,'["Drama","Sci-Fi"]','8.2',174253,NULL,NULL,NULL,NULL,'2021-02-20T18:12:43Z','2025-11-15T06:16:19Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0021749','City Lights','City Lights',1931,'["Comedy","Drama","Romance"]','8.5',175115,NULL,NULL,901,NULL,'2021-02-01T09:42:48Z','2025-11-15T06:16:11Z',87,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0022100','M','M – Eine Stadt sucht einen Mörder',1931,'["Crime","Mystery","Thriller"]','8.3',157872,NULL,NULL,NULL,NULL,'2022-11-11T19:00:38Z','2025-11-15T06:24:07Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0032138','The Wizard of Oz','The Wizard of Oz',1939,'["Adventure","Family","Fantasy","Musical"]','8.0',378786,NULL,NULL,630,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:17:25Z',102,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0033467','Citizen Kane','Citizen Kane',1941,'["Drama","Mystery"]','8.3',420775,NULL,NULL,15,NULL,'2022-01-02T15:22:01Z','2025-11-15T06:11:26Z',119,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0034583','Casablanca','Casablanca',1942,'["Drama","Romance","War"]','8.5',540762,NULL,NULL,289,NULL,'2020-12-28T17:44:39Z','2025-11-15T06:22:56Z',102,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0038650','It''s a Wonderful Life','It''s a Wonderful Life',1946,'["Drama","Family","Fantasy","Romance"]','8.6',451949,NULL,NULL,1585,NULL,'2021-01-22T17:20:50Z','2025-11-15T06:07:52Z',130,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0040522','Bicycle Thieves','Ladri di biciclette',1948,'["Drama"]','8.2',163463,NULL,NULL,NULL,NULL,'2025-07-09T15:56:51Z','2025-11-15T06:23:41Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0041699','Stray Dog','野良犬',1949,'["Crime","Drama","Film-Noir","Mystery","Thriller"]','7.8',17315,NULL,NULL,30368,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:09:40Z',122,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0042876','Rashomon','羅生門',1950,'["Crime","Drama","Mystery"]','8.2',168141,NULL,NULL,548,NULL,'2021-01-09T21:53:43Z','2025-11-15T06:20:05Z',88,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0043014','Sunset Blvd.','Sunset Blvd.',1950,'["Drama","Film-Noir"]','8.4',221102,NULL,NULL,599,NULL,'2024-10-27T13:48:55Z','2025-11-15T06:09:50Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0044741','Ikiru','生きる',1952,'["Drama"]','8.3',78269,NULL,NULL,3782,NULL,'2022-02-10T14:50:18Z','2025-11-15T06:27:24Z',143,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0046438','Tokyo Story','東京物語',1953,'["Drama"]','8.2',61678,NULL,NULL,18148,NULL,'2021-05-30T16:05:12Z','2025-11-15T06:11:44Z',136,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0046487','Monsieur Hulot''s Holiday','Les vacances de Monsieur Hulot',1953,'["Comedy"]','7.3',18749,NULL,NULL,778,NULL,'2022-05-26T16:51:46Z','2025-11-15T06:20:54Z',114,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0047396','Rear Window','Rear Window',1954,'["Mystery","Thriller"]','8.5',488227,NULL,NULL,567,NULL,'2021-02-23T11:50:54Z','2025-11-15T06:23:09Z',112,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0047478','Seven Samurai','七人の侍',1954,'["Action","Drama"]','8.6',344038,NULL,NULL,346,NULL,'2021-01-09T17:38:46Z','2025-11-15T06:28:55Z',207,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0048473','Pather Panchali','পথের পাঁচালী',1955,'["Drama"]','8.3',28560,NULL,NULL,NULL,NULL,'2023-04-29T16:44:15Z','2025-11-15T06:21:05Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0050083','12 Angry Men','12 Angry Men',1957,'["Crime","Drama"]','9.0',725461,NULL,NULL,389,NULL,'2024-03-02T16:17:58Z','2025-11-15T06:14:15Z',96,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0050613','Throne of Blood','蜘蛛巣城',1957,'["Drama","History"]','8.1',52318,NULL,NULL,3777,NULL,'2022-03-06T09:15:53Z','2025-11-15T06:11:11Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0050976','The Seventh Seal','Det sjunde inseglet',1957,'["Drama","Fantasy"]','8.1',184727,NULL,NULL,490,NULL,'2021-11-20T22:31:02Z','2025-11-15T06:14:27Z',96,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0051036','Sweet Smell of Success','Sweet Smell of Success',1957,'["Drama","Film-Noir"]','8.0',32337,NULL,NULL,976,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:26:18Z',96,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0051390','Cairo Station','باب الحديد',1958,'["Crime","Drama"]','7.5',4471,NULL,NULL,47324,NULL,'2023-11-25T15:40:55Z','2025-11-15T06:04:59Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0053168','Pickpocket','Pickpocket',1959,'["Crime","Drama"]','7.6',22730,NULL,NULL,690,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:18:18Z',76,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0053198','The 400 Blows','Les quatre cents coups',1959,'["Crime","Drama"]','8.1',117699,NULL,NULL,147,NULL,'2023-08-15T17:19:53Z','2025-11-15T06:02:32Z',99,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0053291','Some Like It Hot','Some Like It Hot',1959,'["Comedy","Music","Romance"]','8.2',266227,NULL,NULL,239,NULL,'2020-12-28T21:07:55Z','2025-11-15T06:12:55Z',121,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0053472','Breathless','À bout de souffle',1960,'["Crime","Drama"]','7.7',81709,NULL,NULL,269,NULL,'2023-01-14T12:26:43Z','2025-11-15T06:18:35Z',90,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0053604','The Apartment','The Apartment',1960,'["Comedy","Drama","Romance"]','8.3',180976,NULL,NULL,284,NULL,'2021-01-24T13:26:53Z','2025-11-15T06:02:10Z',125,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0054215','Psycho','Psycho',1960,'["Horror","Mystery","Thriller"]','8.5',665347,NULL,NULL,539,NULL,'2021-10-26T13:37:46Z','2025-11-15T06:23:38Z',109,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0055630','Yojimbo','用心棒',1961,'["Action","Drama","Thriller"]','8.2',122798,NULL,NULL,11878,NULL,'2021-01-09T15:40:04Z','2025-11-15T06:10:10Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0055928','Dr. No','Dr. No',1962,'["Action","Adventure","Thriller"]','7.2',155203,NULL,NULL,646,NULL,'2023-06-23T11:18:16Z','2025-11-15T06:19:27Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0056111','Ivan''s Childhood','Иваново детство',1962,'["Drama","War"]','8.0',36721,NULL,NULL,31442,NULL,'2023-10-07T18:52:46Z','2025-11-15T06:24:38Z',95,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0056801','8½','8½',1963,'["Drama"]','8.0',117888,NULL,NULL,422,NULL,'2021-03-06T16:38:57Z','2025-11-15T06:01:44Z',138,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0057012','Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb','Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb',1964,'["Comedy","War"]','8.4',488076,NULL,NULL,935,NULL,'2021-08-07T15:15:02Z','2025-11-15T06:22:27Z',95,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0057076','From Russia with Love','From Russia with Love',1963,'["Action","Adventure","Thriller"]','7.4',124819,NULL,NULL,657,NULL,'2023-06-23T17:19:35Z','2025-11-15T06:27:11Z',115,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0058150','Goldfinger','Goldfinger',1964,'["Action","Adventure","Thriller"]','7.7',179198,NULL,NULL,658,NULL,'2023-06-23T13:53:08Z','2025-11-15T06:23:15Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0060161','Beware of the Car','Берегись автомобиля',1966,'["Comedy","Crime","Romance"]','8.1',5465,NULL,NULL,39768,NULL,'2023-09-13T09:18:21Z','2025-11-15T06:12:52Z',94,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0060196','The Good, the Bad and the Ugly','Il buono, il brutto, il cattivo',1966,'["Western"]','8.8',714736,NULL,NULL,429,NULL,'2022-03-14T16:51:29Z','2025-11-15T06:01:36Z',161,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0060827','Persona','Persona',1966,'["Drama","Thriller"]','8.1',118325,NULL,NULL,797,NULL,'2023-01-23T09:54:56Z','2025-11-15T06:14:21Z',85,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0061184','Who''s Afraid of Virginia Woolf?','Who''s Afraid of Virginia Woolf?',1966,'["Drama"]','8.0',75441,NULL,NULL,396,NULL,'2023-04-01T07:09:42Z','2025-11-15T06:05:39Z',131,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0062622','2001: A Space Odyssey','2001: A Space Odyssey',1968,'["Adventure","Sci-Fi"]','8.3',627012,NULL,NULL,62,NULL,'2021-04-04T17:58:52Z','2025-11-15T06:14:11Z',149,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0064116','Once Upon a Time in the West','C''era una volta il West',1968,'["Western"]','8.5',327724,NULL,NULL,335,NULL,'2022-05-13T19:47:13Z','2025-11-15T06:24:59Z',165,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0064757','On Her Majesty''s Secret Service','On Her Majesty''s Secret Service',1969,'["Action","Adventure","Thriller"]','6.7',84723,NULL,NULL,668,NULL,'2025-04-05T08:50:38Z','2025-11-15T06:26:15Z',142,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0070047','The Exorcist','The Exorcist',1973,'["Horror"]','8.0',375012,NULL,NULL,9552,NULL,'2024-10-22T12:11:24Z','2025-11-15T06:08:45Z',122,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0071315','Chinatown','Chinatown',1974,'["Drama","Mystery","Thriller"]','8.2',308166,NULL,NULL,829,NULL,'2022-03-26T19:02:29Z','2025-11-15T06:05:56Z',130,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0071853','Monty Python and the Holy Grail','Monty Python and the Holy Grail',1975,'["Adventure","Comedy","Fantasy"]','8.2',515967,NULL,NULL,762,NULL,'2025-03-23T20:43:10Z','2025-11-15T06:11:45Z',91,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0073195','Jaws','Jaws',1975,'["Adventure","Thriller"]','8.0',562682,NULL,NULL,578,NULL,'2021-06-10T09:56:15Z','2025-11-15T06:09:19Z',124,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0073540','Picnic at Hanging Rock','Picnic at Hanging Rock',1975,'["Drama","Mystery"]','7.5',35712,NULL,NULL,11020,NULL,'2024-05-29T19:09:05Z','2025-11-15T06:03:00Z',115,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0075314','Taxi Driver','Taxi Driver',1976,'["Crime","Drama"]','8.2',757931,NULL,NULL,103,NULL,'2022-12-26T16:21:14Z','2025-11-15T06:14:47Z',114,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0076009','Exorcist II: The Heretic','Exorcist II: The Heretic',1977,'["Horror"]','3.8',23308,NULL,NULL,11586,NULL,'2022-10-29T19:00:39Z','2025-11-15T06:16:27Z',117,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0077416','The Deer Hunter','The Deer Hunter',1978,'["Drama","War"]','8.1',338143,NULL,NULL,11778,NULL,'2025-11-08T19:05:37Z','2025-11-15T06:00:13Z',183,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0077651','Halloween','Halloween',1978,'["Horror","Thriller"]','7.7',242339,NULL,NULL,948,NULL,'2021-10-26T12:16:12Z','2025-11-15T06:27:03Z',91,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0078718','...and justice for all.','...and justice for all.',1979,'["Crime","Drama","Thriller"]','7.4',32518,NULL,NULL,17443,NULL,'2022-09-04T15:58:10Z','2025-11-15T06:05:54Z',119,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0078748','Alien','Alien',1979,'["Horror","Sci-Fi"]','8.4',819462,NULL,NULL,348,NULL,'2022-03-23T11:17:11Z','2025-11-15T06:17:10Z',117,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0078788','Apocalypse Now','Apocalypse Now',1979,'["Drama","Mystery","War"]','8.4',627427,NULL,NULL,28,NULL,'2025-07-25T22:10:19Z','2025-11-15T06:00:38Z',147,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0078869','The Black Hole','The Black Hole',1979,'["Action","Sci-Fi"]','6.0',24404,NULL,NULL,9570,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:10:47Z',98,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0081505','The Shining','The Shining',1980,'["Drama","Horror"]','8.4',937510,NULL,NULL,694,NULL,'2021-10-27T15:57:48Z','2025-11-15T06:03:00Z',146,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0081633','Time Bandits','Time Bandits',1981,'["Adventure","Comedy","Fantasy","Sci-Fi"]','7.0',60907,NULL,NULL,36819,NULL,'2023-01-15T21:13:57Z','2025-11-15T06:29:58Z',116,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0083658','Blade Runner','Blade Runner',1982,'["Action","Sci-Fi","Thriller"]','8.1',718509,NULL,NULL,78,NULL,'2022-07-29T22:35:21Z','2025-11-15T06:19:08Z',117,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0085809','Koyaanisqatsi','Koyaanisqatsi',1982,'["Documentary","Music"]','8.2',38587,NULL,NULL,11314,NULL,'2024-05-31T08:50:39Z','2025-11-15T06:23:47Z',86,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0088763','Back to the Future','Back to the Future',1985,'["Adventure","Comedy","Sci-Fi"]','8.5',1107292,NULL,NULL,105,NULL,'2025-10-11T12:20:58Z','2025-11-15T06:25:29Z',116,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0090555','"Crocodile" Dundee','"Crocodile" Dundee',1986,'["Adventure","Comedy"]',NULL,NULL,NULL,NULL,NULL,NULL,'2025-03-08T12:00:07Z','2025-11-15T06:17:18Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0090605','Aliens','Aliens',1986,'["Action","Adventure","Sci-Fi","Thriller"]','8.3',675928,NULL,NULL,679,NULL,'2022-03-23T16:55:20Z','2025-11-15T06:01:58Z',137,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0091251','Come and See','Иди и смотри',1985,'["Drama","Thriller","War"]','8.3',79022,NULL,NULL,NULL,NULL,'2021-04-03T20:41:12Z','2025-11-15T06:01:29Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0092048','Tampopo','タンポポ',1985,'["Comedy"]','7.9',19387,NULL,NULL,11830,NULL,'2024-11-30T18:00:41Z','2025-11-15T06:02:51Z',114,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0092494','*batteries not included','*batteries not included',1987,'["Comedy","Family","Fantasy","Sci-Fi"]','6.7',34161,NULL,NULL,11548,NULL,'2024-06-11T10:32:19Z','2025-11-15T06:16:42Z',106,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0096283','My Neighbor Totoro','となりのトトロ',1988,'["Animation","Comedy","Family","Fantasy"]','8.1',336955,NULL,NULL,NULL,NULL,'2024-06-01T09:11:37Z','2025-11-15T06:11:24Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0097165','Dead Poets Society','Dead Poets Society',1989,'["Comedy","Drama"]','8.1',484964,NULL,NULL,207,NULL,'2022-02-28T19:10:44Z','2025-11-15T06:19:03Z',128,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0099685','Goodfellas','Goodfellas',1990,'["Biography","Crime","Drama"]','8.7',1064501,NULL,NULL,769,NULL,'2025-07-05T20:05:34Z','2025-11-15T06:19:22Z',146,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0102926','The Silence of the Lambs','The Silence of the Lambs',1991,'["Crime","Drama","Thriller"]','8.6',1325414,NULL,NULL,274,NULL,'2023-11-19T08:14:30Z','2025-11-15T06:00:04Z',118,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0103874','Dracula','Dracula',1992,'["Horror"]','7.4',203658,NULL,NULL,6114,NULL,'2025-10-17T10:09:34Z','2025-11-15T06:01:46Z',128,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0110413','Léon: The Professional','Léon',1994,'["Action","Crime","Drama","Thriller"]','8.5',1076564,NULL,NULL,101,NULL,'2025-08-30T18:25:43Z','2025-11-15T06:16:11Z',110,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0114369','Se7en','Se7en',1995,'["Crime","Drama","Mystery","Thriller"]','8.6',1508710,NULL,NULL,807,NULL,'2024-04-26T16:19:00Z','2025-11-15T06:24:00Z',127,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0118849','Children of Heaven','بچه‌های آسمان',1997,'["Drama","Family","Sport"]','8.1',74943,NULL,NULL,NULL,NULL,'2024-05-04T16:30:56Z','2025-11-15T06:13:20Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0119698','Princess Mononoke','もののけ姫',1997,'["Animation","Action","Adventure","Fantasy"]','8.4',362672,NULL,NULL,128,NULL,'2024-09-27T16:38:51Z','2025-11-15T06:01:16Z',134,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0120737','The Lord of the Rings: The Fellowship of the Ring','The Lord of the Rings: The Fellowship of the Ring',2001,'["Action","Adventure","Drama","Fantasy"]','8.8',1723890,NULL,NULL,120,NULL,'2021-03-01T15:30:20Z','2025-11-15T06:06:53Z',178,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0133093','The Matrix','The Matrix',1999,'["Action","Sci-Fi"]','8.7',1744534,NULL,NULL,603,NULL,'2025-01-08T11:54:07Z','2025-11-15T06:17:44Z',136,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0146970','Gena the Crocodile','Крокодил Гена',1969,'["Animation","Short","Family"]','7.8',2129,NULL,NULL,79701,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:25:33Z',20,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0158983','South Park: Bigger, Longer & Uncut','South Park: Bigger, Longer & Uncut',1999,'["Animation","Comedy","Fantasy","Musical"]','7.7',197842,NULL,NULL,9473,NULL,'2022-11-15T19:43:40Z','2025-11-15T06:19:43Z',81,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0167260','The Lord of the Rings: The Return of the King','The Lord of the Rings: The Return of the King',2003,'["Action","Adventure","Drama","Fantasy"]','8.9',1702654,NULL,NULL,122,NULL,'2021-03-01T12:13:21Z','2025-11-15T06:22:20Z',201,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0167261','The Lord of the Rings: The Two Towers','The Lord of the Rings: The Two Towers',2002,'["Action","Adventure","Drama","Fantasy"]','8.7',1539405,NULL,NULL,121,NULL,'2021-03-01T08:06:39Z','2025-11-15T06:13:23Z',179,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0209074','Karlson Returns','Карлсон вернулся',1970,'["Animation","Short","Comedy","Family"]','8.0',2605,NULL,NULL,72203,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:06:11Z',20,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0209144','Memento','Memento',2000,'["Mystery","Thriller"]','8.4',1164710,NULL,NULL,77,NULL,'2023-06-10T20:20:19Z','2025-11-15T06:06:33Z',113,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0211281','The Bremen Town Musicians','Бременские музыканты',1969,'["Animation","Short","Family","Fantasy","Musical"]','7.9',2836,NULL,NULL,33108,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:16:09Z',20,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0211915','Amélie','Le fabuleux destin d''Amélie Poulain',2001,'["Comedy","Romance"]','8.2',753522,NULL,NULL,194,NULL,'2025-02-14T19:14:16Z','2025-11-15T06:13:29Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0216434','There Once Was a Dog','Жил-был пёс',1982,'["Animation","Short","Comedy","Family"]','8.4',3640,NULL,NULL,72215,NULL,'2023-09-13T10:46:00Z','2025-11-15T06:13:27Z',10,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0245429','Spirited Away','千と千尋の神隠し',2001,'["Animation","Adventure","Family"]','8.5',754294,NULL,NULL,129,NULL,'2024-09-27T08:42:27Z','2025-11-15T06:06:52Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0266697','Kill Bill: Vol. 1','Kill Bill: Vol. 1',2003,'["Action","Crime","Drama","Thriller"]','8.1',1041367,NULL,NULL,24,NULL,'2025-09-27T19:45:25Z','2025-11-15T06:01:55Z',111,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0289043','28 Days Later...','28 Days Later...',2002,'["Drama","Horror","Sci-Fi","Thriller"]','7.6',390847,NULL,NULL,170,NULL,'2024-08-24T20:22:08Z','2025-11-15T06:11:39Z',113,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0317248','City of God','Cidade de Deus',2002,'["Crime","Drama"]','8.6',752523,NULL,NULL,NULL,NULL,'2023-02-19T20:33:55Z','2025-11-15T06:20:49Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0325980','Pirates of the Caribbean: The Curse of the Black Pearl','Pirates of the Caribbean: The Curse of the Black Pearl',2003,'["Action","Adventure","Fantasy"]','8.0',1042201,NULL,NULL,22,NULL,'2025-11-15T11:34:05Z','2025-11-15T06:20:24Z',143,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0434409','V for Vendetta','V for Vendetta',2005,'["Action","Drama","Sci-Fi","Thriller"]','8.1',1062895,NULL,NULL,752,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:23:10Z',132,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0457430','Pan''s Labyrinth','El laberinto del fauno',2006,'["Drama","Fantasy","War"]','8.2',666049,NULL,NULL,NULL,NULL,'2024-02-03T22:58:29Z','2025-11-15T06:11:31Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0468569','The Dark Knight','The Dark Knight',2008,'["Action","Crime","Drama","Thriller"]','9.0',2406791,NULL,NULL,155,NULL,'2025-10-25T20:55:30Z','2025-11-15T06:05:14Z',152,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0482571','The Prestige','The Prestige',2006,'["Drama","Mystery","Sci-Fi","Thriller"]','8.5',1239044,NULL,NULL,1124,NULL,'2025-05-24T19:15:40Z','2025-11-15T06:05:47Z',130,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0816692','Interstellar','Interstellar',2014,'["Adventure","Drama","Sci-Fi"]','8.6',1603536,NULL,NULL,157336,NULL,'2025-06-14T16:40:50Z','2025-11-15T06:00:51Z',169,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt0910970','WALL·E','WALL·E',2008,'["Animation","Adventure","Family","Romance","Sci-Fi"]','8.4',1038190,NULL,NULL,10681,NULL,'2023-09-19T09:54:00Z','2025-11-15T06:10:19Z',98,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1038988','[Rec]','[REC]',2007,'["Horror","Mystery","Thriller"]',NULL,NULL,NULL,NULL,NULL,NULL,'2024-10-30T22:12:47Z','2025-11-15T06:11:14Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt10620868','#Alive','#살아있다',2020,'["Action","Drama","Horror"]','6.3',42738,NULL,NULL,614696,NULL,'2024-10-30T22:10:08Z','2025-11-15T06:12:01Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt11138512','The Northman','The Northman',2022,'["Action","Adventure","Drama","Fantasy","History","Thriller"]','7.1',175108,NULL,NULL,639933,NULL,'2025-09-13T15:30:12Z','2025-11-15T06:17:42Z',137,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1160419','Dune: Part One','Dune: Part One',2021,'["Action","Adventure","Drama","Sci-Fi"]','8.0',613757,NULL,NULL,438631,NULL,'2023-10-24T18:17:31Z','2025-11-15T06:15:43Z',155,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1185616','Waltz with Bashir','ואלס עם באשיר',2008,'["Animation","Documentary","War"]',NULL,NULL,NULL,NULL,NULL,NULL,'2024-10-12T16:18:44Z','2025-11-15T06:24:56Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1187043','3 Idiots','3 Idiots',2009,'["Comedy","Drama"]','8.3',397829,NULL,NULL,NULL,NULL,'2024-01-06T11:00:40Z','2025-11-15T06:17:31Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1411697','The Hangover Part II','The Hangover Part II',2011,'["Comedy"]','6.4',475976,NULL,NULL,45243,NULL,'2022-06-05T21:15:41Z','2025-11-15T06:09:42Z',102,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt1832382','A Separation','جدایی نادر از سیمین',2011,'["Drama"]','8.2',244814,NULL,NULL,60243,NULL,'2024-03-12T08:41:21Z','2025-11-15T06:23:53Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt2718492','Ida','Ida',2013,'["Drama"]',NULL,NULL,NULL,NULL,228150,NULL,'2024-07-13T18:20:19Z','2025-11-15T06:03:27Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt2948372','Soul','Soul',2020,'["Animation","Adventure","Comedy","Drama","Family","Fantasy","Music"]','8.0',322985,NULL,NULL,508442,NULL,'2023-09-19T09:53:23Z','2025-11-15T06:25:53Z',100,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt3011894','Wild Tales','Relatos salvajes',2014,'["Comedy","Drama","Thriller"]','8.1',197858,NULL,NULL,NULL,NULL,'2024-03-30T20:05:10Z','2025-11-15T06:23:20Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt4154796','Avengers: Endgame','Avengers: Endgame',2019,'["Action","Adventure","Drama","Sci-Fi"]','8.4',927722,NULL,NULL,299534,NULL,'2021-01-02T10:00:00Z','2025-11-15T06:07:36Z',181,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt5027774','Three Billboards Outside Ebbing, Missouri','Three Billboards Outside Ebbing, Missouri',2017,'["Comedy","Crime","Drama"]','8.1',462892,NULL,NULL,359940,NULL,'2025-08-16T17:55:50Z','2025-11-15T06:04:34Z',115,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt6710474','Everything Everywhere All at Once','Everything Everywhere All at Once',2022,'["Action","Adventure","Comedy","Fantasy","Sci-Fi"]','8.1',210456,NULL,NULL,545611,NULL,'2022-06-24T21:10:04Z','2025-11-15T06:08:57Z',139,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt6751668','Parasite','기생충',2019,'["Drama","Thriller"]','8.5',783631,NULL,NULL,NULL,NULL,'2023-08-30T20:07:53Z','2025-11-15T06:25:29Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt8267604','Capernaum','كفرناحوم',2018,'["Drama"]','8.3',88914,NULL,NULL,517814,NULL,'2025-01-19T14:35:54Z','2025-11-15T06:17:03Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO movie VALUES('tt8579674','1917','1917',2019,'["Action","Drama","War"]','8.2',577989,NULL,NULL,NULL,NULL,'2024-09-21T17:45:37Z','2025-11-15T06:17:53Z',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE person (
  id integer PRIMARY KEY,
  name text NOT NULL,
  imdb_id text,
  tmdb_id integer
);
INSERT INTO person VALUES(1,'Eduard Abalov',NULL,NULL);
INSERT INTO person VALUES(2,'Ingmar Bergman',NULL,NULL);
INSERT INTO person VALUES(3,'Luc Besson',NULL,NULL);
INSERT INTO person VALUES(4,'John Boorman',NULL,NULL);
INSERT INTO person VALUES(5,'Danny Boyle',NULL,NULL);
INSERT INTO person VALUES(6,'Robert Bresson',NULL,NULL);
INSERT INTO person VALUES(7,'James Cameron',NULL,NULL);
INSERT INTO person VALUES(8,'Frank Capra',NULL,NULL);
INSERT INTO person VALUES(9,'John Carpenter',NULL,NULL);
INSERT INTO person VALUES(10,'Charles Chaplin',NULL,NULL);
INSERT INTO person VALUES(11,'Michael Cimino',NULL,NULL);
INSERT INTO person VALUES(12,'Francis Ford Coppola',NULL,NULL);
INSERT INTO person VALUES(13,'George Cukor',NULL,NULL);
INSERT INTO person VALUES(14,'Michael Curtiz',NULL,NULL);
INSERT INTO person VALUES(15,'Jonathan Demme',NULL,NULL);
INSERT INTO person VALUES(16,'Pete Docter',NULL,NULL);
INSERT INTO person VALUES(17,'Robert Eggers',NULL,NULL);
INSERT INTO person VALUES(18,'Sergei Eisenstein',NULL,NULL);
INSERT INTO person VALUES(19,'Federico Fellini',NULL,NULL);
INSERT INTO person VALUES(20,'David Fincher',NULL,NULL);
INSERT INTO person VALUES(21,'Victor Fleming',NULL,NULL);
INSERT INTO person VALUES(22,'William Friedkin',NULL,NULL);
INSERT INTO person VALUES(23,'Terry Gilliam',NULL,NULL);
INSERT INTO person VALUES(24,'Jean-Luc Godard',NULL,NULL);
INSERT INTO person VALUES(25,'Guy Hamilton',NULL,NULL);
INSERT INTO person VALUES(26,'Alfred Hitchcock',NULL,NULL);
INSERT INTO person VALUES(27,'Peter R. Hunt',NULL,NULL);
INSERT INTO person VALUES(28,'Jûzô Itami',NULL,NULL);
INSERT INTO person VALUES(29,'Peter Jackson',NULL,NULL);
INSERT INTO person VALUES(30,'Norman Jewison',NULL,NULL);
INSERT INTO person VALUES(31,'Terry Jones',NULL,NULL);
INSERT INTO person VALUES(32,'Roman Kachanov',NULL,NULL);
INSERT INTO person VALUES(33,'Inessa Kovalevskaya',NULL,NULL);
INSERT INTO person VALUES(34,'Stanley Kubrick',NULL,NULL);
INSERT INTO person VALUES(35,'Akira Kurosawa',NULL,NULL);
INSERT INTO person VALUES(36,'Dan Kwan',NULL,NULL);
INSERT INTO person VALUES(37,'Mervyn LeRoy',NULL,NULL);
INSERT INTO person VALUES(38,'Sergio Leone',NULL,NULL);
INSERT INTO person VALUES(39,'Sidney Lumet',NULL,NULL);
INSERT INTO person VALUES(40,'Alexander Mackendrick',NULL,NULL);
INSERT INTO person VALUES(41,'Martin McDonagh',NULL,NULL);
INSERT INTO person VALUES(42,'James McTeigue',NULL,NULL);
INSERT INTO person VALUES(43,'Hayao Miyazaki',NULL,NULL);
INSERT INTO person VALUES(44,'Georges Méliès',NULL,NULL);
INSERT INTO person VALUES(45,'Eduard Nazarov',NULL,NULL);
INSERT INTO person VALUES(46,'Gary Nelson',NULL,NULL);
INSERT INTO person VALUES(47,'Mike Nichols',NULL,NULL);
INSERT INTO person VALUES(48,'Christopher Nolan',NULL,NULL);
INSERT INTO person VALUES(49,'Yasujirô Ozu',NULL,NULL);
INSERT INTO person VALUES(50,'Rospo Pallenberg',NULL,NULL);
INSERT INTO person VALUES(51,'Trey Parker',NULL,NULL);
INSERT INTO person VALUES(52,'Todd Phillips',NULL,NULL);
INSERT INTO person VALUES(53,'Roman Polanski',NULL,NULL);
INSERT INTO person VALUES(54,'Kemp Powers',NULL,NULL);
INSERT INTO person VALUES(55,'Godfrey Reggio',NULL,NULL);
INSERT INTO person VALUES(56,'Matthew Robbins',NULL,NULL);
INSERT INTO person VALUES(57,'Anthony Russo',NULL,NULL);
INSERT INTO person VALUES(58,'Joe Russo',NULL,NULL);
INSERT INTO person VALUES(59,'Eldar Ryazanov',NULL,NULL);
INSERT INTO person VALUES(60,'Daniel Scheinert',NULL,NULL);
INSERT INTO person VALUES(61,'Martin Scorsese',NULL,NULL);
INSERT INTO person VALUES(62,'Ridley Scott',NULL,NULL);
INSERT INTO person VALUES(63,'Steven Spielberg',NULL,NULL);
INSERT INTO person VALUES(64,'Andrew Stanton',NULL,NULL);
INSERT INTO person VALUES(65,'Boris Stepantsev',NULL,NULL);
INSERT INTO person VALUES(66,'Quentin Tarantino',NULL,NULL);
INSERT INTO person VALUES(67,'Andrei Tarkovsky',NULL,NULL);
INSERT INTO person VALUES(68,'Jacques Tati',NULL,NULL);
INSERT INTO person VALUES(69,'Norman Taurog',NULL,NULL);
INSERT INTO person VALUES(70,'Richard Thorpe',NULL,NULL);
INSERT INTO person VALUES(71,'François Truffaut',NULL,NULL);
INSERT INTO person VALUES(72,'Gore Verbinski',NULL,NULL);
INSERT INTO person VALUES(73,'King Vidor',NULL,NULL);
INSERT INTO person VALUES(74,'Denis Villeneuve',NULL,NULL);
INSERT INTO person VALUES(75,'Lana Wachowski',NULL,NULL);
INSERT INTO person VALUES(76,'Lilly Wachowski',NULL,NULL);
INSERT INTO person VALUES(77,'Peter Weir',NULL,NULL);
INSERT INTO person VALUES(78,'Orson Welles',NULL,NULL);
INSERT INTO person VALUES(79,'Billy Wilder',NULL,NULL);
INSERT INTO person VALUES(80,'Terence Young',NULL,NULL);
INSERT INTO person VALUES(81,'Robert Zemeckis',NULL,NULL);
CREATE TABLE credit (
  tconst text NOT NULL REFERENCES movie (tconst),
  person_id integer NOT NULL REFERENCES person (id),
  role text NOT NULL, -- director, writer, cast, composer or cinematographer
  position integer,
  character text,
  UNIQUE (tconst, person_id, role)
);
INSERT INTO credit VALUES('tt0000417',44,'director',1,NULL);
INSERT INTO credit VALUES('tt0015648',18,'director',1,NULL);
INSERT INTO credit VALUES('tt0015864',10,'director',1,NULL);
INSERT INTO credit VALUES('tt0021749',10,'director',1,NULL);
INSERT INTO credit VALUES('tt0032138',37,'director',1,NULL);
INSERT INTO credit VALUES('tt0032138',73,'director',2,NULL);
INSERT INTO credit VALUES('tt0032138',13,'director',3,NULL);
INSERT INTO credit VALUES('tt0032138',69,'director',4,NULL);
INSERT INTO credit VALUES('tt0032138',70,'director',5,NULL);
INSERT INTO credit VALUES('tt0032138',21,'director',6,NULL);
INSERT INTO credit VALUES('tt0033467',78,'director',1,NULL);
INSERT INTO credit VALUES('tt0034583',14,'director',1,NULL);
INSERT INTO credit VALUES('tt0038650',8,'director',1,NULL);
INSERT INTO credit VALUES('tt0041699',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0042876',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0043014',79,'director',1,NULL);
INSERT INTO credit VALUES('tt0044741',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0046438',49,'director',1,NULL);
INSERT INTO credit VALUES('tt0046487',68,'director',1,NULL);
INSERT INTO credit VALUES('tt0047396',26,'director',1,NULL);
INSERT INTO credit VALUES('tt0047478',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0050083',39,'director',1,NULL);
INSERT INTO credit VALUES('tt0050613',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0050976',2,'director',1,NULL);
INSERT INTO credit VALUES('tt0051036',40,'director',1,NULL);
INSERT INTO credit VALUES('tt0053168',6,'director',1,NULL);
INSERT INTO credit VALUES('tt0053198',71,'director',1,NULL);
INSERT INTO credit VALUES('tt0053291',79,'director',1,NULL);
INSERT INTO credit VALUES('tt0053472',24,'director',1,NULL);
INSERT INTO credit VALUES('tt0053604',79,'director',1,NULL);
INSERT INTO credit VALUES('tt0054215',26,'director',1,NULL);
INSERT INTO credit VALUES('tt0055630',35,'director',1,NULL);
INSERT INTO credit VALUES('tt0055928',80,'director',1,NULL);
INSERT INTO credit VALUES('tt0056111',1,'director',1,NULL);
INSERT INTO credit VALUES('tt0056111',67,'director',2,NULL);
INSERT INTO credit VALUES('tt0056801',19,'director',1,NULL);
INSERT INTO credit VALUES('tt0057012',34,'director',1,NULL);
INSERT INTO credit VALUES('tt0057076',80,'director',1,NULL);
INSERT INTO credit VALUES('tt0058150',25,'director',1,NULL);
INSERT INTO credit VALUES('tt0060161',59,'director',1,NULL);
INSERT INTO credit VALUES('tt0060196',38,'director',1,NULL);
INSERT INTO credit VALUES('tt0060827',2,'director',1,NULL);
INSERT INTO credit VALUES('tt0061184',47,'director',1,NULL);
INSERT INTO credit VALUES('tt0062622',34,'director',1,NULL);
INSERT INTO credit VALUES('tt0064116',38,'director',1,NULL);
INSERT INTO credit VALUES('tt0064757',27,'director',1,NULL);
INSERT INTO credit VALUES('tt0070047',22,'director',1,NULL);
INSERT INTO credit VALUES('tt0071315',53,'director',1,NULL);
INSERT INTO credit VALUES('tt0071853',31,'director',1,NULL);
INSERT INTO credit VALUES('tt0071853',23,'director',2,NULL);
INSERT INTO credit VALUES('tt0073195',63,'director',1,NULL);
INSERT INTO credit VALUES('tt0073540',77,'director',1,NULL);
INSERT INTO credit VALUES('tt0075314',61,'director',1,NULL);
INSERT INTO credit VALUES('tt0076009',4,'director',1,NULL);
INSERT INTO credit VALUES('tt0076009',50,'director',2,NULL);
INSERT INTO credit VALUES('tt0077416',11,'director',1,NULL);
INSERT INTO credit VALUES('tt0077651',9,'director',1,NULL);
INSERT INTO credit VALUES('tt0078718',30,'director',1,NULL);
INSERT INTO credit VALUES('tt0078748',62,'director',1,NULL);
INSERT INTO credit VALUES('tt0078788',12,'director',1,NULL);
INSERT INTO credit VALUES('tt0078869',46,'director',1,NULL);
INSERT INTO credit VALUES('tt0081505',34,'director',1,NULL);
INSERT INTO credit VALUES('tt0081633',23,'director',1,NULL);
INSERT INTO credit VALUES('tt0083658',62,'director',1,NULL);
INSERT INTO credit VALUES('tt0085809',55,'director',1,NULL);
INSERT INTO credit VALUES('tt0088763',81,'director',1,NULL);
INSERT INTO credit VALUES('tt0090605',7,'director',1,NULL);
INSERT INTO credit VALUES('tt0092048',28,'director',1,NULL);
INSERT INTO credit VALUES('tt0092494',56,'director',1,NULL);
INSERT INTO credit VALUES('tt0097165',77,'director',1,NULL);
INSERT INTO credit VALUES('tt0099685',61,'director',1,NULL);
INSERT INTO credit VALUES('tt0102926',15,'director',1,NULL);
INSERT INTO credit VALUES('tt0103874',12,'director',1,NULL);
INSERT INTO credit VALUES('tt0110413',3,'director',1,NULL);
INSERT INTO credit VALUES('tt0114369',20,'director',1,NULL);
INSERT INTO credit VALUES('tt0119698',43,'director',1,NULL);
INSERT INTO credit VALUES('tt0120737',29,'director',1,NULL);
INSERT INTO credit VALUES('tt0133093',76,'director',1,NULL);
INSERT INTO credit VALUES('tt0133093',75,'director',2,NULL);
INSERT INTO credit VALUES('tt0146970',32,'director',1,NULL);
INSERT INTO credit VALUES('tt0158983',51,'director',1,NULL);
INSERT INTO credit VALUES('tt0167260',29,'director',1,NULL);
INSERT INTO credit VALUES('tt0167261',29,'director',1,NULL);
INSERT INTO credit VALUES('tt0209074',65,'director',1,NULL);
INSERT INTO credit VALUES('tt0209144',48,'director',1,NULL);
INSERT INTO credit VALUES('tt0211281',33,'director',1,NULL);
INSERT INTO credit VALUES('tt0216434',45,'director',1,NULL);
INSERT INTO credit VALUES('tt0266697',66,'director',1,NULL);
INSERT INTO credit VALUES('tt0289043',5,'director',1,NULL);
INSERT INTO credit VALUES('tt0325980',72,'director',1,NULL);
INSERT INTO credit VALUES('tt0434409',42,'director',1,NULL);
INSERT INTO credit VALUES('tt0468569',48,'director',1,NULL);
INSERT INTO credit VALUES('tt0482571',48,'director',1,NULL);
INSERT INTO credit VALUES('tt0816692',48,'director',1,NULL);
INSERT INTO credit VALUES('tt0910970',64,'director',1,NULL);
INSERT INTO credit VALUES('tt11138512',17,'director',1,NULL);
INSERT INTO credit VALUES('tt1160419',74,'director',1,NULL);
INSERT INTO credit VALUES('tt1411697',52,'director',1,NULL);
INSERT INTO credit VALUES('tt2948372',16,'director',1,NULL);
INSERT INTO credit VALUES('tt2948372',54,'director',2,NULL);
INSERT INTO credit VALUES('tt4154796',57,'director',1,NULL);
INSERT INTO credit VALUES('tt4154796',58,'director',2,NULL);
INSERT INTO credit VALUES('tt5027774',41,'director',1,NULL);
INSERT INTO credit VALUES('tt6710474',36,'director',1,NULL);
INSERT INTO credit VALUES('tt6710474',60,'director',2,NULL);
CREATE TABLE users (
  id text PRIMARY KEY NOT NULL,
  email text NOT NULL UNIQUE,
  username text NOT NULL UNIQUE
);
INSERT INTO users VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','mila@example.org','mila');
CREATE TABLE user_profile (
  user_id text PRIMARY KEY NOT NULL REFERENCES users (id),
  display_name text,
  bio text,
  birth_date text, -- this and the settings are never shown
  favorite_genres text,
  notification_preferences text
);
INSERT INTO user_profile VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','Mila','Keeper of the sheet on the wall. I choose on *Saturdays*; the rest of the week is a democracy.','1986-03-21','["Drama","Animation","Comedy"]','{"email":"weekly","push":false}');
CREATE TABLE platform (
  id integer PRIMARY KEY,
  platform_slug text NOT NULL UNIQUE,
  platform_name text NOT NULL
);
INSERT INTO platform VALUES(1,'netflix','Netflix');
INSERT INTO platform VALUES(2,'hbo-max','HBO Max');
INSERT INTO platform VALUES(3,'disney-plus','Disney+');
INSERT INTO platform VALUES(4,'prime-video','Prime Video');
INSERT INTO platform VALUES(5,'mubi','MUBI');
INSERT INTO platform VALUES(6,'criterion-channel','Criterion Channel');
INSERT INTO platform VALUES(7,'apple-tv-plus','Apple TV+');
CREATE TABLE user_platform (
  user_id text NOT NULL REFERENCES users (id),
  platform_id integer NOT NULL REFERENCES platform (id),
  PRIMARY KEY (user_id, platform_id)
);
INSERT INTO user_platform VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47',1);
INSERT INTO user_platform VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47',2);
INSERT INTO user_platform VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47',3);
INSERT INTO user_platform VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47',5);
CREATE TABLE user_movie (
  id integer PRIMARY KEY,
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  watchlisted_at text,
  watchlist_deleted_at text,
  watched_at text,
  added_from_ai_suggestion boolean NOT NULL DEFAULT false,
  user_rating integer, -- 1 to 10; where movie_rating has stars, those count
  UNIQUE (user_id, tconst)
);
INSERT INTO user_movie VALUES(1,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','2020-12-28T17:44:39Z',NULL,'2024-12-24T20:15:10Z',0,NULL);
INSERT INTO user_movie VALUES(2,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053291','2020-12-28T21:07:55Z',NULL,'2021-01-23T20:00:16Z',0,NULL);
INSERT INTO user_movie VALUES(3,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055630','2021-01-09T15:40:04Z',NULL,'2022-03-05T20:00:36Z',0,NULL);
INSERT INTO user_movie VALUES(4,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478','2021-01-09T17:38:46Z',NULL,'2025-10-04T16:00:37Z',0,NULL);
INSERT INTO user_movie VALUES(5,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0042876','2021-01-09T21:53:43Z',NULL,'2022-02-12T19:40:44Z',0,NULL);
INSERT INTO user_movie VALUES(6,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650','2021-01-22T17:20:50Z',NULL,'2024-12-24T22:05:31Z',0,NULL);
INSERT INTO user_movie VALUES(7,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053604','2021-01-24T13:26:53Z',NULL,'2021-02-14T19:30:21Z',0,NULL);
INSERT INTO user_movie VALUES(8,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0021749','2021-02-01T09:42:48Z',NULL,'2021-03-13T19:05:48Z',0,NULL);
INSERT INTO user_movie VALUES(9,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0015864','2021-02-01T10:18:47Z',NULL,'2021-03-13T20:50:54Z',0,NULL);
INSERT INTO user_movie VALUES(10,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0000417','2021-02-01T11:43:06Z',NULL,'2021-03-13T18:30:12Z',0,NULL);
INSERT INTO user_movie VALUES(11,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0017136','2021-02-20T18:12:43Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(12,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047396','2021-02-23T11:50:54Z',NULL,'2021-05-01T19:10:18Z',0,NULL);
INSERT INTO user_movie VALUES(13,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167261','2021-03-01T08:06:39Z',NULL,'2021-12-26T14:40:47Z',0,NULL);
INSERT INTO user_movie VALUES(14,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167260','2021-03-01T12:13:21Z',NULL,'2021-12-26T18:30:37Z',0,NULL);
INSERT INTO user_movie VALUES(15,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0120737','2021-03-01T15:30:20Z',NULL,'2021-12-26T11:00:59Z',0,NULL);
INSERT INTO user_movie VALUES(16,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0056801','2021-03-06T16:38:57Z',NULL,'2023-02-04T19:30:42Z',0,NULL);
INSERT INTO user_movie VALUES(17,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0091251','2021-04-03T20:41:12Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(18,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622','2021-04-04T17:58:52Z',NULL,'2024-07-16T20:30:12Z',0,NULL);
INSERT INTO user_movie VALUES(19,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0046438','2021-05-30T16:05:12Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(20,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0073195','2021-06-10T09:56:15Z',NULL,'2021-06-19T20:00:15Z',0,NULL);
INSERT INTO user_movie VALUES(21,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057012','2021-08-07T15:15:02Z',NULL,'2022-12-31T23:20:23Z',0,NULL);
INSERT INTO user_movie VALUES(22,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0015648','2021-08-08T09:30:58Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(23,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0077651','2021-10-26T12:16:12Z',NULL,'2021-10-31T19:45:27Z',0,NULL);
INSERT INTO user_movie VALUES(24,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0054215','2021-10-26T13:37:46Z',NULL,'2021-10-31T22:05:24Z',0,NULL);
INSERT INTO user_movie VALUES(25,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0081505','2021-10-27T15:57:48Z',NULL,'2021-11-01T00:20:00Z',0,NULL);
INSERT INTO user_movie VALUES(26,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0050976','2021-11-20T22:31:02Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(27,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0033467','2022-01-02T15:22:01Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(28,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0044741','2022-02-10T14:50:18Z',NULL,'2023-11-05T17:30:09Z',0,NULL);
INSERT INTO user_movie VALUES(29,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0097165','2022-02-28T19:10:44Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(30,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0050613','2022-03-06T09:15:53Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(31,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060196','2022-03-14T16:51:29Z',NULL,'2022-11-19T18:00:30Z',0,NULL);
INSERT INTO user_movie VALUES(32,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0078748','2022-03-23T11:17:11Z',NULL,'2022-04-23T18:00:27Z',0,NULL);
INSERT INTO user_movie VALUES(33,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0090605','2022-03-23T16:55:20Z',NULL,'2022-04-23T20:40:29Z',0,NULL);
INSERT INTO user_movie VALUES(34,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0071315','2022-03-26T19:02:29Z',NULL,'2024-05-11T19:30:56Z',0,NULL);
INSERT INTO user_movie VALUES(35,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0064116','2022-05-13T19:47:13Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(36,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0046487','2022-05-26T16:51:46Z',NULL,'2022-08-14 21:15:00+02',0,NULL);
INSERT INTO user_movie VALUES(37,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1411697','2022-06-05T21:15:41Z','2022-06-06T06:02:22Z',NULL,0,NULL);
INSERT INTO user_movie VALUES(38,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6710474',NULL,NULL,'2022-06-24',0,NULL);
INSERT INTO user_movie VALUES(39,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0083658','2022-07-29T22:35:21Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(40,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0078718','2022-09-04T15:58:10Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(41,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0076009','2022-10-29T19:00:39Z','2023-01-07T09:30:49Z','2022-11-05T22:20:25Z',0,NULL);
INSERT INTO user_movie VALUES(42,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0022100','2022-11-11T19:00:38Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(43,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0158983','2022-11-15T19:43:40Z',NULL,'2022-12-03T21:10:15Z',0,NULL);
INSERT INTO user_movie VALUES(44,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0075314','2022-12-26T16:21:14Z',NULL,'2023-05-20T19:20:23Z',0,NULL);
INSERT INTO user_movie VALUES(45,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053472','2023-01-14T12:26:43Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(46,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0081633','2023-01-15T21:13:57Z',NULL,'2024-02-29T20:15:10Z',0,NULL);
INSERT INTO user_movie VALUES(47,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060827','2023-01-23T09:54:56Z',NULL,'2023-03-25T22:40:05Z',0,NULL);
INSERT INTO user_movie VALUES(48,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0317248','2023-02-19T20:33:55Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(49,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0061184','2023-04-01T07:09:42Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(50,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0048473','2023-04-29T16:44:15Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(51,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0209144','2023-06-10T20:20:19Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(52,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055928','2023-06-23T11:18:16Z',NULL,'2023-07-01T19:00:12Z',0,NULL);
INSERT INTO user_movie VALUES(53,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0058150','2023-06-23T13:53:08Z',NULL,'2023-07-15T19:00:30Z',0,NULL);
INSERT INTO user_movie VALUES(54,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057076','2023-06-23T17:19:35Z',NULL,'2023-07-08T19:00:48Z',0,NULL);
INSERT INTO user_movie VALUES(55,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053198','2023-08-15T17:19:53Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(56,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6751668','2023-08-30T20:07:53Z',NULL,'2025-01-11T19:45:17Z',0,NULL);
INSERT INTO user_movie VALUES(57,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060161','2023-09-13T09:18:21Z',NULL,'2023-09-16T17:20:53Z',0,NULL);
INSERT INTO user_movie VALUES(58,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0216434','2023-09-13T10:46:00Z',NULL,'2023-09-16T17:00:06Z',0,NULL);
INSERT INTO user_movie VALUES(59,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt2948372','2023-09-19T09:53:23Z',NULL,'2024-04-06T16:10:24Z',0,NULL);
INSERT INTO user_movie VALUES(60,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0910970','2023-09-19T09:54:00Z',NULL,'2024-04-06T14:00:40Z',0,NULL);
INSERT INTO user_movie VALUES(61,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0056111','2023-10-07T18:52:46Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(62,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1160419','2023-10-24T18:17:31Z',NULL,'2024-01-20T19:00:35Z',0,NULL);
INSERT INTO user_movie VALUES(63,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0102926','2023-11-19T08:14:30Z',NULL,'2024-09-14T19:00:06Z',0,NULL);
INSERT INTO user_movie VALUES(64,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0051390','2023-11-25T15:40:55Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(65,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1187043','2024-01-06T11:00:40Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(66,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0457430','2024-02-03T22:58:29Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(67,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0050083','2024-03-02T16:17:58Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(68,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1832382','2024-03-12T08:41:21Z',NULL,'2025-02-08T19:00:24Z',0,NULL);
INSERT INTO user_movie VALUES(69,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt3011894','2024-03-30T20:05:10Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(70,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0114369','2024-04-26T16:19:00Z',NULL,'2025-09-20T21:55:17Z',0,NULL);
INSERT INTO user_movie VALUES(71,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0118849','2024-05-04T16:30:56Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(72,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0073540','2024-05-29T19:09:05Z',NULL,'2025-03-15T20:40:33Z',0,NULL);
INSERT INTO user_movie VALUES(73,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0085809','2024-05-31T08:50:39Z',NULL,'2024-08-03T21:30:28Z',0,NULL);
INSERT INTO user_movie VALUES(74,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0096283','2024-06-01T09:11:37Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(75,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0092494','2024-06-11T10:32:19Z',NULL,'2024-06-22T12:00:54Z',0,NULL);
INSERT INTO user_movie VALUES(76,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt2718492','2024-07-13T18:20:19Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(77,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0289043','2024-08-24T20:22:08Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(78,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt8579674','2024-09-21T17:45:37Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(79,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429','2024-09-27T08:42:27Z',NULL,'2025-06-01T14:00:22Z',0,NULL);
INSERT INTO user_movie VALUES(80,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0119698','2024-09-27T16:38:51Z',NULL,'2024-12-26T14:00:32Z',0,NULL);
INSERT INTO user_movie VALUES(81,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1185616','2024-10-12T16:18:44Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(82,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0070047','2024-10-22T12:11:24Z',NULL,'2024-10-26T20:00:26Z',0,NULL);
INSERT INTO user_movie VALUES(83,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0043014','2024-10-27T13:48:55Z','2025-11-01T19:30:47Z','2025-11-01T19:30:47Z',0,NULL);
INSERT INTO user_movie VALUES(84,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt10620868','2024-10-30T22:10:08Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(85,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1038988','2024-10-30T22:12:47Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(86,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0092048','2024-11-30T18:00:41Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(87,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0133093','2025-01-08T11:54:07Z',NULL,'2025-06-07T19:00:02Z',0,NULL);
INSERT INTO user_movie VALUES(88,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt8267604','2025-01-19T14:35:54Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(89,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0211915','2025-02-14T19:14:16Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(90,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0090555','2025-03-08T12:00:07Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(91,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0071853','2025-03-23T20:43:10Z',NULL,'2025-04-19T17:30:34Z',0,NULL);
INSERT INTO user_movie VALUES(92,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0064757','2025-04-05T08:50:38Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(93,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0482571','2025-05-24T19:15:40Z',NULL,NULL,1,NULL);
INSERT INTO user_movie VALUES(94,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0816692','2025-06-14T16:40:50Z',NULL,NULL,1,NULL);
INSERT INTO user_movie VALUES(95,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0099685','2025-07-05T20:05:34Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(96,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0040522','2025-07-09T15:56:51Z',NULL,'2025-08-23T18:30:39Z',0,NULL);
INSERT INTO user_movie VALUES(97,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0078788','2025-07-25T22:10:19Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(98,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt5027774','2025-08-16T17:55:50Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(99,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0110413','2025-08-30T18:25:43Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(100,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt11138512','2025-09-13T15:30:12Z',NULL,NULL,1,NULL);
INSERT INTO user_movie VALUES(101,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0266697','2025-09-27T19:45:25Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(102,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0088763','2025-10-11T12:20:58Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(103,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0103874','2025-10-17T10:09:34Z',NULL,'2025-10-31T20:00:00Z',0,NULL);
INSERT INTO user_movie VALUES(104,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0468569','2025-10-25T20:55:30Z',NULL,NULL,1,NULL);
INSERT INTO user_movie VALUES(105,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0077416','2025-11-08T19:05:37Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(106,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0325980','2025-11-15T11:34:05Z',NULL,NULL,0,NULL);
INSERT INTO user_movie VALUES(107,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0032138',NULL,NULL,'1994-01-01T11:00:00Z',0,NULL);
INSERT INTO user_movie VALUES(108,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0211281',NULL,NULL,'2019-12-01T11:00:00Z',0,NULL);
INSERT INTO user_movie VALUES(109,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0146970','2021-01-02T10:00:00Z','2021-01-02T10:00:00Z',NULL,0,NULL);
CREATE TABLE play (
  id integer PRIMARY KEY,
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  watched_on text, -- an instant, a day, a month or a year; null: nobody knows when
  rewatch boolean NOT NULL DEFAULT false,
  platform_id integer REFERENCES platform (id),
  venue text,
  note text,
  source text,
  source_id text
);
INSERT INTO play VALUES(1,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0032138','1994',0,NULL,NULL,'On grandmother''s television.',NULL,NULL);
INSERT INTO play VALUES(2,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0133093','1999',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(3,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0120737','2002',0,NULL,'Kino Latarnia','Standing in line since noon.',NULL,NULL);
INSERT INTO play VALUES(4,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167261','2003',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(5,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167260','2004',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(6,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0083658','2016',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(7,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0209144','2017-08',0,NULL,NULL,'Forwards, in the end.',NULL,NULL);
INSERT INTO play VALUES(8,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0211281','2019-12',0,NULL,'At home','Twice in a row, by demand.',NULL,NULL);
INSERT INTO play VALUES(9,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','2021-01-09T19:15:20Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(10,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053291','2021-01-23T20:00:16Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(11,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053604','2021-02-14T19:30:21Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(12,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0000417','2021-03-13T18:30:12Z',0,NULL,'The sheet on the wall','Three films that Saturday, and this one first: thirteen minutes is a fair trial.',NULL,NULL);
INSERT INTO play VALUES(13,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0021749','2021-03-13T19:05:48Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(14,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0015864','2021-03-13T20:50:54Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(15,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047396','2021-05-01T19:10:18Z',0,NULL,'The sheet on the wall',NULL,NULL,NULL);
INSERT INTO play VALUES(16,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0073195','2021-06-19T20:00:15Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(17,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622','2021-07-16T19:30:56Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(18,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0077651','2021-10-31T19:45:27Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(19,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0054215','2021-10-31T22:05:24Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(20,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0081505','2021-11-01T00:20:00Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(21,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0120737','2021-12-26T11:00:59Z',1,NULL,'At home','Eleven in the morning. The festival begins.',NULL,NULL);
INSERT INTO play VALUES(22,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167261','2021-12-26T14:40:47Z',1,NULL,'At home',NULL,NULL,NULL);
INSERT INTO play VALUES(23,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167260','2021-12-26T18:30:37Z',1,NULL,'At home','The last credits rolled at eleven at night. Nobody spoke.',NULL,NULL);
INSERT INTO play VALUES(24,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478','2022-01-15T17:00:49Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(25,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0042876','2022-02-12T19:40:44Z',0,5,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(26,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055630','2022-03-05T20:00:36Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(27,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0078748','2022-04-23T18:00:27Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(28,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0090605','2022-04-23T20:40:29Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(29,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6710474','2022-06-24',0,NULL,'Kino Latarnia','Row four, on a Friday, with everyone.',NULL,NULL);
INSERT INTO play VALUES(30,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0046487','2022-08-14T19:15:00Z',0,NULL,'The courtyard','Between the bicycles, with the sound turned down for the second floor.',NULL,NULL);
INSERT INTO play VALUES(31,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060196','2022-11-19T18:00:30Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(32,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0158983','2022-12-03T21:10:15Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(33,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650','2022-12-24T21:40:00Z',0,NULL,'At home',NULL,NULL,NULL);
INSERT INTO play VALUES(34,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057012','2022-12-31T23:20:23Z',0,NULL,'At home','Ten to midnight, and still talking at one.',NULL,NULL);
INSERT INTO play VALUES(35,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0056801','2023-02-04T19:30:42Z',0,5,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(36,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','2023-02-14',1,NULL,'Kino Latarnia','The whole row spoke along.',NULL,NULL);
INSERT INTO play VALUES(37,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060827','2023-03-25T22:40:05Z',0,5,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(38,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0075314','2023-05-20T19:20:23Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(39,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055928','2023-07-01T19:00:12Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(40,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057076','2023-07-08T19:00:48Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(41,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0058150','2023-07-15T19:00:30Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(42,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0216434','2023-09-16T17:00:06Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(43,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060161','2023-09-16T17:20:53Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(44,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0044741','2023-11-05T17:30:09Z',0,5,NULL,'Nobody wanted to be the first to say something.',NULL,NULL);
INSERT INTO play VALUES(45,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650','2023-12-24T21:30:02Z',1,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(46,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1160419','2024-01-20T19:00:35Z',0,1,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(47,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0081633','2024-02-29T20:15:10Z',0,NULL,'At home','A film for the day that is not there.',NULL,NULL);
INSERT INTO play VALUES(48,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0910970','2024-04-06T14:00:40Z',0,3,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(49,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt2948372','2024-04-06T16:10:24Z',0,3,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(50,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0071315','2024-05-11T19:30:56Z',0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(51,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0092494','2024-06-22T12:00:54Z',0,NULL,'The sheet on the wall','With the neighbours'' children, on the hottest day of the year.',NULL,NULL);
INSERT INTO play VALUES(52,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622','2024-07-16T20:30:12Z',1,NULL,'The courtyard','Under the real thing.',NULL,NULL);
INSERT INTO play VALUES(53,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0085809','2024-08-03T21:30:28Z',0,NULL,'The courtyard',NULL,NULL,NULL);
INSERT INTO play VALUES(54,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0102926','2024-09-14T19:00:06Z',0,2,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(55,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0070047','2024-10-26T20:00:26Z',0,2,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(56,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','2024-12-24T20:15:10Z',1,NULL,'At home',NULL,NULL,NULL);
INSERT INTO play VALUES(57,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650','2024-12-24T22:05:31Z',1,NULL,'At home','Third Christmas running. It is a tradition now.',NULL,NULL);
INSERT INTO play VALUES(58,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0119698','2024-12-26T14:00:32Z',0,1,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(59,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429','2024-12-26T17:00:32Z',0,1,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(60,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6751668','2025-01-11T19:45:17Z',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(61,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1832382','2025-02-08T19:00:24Z',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(62,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0073540','2025-03-15T20:40:33Z',0,NULL,'At home','See the house rules.',NULL,NULL);
INSERT INTO play VALUES(63,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0071853','2025-04-19T17:30:34Z',0,1,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(64,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429','2025-06-01T14:00:22Z',1,1,NULL,'Children''s Day: they chose.',NULL,NULL);
INSERT INTO play VALUES(65,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0133093','2025-06-07T19:00:02Z',1,2,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(66,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0040522','2025-08-23T18:30:39Z',0,5,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(67,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0114369','2025-09-20T21:55:17Z',0,2,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(68,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478','2025-10-04T16:00:37Z',1,5,NULL,'With an intermission, as it should be.',NULL,NULL);
INSERT INTO play VALUES(69,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0103874','2025-10-31T20:00:00Z',0,NULL,'At home','In costume.',NULL,NULL);
INSERT INTO play VALUES(70,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0043014','2025-11-01T19:30:47Z',0,NULL,'Kino Latarnia',NULL,NULL,NULL);
INSERT INTO play VALUES(71,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0146970',NULL,0,NULL,NULL,'As a child. Everybody did.',NULL,NULL);
INSERT INTO play VALUES(72,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0209074',NULL,0,NULL,NULL,NULL,NULL,NULL);
INSERT INTO play VALUES(73,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0468569',NULL,0,NULL,NULL,'On a plane, with the sound of the plane.',NULL,NULL);
CREATE TABLE movie_rating (
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  rating numeric, -- stars: 0.5 to 5, in halves
  review text,
  spoiler boolean NOT NULL DEFAULT false,
  visibility text NOT NULL DEFAULT 'public', -- or private: then it is on no page
  created_at text,
  updated_at text,
  PRIMARY KEY (user_id, tconst)
);
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0032138',4,NULL,0,'public','2021-01-04T08:51:21Z','2021-01-04T08:51:21Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053291',4.5,NULL,0,'public','2021-01-24T10:07:17Z','2021-01-24T10:07:17Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053604',5,NULL,0,'public','2021-02-15T08:24:24Z','2021-02-15T08:24:24Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0000417',4,NULL,0,'public','2021-03-14T08:00:00Z','2021-03-14T08:00:00Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0015864',4.5,NULL,0,'public','2021-03-14T09:17:07Z','2021-03-14T09:17:07Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0021749',5,replace('The last minute is the best minute in this house''s history.\n\nNobody needed the lights for a while.','\n',char(10)),1,'public','2021-03-14T10:34:14Z','2021-03-14T10:34:14Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047396',4.5,NULL,0,'public','2021-05-02T08:33:03Z','2021-05-02T08:33:03Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0073195',4,NULL,0,'public','2021-06-20T08:57:27Z','2021-06-20T08:57:27Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167260',4,'Four endings, all deserved.',0,'public','2021-12-27T08:39:09Z','2021-12-27T08:39:09Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0120737',4.5,NULL,0,'public','2021-12-27T10:22:02Z','2021-12-27T10:22:02Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0042876',4.5,NULL,0,'public','2022-02-13T08:42:42Z','2022-02-13T08:42:42Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055630',4,NULL,0,'public','2022-03-06T09:41:31Z','2022-03-06T09:41:31Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0090605',4,NULL,0,'public','2022-04-24T08:48:48Z','2022-04-24T08:48:48Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0078748',4.5,NULL,0,'public','2022-04-24T10:31:41Z','2022-04-24T10:31:41Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6710474',4.5,'It is **too much**, and that is the point of it. Two of us called our mothers.',0,'public','2022-06-25T08:30:30Z','2022-06-25T08:30:30Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0046487',3.5,'Nothing happens, and it happens beautifully. Best seen outdoors, with interruptions.',0,'public','2022-08-15T10:16:56Z','2022-08-15T10:16:56Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057012',4.5,NULL,0,'public','2023-01-01T08:15:45Z','2023-01-01T08:15:45Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0056801',4,'I understood the half.',0,'public','2023-02-05T10:58:38Z','2023-02-05T10:58:38Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0075314',4.5,NULL,0,'public','2023-05-21T09:14:34Z','2023-05-21T09:14:34Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0055928',3,NULL,0,'public','2023-07-02T09:32:52Z','2023-07-02T09:32:52Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0057076',3.5,NULL,0,'public','2023-07-09T10:49:59Z','2023-07-09T10:49:59Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0058150',3.5,NULL,0,'public','2023-07-16T08:06:06Z','2023-07-16T08:06:06Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0216434',5,NULL,0,'public','2023-09-17T09:05:55Z','2023-09-17T09:05:55Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0044741',5,'We meant to talk about it afterwards. We went for a walk instead, past the playground.',1,'public','2023-11-06T09:59:49Z','2023-11-06T09:59:49Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622',5,'Half of us had questions. The other half had left the room to stand on the balcony and look up.',0,'public','2024-07-17T09:23:13Z','2024-07-17T09:23:13Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0070047',2.5,NULL,0,'public','2024-10-27T10:40:20Z','2024-10-27T10:40:20Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583',5,'Every line has been quoted to death, and every line is *still alive*. We say them along now. The neighbours have stopped complaining and come over.',0,'public','2024-12-25T09:08:28Z','2024-12-25T09:08:28Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650',4.5,'Cynics last until the bell. Then they need a tissue like everybody else.',1,'public','2024-12-25T10:25:35Z','2024-12-25T10:25:35Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0119698',4.5,NULL,0,'public','2024-12-27T10:13:23Z','2024-12-27T10:13:23Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt6751668',4.5,NULL,0,'public','2025-01-12T09:47:37Z','2025-01-12T09:47:37Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1832382',4.5,NULL,0,'public','2025-02-09T10:04:44Z','2025-02-09T10:04:44Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429',5,NULL,0,'public','2025-06-02T09:56:16Z','2025-06-02T09:56:16Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0040522',5,NULL,0,'public','2025-08-24T08:21:51Z','2025-08-24T08:21:51Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478',5,replace('1. It is long.\n2. It is not long enough.\n3. See 1.','\n',char(10)),0,'public','2025-10-05T09:50:10Z','2025-10-05T09:50:10Z');
INSERT INTO movie_rating VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0103874',1.5,'Asleep by the second castle. Ewa chose it, and Ewa must never know.',0,'private','2025-11-01T09:38:58Z','2025-11-01T09:38:58Z');
CREATE TABLE favorite (
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  created_at text,
  PRIMARY KEY (user_id, tconst)
);
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0021749','2021-03-14T09:12:40Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0053604','2021-02-15T08:30:05Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622','2021-07-17T10:02:11Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478','2022-01-16T09:45:27Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0216434','2023-09-16T18:00:00Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0044741','2023-11-06T07:15:33Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','2023-02-15T08:00:19Z');
INSERT INTO favorite VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429','2024-12-27T09:20:48Z');
CREATE TABLE film_state (
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  state text NOT NULL, -- watching, paused or dropped
  since text,
  PRIMARY KEY (user_id, tconst)
);
INSERT INTO film_state VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0048473','watching','2025-11-10T19:30:00Z');
INSERT INTO film_state VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0064116','paused','2025-10-18T21:00:00Z');
INSERT INTO film_state VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt11138512','dropped','2025-09-14T20:20:00Z');
CREATE TABLE tag (
  user_id text NOT NULL REFERENCES users (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  tag text NOT NULL,
  PRIMARY KEY (user_id, tconst, tag)
);
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0034583','Christmas');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0038650','Christmas');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0211281','Christmas');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0054215','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0081505','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0077651','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0070047','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0103874','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt10620868','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt1038988','Halloween');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0046487','open air');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0085809','open air');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0062622','open air');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0245429','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0119698','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0910970','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt2948372','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0092494','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0216434','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0096283','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0211281','with the children');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0060827','needs a quiet house');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0044741','needs a quiet house');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0085809','needs a quiet house');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0056801','needs a quiet house');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0048473','needs a quiet house');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0120737','marathon');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167261','marathon');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0167260','marathon');
INSERT INTO tag VALUES('7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','tt0047478','marathon');
CREATE TABLE film_list (
  id integer PRIMARY KEY,
  user_id text NOT NULL REFERENCES users (id),
  slug text NOT NULL,
  name text NOT NULL,
  description text,
  ranked boolean NOT NULL DEFAULT false,
  visibility text NOT NULL DEFAULT 'public', -- or private: then it is on no page
  UNIQUE (user_id, slug)
);
INSERT INTO film_list VALUES(1,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','ten-for-the-wall','Ten for the wall','If the projector had one week to live. The order is *final*, until next year.',1,'public');
INSERT INTO film_list VALUES(2,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','for-guests-who-do-not-watch-old-films','For guests who do not watch old films','Short, funny, and not one of them feels like homework.',0,'public');
INSERT INTO film_list VALUES(3,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','bond-in-order','Bond, in order',NULL,0,'public');
INSERT INTO film_list VALUES(4,'7b1f6f0e-3c52-4d0a-9d6e-5a1c0f2e8b47','presents','Presents for Ewa','She reads the site. She does not read this.',0,'private');
CREATE TABLE film_list_item (
  list_id integer NOT NULL REFERENCES film_list (id),
  tconst text NOT NULL REFERENCES movie (tconst),
  position integer NOT NULL,
  note text,
  PRIMARY KEY (list_id, tconst)
);
INSERT INTO film_list_item VALUES(1,'tt0021749',1,'The last minute.');
INSERT INTO film_list_item VALUES(1,'tt0047478',2,NULL);
INSERT INTO film_list_item VALUES(1,'tt0062622',3,NULL);
INSERT INTO film_list_item VALUES(1,'tt0034583',4,NULL);
INSERT INTO film_list_item VALUES(1,'tt0053604',5,'Also the best one about Christmas.');
INSERT INTO film_list_item VALUES(1,'tt0044741',6,NULL);
INSERT INTO film_list_item VALUES(1,'tt0245429',7,'The children insisted, and they were right.');
INSERT INTO film_list_item VALUES(1,'tt0040522',8,NULL);
INSERT INTO film_list_item VALUES(1,'tt0047396',9,NULL);
INSERT INTO film_list_item VALUES(1,'tt6710474',10,'The youngest on the list by twenty years.');
INSERT INTO film_list_item VALUES(2,'tt0053291',1,'Start here.');
INSERT INTO film_list_item VALUES(2,'tt0015864',2,NULL);
INSERT INTO film_list_item VALUES(2,'tt0046487',3,'In summer.');
INSERT INTO film_list_item VALUES(2,'tt0000417',4,'Thirteen minutes: no excuse.');
INSERT INTO film_list_item VALUES(2,'tt0050083',5,NULL);
INSERT INTO film_list_item VALUES(2,'tt0092048',6,'Feed them first.');
INSERT INTO film_list_item VALUES(3,'tt0055928',1,NULL);
INSERT INTO film_list_item VALUES(3,'tt0057076',2,NULL);
INSERT INTO film_list_item VALUES(3,'tt0058150',3,NULL);
INSERT INTO film_list_item VALUES(3,'tt0064757',4,'Next.');
INSERT INTO film_list_item VALUES(4,'tt0053168',1,'On disc, if there is one.');
INSERT INTO film_list_item VALUES(4,'tt0211915',2,NULL);
CREATE TABLE movie_availability (
  tconst text NOT NULL REFERENCES movie (tconst),
  platform_id integer NOT NULL REFERENCES platform (id),
  is_available boolean, -- null: unknown
  last_checked text NOT NULL,
  source text NOT NULL,
  details text,
  PRIMARY KEY (tconst, platform_id)
);
INSERT INTO movie_availability VALUES('tt0000417',1,0,'2025-08-23T04:56:28Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0000417',5,1,'2025-11-15T04:30:57Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0000417',6,1,'2025-08-09T04:17:09Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0015648',1,0,'2025-11-01T04:51:48Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0015648',5,1,'2025-11-15T05:24:49Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0015864',2,1,'2025-11-15T04:59:28Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0015864',5,NULL,'2025-10-04T04:40:23Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0017136',1,0,'2025-11-15T04:14:28Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0017136',2,0,'2025-08-23T04:24:38Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0017136',5,1,'2025-11-15T04:44:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0017136',6,1,'2025-11-01T05:07:30Z','manual','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0021749',2,1,'2025-11-15T05:14:55Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0021749',5,1,'2025-11-15T05:06:09Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0022100',2,0,'2025-10-18T04:10:29Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0022100',5,1,'2025-11-15T04:22:53Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0022100',6,1,'2025-10-18T04:12:45Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0032138',2,1,'2025-10-18T05:00:08Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0032138',4,NULL,'2025-09-20T04:01:57Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0033467',1,0,'2025-09-20T05:06:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0033467',2,0,'2025-08-09T04:22:02Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0034583',1,0,'2025-11-15T04:26:52Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0034583',2,1,'2025-10-18T04:39:09Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0034583',3,0,'2025-10-18T05:03:15Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0034583',4,NULL,'2025-08-09T04:19:36Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0038650',2,0,'2025-11-15T05:12:16Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0038650',4,1,'2025-11-01T04:52:32Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0040522',5,1,'2025-11-15T05:22:11Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0040522',6,1,'2025-11-15T04:17:47Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0041699',5,1,'2025-11-01T05:19:54Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0041699',6,1,'2025-11-15T04:17:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0042876',2,NULL,'2025-10-18T04:14:08Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0042876',5,1,'2025-10-18T04:57:53Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0042876',6,1,'2025-11-01T05:21:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0043014',1,0,'2025-10-18T04:27:38Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0043014',4,1,'2025-11-01T04:37:15Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0043014',5,NULL,'2025-08-23T04:41:42Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0044741',2,0,'2025-10-18T04:39:14Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0044741',5,1,'2025-11-15T04:37:55Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0044741',6,1,'2025-11-15T04:35:11Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0046438',2,NULL,'2025-09-06T04:36:17Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0046438',5,0,'2025-09-20T04:54:23Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0046438',6,1,'2025-09-06T05:01:19Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0046487',1,0,'2025-11-01T04:59:31Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0046487',5,1,'2025-11-15T04:57:41Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0046487',6,1,'2025-11-15T04:08:07Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0047396',1,0,'2025-10-18T05:12:11Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0047396',2,0,'2025-11-15T05:28:56Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0047396',4,1,'2025-10-18T05:18:47Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0047396',6,0,'2025-10-18T05:24:19Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0047478',2,0,'2025-10-04T04:17:55Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0047478',5,1,'2025-11-15T05:03:52Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0047478',6,1,'2025-11-15T04:13:58Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0047478',7,1,'2025-11-01T04:08:48Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0048473',5,0,'2025-11-15T04:14:15Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0048473',6,1,'2025-10-18T04:06:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050083',2,0,'2025-10-04T04:29:33Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050083',4,1,'2025-08-23T05:29:36Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0050083',5,0,'2025-11-15T04:04:12Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050613',6,1,'2025-08-23T05:03:35Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0050976',1,0,'2025-09-20T04:34:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050976',2,0,'2025-11-15T05:03:33Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050976',5,NULL,'2025-09-20T04:24:44Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0050976',6,1,'2025-10-04T04:58:41Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0051036',5,0,'2025-08-09T04:35:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0051036',6,1,'2025-10-18T04:32:48Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0051390',1,1,'2025-10-18T05:24:49Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0051390',5,NULL,'2025-09-06T04:41:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053168',1,0,'2025-10-04T04:50:02Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053168',5,1,'2025-11-15T05:23:17Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0053168',6,1,'2025-09-20T04:14:53Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0053198',1,1,'2025-11-01T05:21:00Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053198',5,1,'2025-11-01T04:30:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053291',4,1,'2025-09-20T04:59:44Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0053291',5,0,'2025-11-01T04:12:43Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053472',5,NULL,'2025-10-04T05:26:46Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053472',6,1,'2025-11-15T05:06:19Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0053604',2,0,'2025-08-23T04:47:55Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0053604',5,1,'2025-09-20T05:19:03Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0053604',6,1,'2025-11-15T04:12:20Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0054215',1,1,'2025-11-01T04:07:13Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0054215',4,0,'2025-09-06T04:43:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0055630',5,0,'2025-10-04T04:47:43Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0055630',6,1,'2025-11-15T04:21:34Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0055928',1,0,'2025-11-01T04:33:39Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0055928',4,1,'2025-11-01T05:06:11Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0056111',5,0,'2025-11-15T05:25:27Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0056111',6,NULL,'2025-08-09T05:12:16Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0056801',2,NULL,'2025-11-01T04:47:36Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0056801',5,1,'2025-11-15T04:11:53Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0056801',6,1,'2025-10-04T04:29:26Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0057012',1,0,'2025-11-15T05:21:27Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0057012',2,0,'2025-10-18T04:51:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0057012',6,1,'2025-10-04T04:11:09Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0057076',1,0,'2025-09-20T05:12:47Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0057076',4,1,'2025-11-15T04:55:24Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0058150',1,NULL,'2025-08-09T04:00:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0058150',4,1,'2025-11-15T05:23:51Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0060161',5,0,'2025-11-15T05:03:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0060196',1,0,'2025-11-01T04:13:48Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0060196',4,1,'2025-11-01T04:27:42Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0060196',5,NULL,'2025-09-06T04:01:28Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0060827',5,1,'2025-08-23T05:28:58Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0060827',6,1,'2025-10-18T04:57:44Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0061184',2,NULL,'2025-08-09T04:30:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0062622',1,0,'2025-11-15T04:13:57Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0062622',2,1,'2025-11-01T05:28:37Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0062622',7,0,'2025-11-15T04:45:17Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0064116',1,0,'2025-11-01T05:24:14Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0064116',2,0,'2025-11-15T05:23:49Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0064116',4,1,'2025-10-04T05:08:27Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0064116',5,0,'2025-11-15T05:07:30Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0064757',1,0,'2025-08-09T05:08:41Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0064757',4,1,'2025-11-15T05:08:26Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0070047',1,0,'2025-11-15T04:02:29Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0070047',2,1,'2025-11-15T05:21:48Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0071315',1,0,'2025-11-15T05:18:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0071315',4,1,'2025-09-06T05:08:29Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0071315',5,0,'2025-11-15T04:18:59Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0071853',1,1,'2025-10-18T04:30:43Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0073195',1,1,'2025-11-01T04:01:21Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0073195',2,0,'2025-09-06T04:19:17Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0073195',4,1,'2025-11-15T05:21:37Z','manual','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0073540',2,0,'2025-11-15T04:15:41Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0073540',5,0,'2025-10-18T05:08:52Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0073540',6,1,'2025-11-01T05:08:52Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0075314',1,1,'2025-11-01T04:37:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0075314',2,0,'2025-09-06T04:31:31Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0076009',1,0,'2025-10-04T04:20:17Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0076009',2,NULL,'2025-08-23T04:06:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0077416',1,0,'2025-11-15T04:58:08Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0077416',5,0,'2025-10-18T04:34:16Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0077651',1,NULL,'2025-11-01T04:52:02Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0077651',2,0,'2025-09-20T05:02:49Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078748',1,0,'2025-11-15T04:30:17Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078748',2,0,'2025-11-01T04:55:40Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078748',3,1,'2025-11-15T04:46:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078788',1,0,'2025-11-15T05:03:16Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078788',2,0,'2025-11-15T04:30:57Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0078788',5,0,'2025-11-15T05:12:43Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0078869',3,1,'2025-11-15T05:15:45Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0081505',1,0,'2025-11-01T04:12:08Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0081505',2,1,'2025-11-01T04:06:42Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0081633',2,0,'2025-11-01T04:44:04Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0081633',3,0,'2025-10-04T04:47:31Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0081633',6,1,'2025-11-01T04:37:45Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0083658',1,0,'2025-11-15T04:30:47Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0083658',2,1,'2025-11-15T04:12:56Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0083658',4,1,'2025-11-15T05:06:14Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0085809',4,NULL,'2025-09-06T04:23:55Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0085809',5,1,'2025-10-18T05:12:24Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0085809',6,0,'2025-10-04T05:01:09Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0088763',1,1,'2025-11-01T04:14:20Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0088763',4,1,'2025-11-15T05:25:27Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0090555',1,0,'2025-10-18T04:34:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0090555',3,NULL,'2025-08-09T04:33:41Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0090555',4,0,'2025-11-15T05:22:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0090605',1,0,'2025-11-15T05:01:18Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0090605',2,0,'2025-11-15T04:58:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0090605',3,1,'2025-11-15T05:01:36Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0091251',5,NULL,'2025-08-23T04:16:02Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0091251',6,1,'2025-11-01T05:13:47Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0092048',1,0,'2025-11-15T04:21:48Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0092048',2,0,'2025-10-04T05:09:00Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0092048',5,1,'2025-10-18T05:07:01Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0092048',6,1,'2025-11-01T04:15:26Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0092494',1,0,'2025-10-04T04:41:08Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0092494',4,0,'2025-10-18T04:06:36Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0096283',1,1,'2025-11-15T04:14:08Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0097165',1,0,'2025-08-23T04:34:22Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0097165',3,1,'2025-11-01T04:05:15Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0099685',1,0,'2025-08-09T05:03:49Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0099685',2,1,'2025-11-15T05:04:53Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0102926',1,1,'2025-11-01T04:41:18Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0102926',2,NULL,'2025-08-23T04:29:41Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0102926',4,0,'2025-11-15T04:12:23Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0103874',1,0,'2025-11-15T04:44:06Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0103874',2,0,'2025-11-15T04:03:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0103874',4,NULL,'2025-10-18T04:56:09Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0110413',1,1,'2025-11-15T04:23:16Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0110413',4,0,'2025-10-04T04:56:59Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0114369',1,1,'2025-11-15T04:20:27Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0114369',2,0,'2025-10-18T04:56:08Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0118849',5,NULL,'2025-08-09T05:20:11Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0119698',1,1,'2025-11-01T04:54:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0119698',2,0,'2025-11-15T05:18:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0120737',2,1,'2025-11-01T04:53:19Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0120737',4,1,'2025-11-01T05:19:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0133093',1,0,'2025-11-15T04:45:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0133093',2,1,'2025-11-15T04:17:21Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0158983',1,NULL,'2025-09-20T04:21:21Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0158983',4,0,'2025-10-04T05:28:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0167260',2,1,'2025-08-23T04:00:26Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt0167260',4,0,'2025-11-15T04:50:38Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0167261',2,1,'2025-10-18T05:19:54Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0167261',4,1,'2025-08-23T04:54:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0209074',5,0,'2025-11-15T04:05:39Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0209144',1,0,'2025-10-18T04:14:52Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0209144',2,0,'2025-08-23T04:23:20Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0209144',5,0,'2025-11-15T04:01:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0211281',5,NULL,'2025-11-01T04:51:20Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0211915',1,0,'2025-11-01T04:21:56Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0211915',3,0,'2025-11-01T04:20:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0211915',5,NULL,'2025-08-09T04:00:34Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0216434',5,NULL,'2025-10-04T05:17:03Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0245429',1,1,'2025-11-01T05:01:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0245429',2,0,'2025-11-01T04:00:06Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0266697',1,0,'2025-09-20T04:26:45Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0266697',2,0,'2025-10-18T05:20:23Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0266697',3,0,'2025-11-01T04:46:32Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0289043',2,0,'2025-11-01T04:42:56Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0289043',3,1,'2025-10-18T04:37:17Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0289043',4,0,'2025-11-15T04:34:46Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0317248',1,NULL,'2025-09-20T05:19:54Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0317248',2,0,'2025-11-15T05:18:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0317248',4,1,'2025-11-15T04:07:55Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0325980',3,1,'2025-11-15T05:16:08Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0434409',1,0,'2025-11-15T05:28:34Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0434409',2,1,'2025-11-15T04:47:36Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0434409',4,1,'2025-11-01T05:27:24Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0457430',1,0,'2025-11-15T04:31:21Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0457430',2,NULL,'2025-08-23T04:15:27Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0457430',4,1,'2025-11-15T04:28:17Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0468569',1,NULL,'2025-10-18T04:16:46Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0468569',2,1,'2025-11-01T04:11:00Z','manual','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt0482571',1,NULL,'2025-08-23T05:26:48Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0482571',2,0,'2025-10-18T05:04:40Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0482571',3,0,'2025-09-06T05:03:53Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0816692',1,0,'2025-11-15T04:17:05Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt0816692',2,1,'2025-11-15T04:36:29Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0816692',4,1,'2025-10-18T04:44:23Z','watchmode','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt0816692',7,NULL,'2025-09-06T04:25:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt0910970',3,1,'2025-11-15T04:33:09Z','manual','{"quality":"HD","subtitles":["en","pl"]}');
INSERT INTO movie_availability VALUES('tt1038988',1,0,'2025-11-01T04:35:23Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt1038988',2,NULL,'2025-08-09T05:03:01Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt10620868',1,1,'2025-10-18T04:29:13Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt11138512',1,NULL,'2025-10-04T05:15:35Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt11138512',2,0,'2025-10-04T04:16:54Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt11138512',4,1,'2025-10-18T05:16:38Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt1160419',1,1,'2025-11-01T04:03:05Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1160419',2,1,'2025-11-01T04:37:48Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1160419',7,0,'2025-11-15T04:49:14Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1185616',1,0,'2025-10-18T05:28:44Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1185616',5,NULL,'2025-09-06T05:17:00Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1187043',1,1,'2025-11-01T04:24:49Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1187043',3,0,'2025-10-18T04:25:52Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1411697',1,1,'2025-10-18T04:07:02Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1411697',2,1,'2025-10-04T04:31:34Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1832382',1,0,'2025-11-15T04:56:22Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt1832382',4,0,'2025-11-01T05:17:14Z','manual',NULL);
INSERT INTO movie_availability VALUES('tt1832382',5,1,'2025-09-06T04:50:56Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt2718492',1,1,'2025-10-04T04:09:22Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt2718492',2,1,'2025-08-09T05:22:40Z','watchmode','{"quality":"HD"}');
INSERT INTO movie_availability VALUES('tt2718492',5,0,'2025-11-15T04:19:56Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt2948372',3,1,'2025-10-18T05:03:31Z','watchmode','{"quality":"4K"}');
INSERT INTO movie_availability VALUES('tt3011894',1,0,'2025-10-04T04:04:12Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt3011894',3,NULL,'2025-08-23T05:11:30Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt3011894',4,0,'2025-11-15T04:18:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt4154796',3,1,'2025-10-18T05:05:20Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt5027774',1,0,'2025-09-20T04:53:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt5027774',2,0,'2025-11-01T04:14:57Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt5027774',3,1,'2025-11-15T04:24:22Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6710474',1,0,'2025-11-15T04:42:13Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6710474',2,0,'2025-11-01T05:17:20Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6710474',4,1,'2025-10-04T04:25:41Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6710474',7,NULL,'2025-08-09T05:07:23Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6751668',1,NULL,'2025-08-23T05:07:13Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6751668',2,0,'2025-09-06T04:59:58Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt6751668',5,0,'2025-11-15T04:19:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt8267604',1,NULL,'2025-08-09T04:52:51Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt8267604',5,0,'2025-10-18T04:01:07Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt8579674',1,0,'2025-11-01T04:09:01Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt8579674',2,NULL,'2025-09-06T05:28:10Z','watchmode',NULL);
INSERT INTO movie_availability VALUES('tt8579674',4,1,'2025-11-15T04:06:55Z','watchmode',NULL);
CREATE INDEX user_movie_by_film ON user_movie (tconst);
CREATE INDEX play_by_film ON play (tconst);
COMMIT;
