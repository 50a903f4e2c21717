/// A film life beside the varied library: a text for every column that people fill in.
enum VariedLife {
    /// The script that makes the library.
    /// - Parameters:
    ///   - title: the text number `index`, hostile or plain, for titles.
    ///   - text: the same for names and remarks.
    ///   - prose: the same for what is CommonMark: reviews, descriptions, what people say of themselves.
    ///   - key: the same for what pages are called after: tags, slugs, genres.
    static func script(
        title: (Int) -> String, text: (Int) -> String, prose: (Int) -> String, key: (Int) -> String
    ) -> String {
        let count = HostileTexts.all.count
        func wrapped(_ index: Int) -> String { sql(text(index % count)) }
        var rows = LibraryRows.varied(title)
        for index in rows.films.indices where rows.films[index].genres != nil {
            rows.films[index].genres = LibraryRows.json(["Drama", key(index)])
        }
        let films = (0..<count).map {
            film($0, wrapped) + opinion($0, wrapped, sql(prose($0))) + marks($0, sql(key($0)))
        }
        let lists = (0..<6).map { list($0, of: count, wrapped, sql(prose($0 + 6)), sql(key($0 + 12))) }
        return rows.sql + LifeRows.tables + films.joined() + lists.joined() + """
            INSERT INTO user_profile VALUES ('\(LibraryRows.anna)', \(wrapped(3)), \(sql(prose(4))), '1985-12-10',
              \(sql(LibraryRows.json([key(5), key(6)]))), '{}');

            """
    }

    private static func film(_ index: Int, _ text: (Int) -> String) -> String {
        let key = sql(LibraryRows.tconst(index))
        let address = ["'https://trailers.example/\(index)'", "'javascript:alert(6)'", text(index), "NULL"]
        let picture = [
            "'https://pictures.example/\(index)'", "'/\(index).jpg'", "'data:image/png,x'", "NULL",
        ]
        let language = ["'en'", "'pl'", text(index + 1), "NULL"]
        return """
            UPDATE movie SET runtime_minutes = \(index * 7), overview = \(text(index + 2)),
              tagline = \(text(index + 3)), release_date = '19\(50 + index % 40)-0\(index % 9 + 1)-11',
              original_language = \(language[index % 4]), trailer_url = \(address[index % 4]),
              backdrop_path = \(picture[(index + 1) % 4]) WHERE tconst = \(key);
            INSERT INTO person VALUES (\(index + 1), \(text(index + 4)), \(["'nm000000\(index)'", text(index), "NULL"][index % 3]), \(index));
            INSERT INTO credit VALUES
              (\(key), \(index + 1), 'director', 1, NULL), (\(key), \(index + 1), 'cast', 2, \(text(index + 5))),
              (\(key), \(max(index, 1)), 'writer', 1, NULL), (\(key), 1, 'composer', 1, NULL);

            """
    }

    /// One film in five was watched; of some nobody knows when.
    private static func opinion(_ index: Int, _ text: (Int) -> String, _ prose: String) -> String {
        let key = sql(LibraryRows.tconst(index))
        let dates = ["'2024-02-29'", "'2023-10'", "'2022'", "NULL", "'2025-03-30T01:30:00Z'"]
        let plays = (0..<(index % 5 == 1 ? 3 : index % 7 == 0 ? 1 : 0)).map { number in
            """
            INSERT INTO play (user_id, tconst, watched_on, rewatch, platform_id, venue, note) VALUES
              ('\(LibraryRows.anna)', \(key), \(dates[(index + number) % 5]), \(number), \(number + 1),
              \(text(index + 8)), \(prose));

            """
        }
        let rating = """
            INSERT INTO movie_rating VALUES ('\(LibraryRows.anna)', \(key), \(index % 2 == 0 ? "\(Double(index % 10 + 1) / 2)" : "NULL"),
              \(index % 3 == 0 ? "NULL" : prose), \(index % 4 == 0 ? 1 : 0), 'public', '2024-01-01', '2024-01-02');

            """
        return plays.joined() + (index % 3 < 2 ? rating : "")
    }

    private static func marks(_ index: Int, _ tag: String) -> String {
        let key = sql(LibraryRows.tconst(index))
        let states = ["watching", "paused", "dropped"]
        var script = """
            INSERT INTO tag VALUES ('\(LibraryRows.anna)', \(key), \(tag)), ('\(LibraryRows.anna)', \(key), 'cosy'),
              ('\(LibraryRows.boris)', \(key), 'boris');

            """
        if index % 4 == 0 {
            script += "INSERT INTO favorite VALUES ('\(LibraryRows.anna)', \(key), '2024-01-01');\n"
        }
        if index % 6 == 2 {
            script += """
                INSERT INTO film_state VALUES
                  ('\(LibraryRows.anna)', \(key), '\(states[index % 3])', '2025-01-01');

                """
        }
        return script
    }

    private static func list(
        _ number: Int, of count: Int, _ text: (Int) -> String, _ prose: String, _ slug: String
    ) -> String {
        let films = (0..<count).filter { $0 % 6 <= number }
        let items = films.enumerated().map { position, film in
            "(\(number), \(sql(LibraryRows.tconst(film))), \(position + 1), \(text(film + 7)))"
        }
        return """
            INSERT INTO film_list VALUES (\(number), '\(LibraryRows.anna)', \(slug), '\(number) ' || \(text(number + 20)), \(prose),
              \(number % 2), 'public');
            INSERT INTO film_list_item VALUES \(items.joined(separator: ",\n  "));

            """
    }
}
