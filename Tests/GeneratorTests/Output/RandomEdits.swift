/// A site whose library, pages, settings and changes somebody edits at random, always in the same way for a
/// seed.
///
/// The edits are SQL for `sqlite3` and files to write, so that the library keeps what the command itself
/// wrote in it.
struct RandomEdits {
    private var random: SeededGenerator
    private var lastFilm = 0
    private var lastPage = 0
    private var changes: [String] = []

    enum FileEdit {
        case write(String)
        /// Writes over a file that is there: a new one in the output would be somebody else's, and stay.
        case overwrite(String)
        case remove
    }

    /// Statements for the library, and what happens to files of the site.
    struct Edit {
        var sql = ""
        var files: [String: FileEdit] = [:]
    }

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func next() -> Edit {
        var edit = Edit()
        for _ in 0...number(below: 4) { change(&edit) }
        return edit
    }

    private mutating func change(_ edit: inout Edit) {
        switch number(below: 20) {
        case 0...3: edit.sql += newFilm()
        case 4: edit.sql += "UPDATE movie SET primary_title=\(title()) \(someFilm());\n"
        case 5: edit.sql += "UPDATE movie SET start_year=\(number(below: 130) + 1900) \(someFilm());\n"
        case 6: edit.sql += "UPDATE movie SET genres='[\"Drama\",\"New\"]', avg_rating=NULL \(someFilm());\n"
        case 7: edit.sql += deletion()
        case 8: edit.sql += "UPDATE user_movie SET watched_at=\(time()) \(someFilm());\n"
        case 9: edit.sql += "UPDATE user_movie SET watchlist_deleted_at=\(time()) \(someFilm());\n"
        case 10:
            edit.sql += "UPDATE user_movie SET watchlist_deleted_at=NULL, watched_at=NULL \(someFilm());\n"
        case 11...12: edit.sql += newClaim()
        case 13: edit.sql += "DELETE FROM movie_availability \(someFilm());\n"
        case 14: edit.sql += platforms()
        case 15: edit.files.merge(ownPage()) { $1 }
        case 16: edit.files["content/site.yml"] = .write(settings())
        case 17...18: edit.files["content/changes.yml"] = .write(pendingChange())
        default: edit.files.merge(damage()) { $1 }
        }
    }

    private mutating func newFilm() -> String {
        lastFilm += 1
        let key = "'\(LibraryRows.tconst(lastFilm))'"
        let year = number(below: 9) == 0 ? "NULL" : "\(1900 + number(below: 125))"
        var sql = """
            INSERT INTO movie (tconst, primary_title, start_year, genres, avg_rating, num_votes) \
            VALUES (\(key), \(title()), \(year), 'Drama,Comedy', '\(number(below: 10)).5', \
            \(number(below: 99999)));

            """
        if number(below: 8) > 0 {
            let watched = number(below: 3) == 0 ? time() : "NULL"
            sql += """
                INSERT INTO user_movie (id, user_id, tconst, watchlisted_at, watched_at) \
                VALUES (\(lastFilm), '\(LibraryRows.anna)', \(key), \(time()), \(watched));

                """
        }
        return sql + newClaim(key)
    }

    private mutating func newClaim() -> String { newClaim("'\(LibraryRows.tconst(film()))'") }

    private mutating func newClaim(_ key: String) -> String {
        let state = ["0", "1", "NULL"][number(below: 3)]
        return """
            INSERT OR REPLACE INTO movie_availability (tconst, platform_id, is_available, last_checked) \
            SELECT tconst, \(number(below: 4) + 1), \(state), \(time()) FROM movie WHERE tconst=\(key);

            """
    }

    private mutating func deletion() -> String {
        let film = someFilm()
        return ["user_movie", "movie_availability", "movie"].map { "DELETE FROM \($0) \(film);\n" }.joined()
    }

    private mutating func platforms() -> String {
        let id = number(below: 6) + 1
        switch number(below: 5) {
        case 0: return "UPDATE platform SET platform_name=\(title()) WHERE id=\(id);\n"
        case 1: return "UPDATE platform SET platform_slug='slug-\(number(below: 1000))' WHERE id=\(id);\n"
        case 2: return "INSERT OR IGNORE INTO platform VALUES (\(id), 'new-\(id)', 'New \(id)');\n"
        case 3: return "INSERT OR IGNORE INTO user_platform VALUES ('\(LibraryRows.anna)', \(id));\n"
        default: return "DELETE FROM user_platform WHERE platform_id=\(id);\n"
        }
    }

    private mutating func ownPage() -> [String: FileEdit] {
        if lastPage > 0, number(below: 3) == 0 {
            return ["content/pages/page-\(number(below: lastPage) + 1).md": .remove]
        }
        lastPage = min(lastPage + 1, 6)
        let draft = number(below: 4) == 0
        let text = """
            ---
            title: "Page \(number(below: 100)) & more"
            nav: \(number(below: 2) == 0)
            order: \(number(below: 9))
            draft: \(draft)
            ---

            Some *words* and [the overview](index.md), number \(number(below: 1000)).

            """
        return ["content/pages/page-\(number(below: lastPage) + 1).md": .write(text)]
    }

    private mutating func settings() -> String {
        """
        user: anna
        title: "Site \(number(below: 50)) <&>"
        page_size: \(number(below: 9) + 1)
        timezone: \(["UTC", "Europe/Warsaw", "Pacific/Auckland", "America/New_York"][number(below: 4)])
        language: \(["en", "pl"][number(below: 2)])

        """
    }

    /// Some are refused, which `--keep-going` lets pass; what was applied stays in the file or leaves it.
    private mutating func pendingChange() -> String {
        if number(below: 4) == 0 { changes = [] }
        let action = ["mark_as_watched", "restore_to_watchlist"][number(below: 2)]
        let day = "20\(15 + number(below: 10))-0\(number(below: 9) + 1)-1\(number(below: 9))"
        changes.append("- id: \(film())\n  action: \(action)\n  at: \(day)\n")
        return changes.joined()
    }

    private mutating func damage() -> [String: FileEdit] {
        let page = ["index.html", "watchlist.md", "movies/\(LibraryRows.tconst(film())).html"][
            number(below: 3)]
        return ["output/\(page)": number(below: 2) == 0 ? .remove : .overwrite("cut sho")]
    }

    private mutating func film() -> Int { number(below: max(lastFilm, 1)) + 1 }

    private mutating func someFilm() -> String { "WHERE tconst='\(LibraryRows.tconst(film()))'" }

    private mutating func title() -> String {
        sql(HostileTexts.all[number(below: HostileTexts.all.count)])
    }

    private mutating func time() -> String {
        let day = "20\(10 + number(below: 16))-0\(number(below: 9) + 1)-2\(number(below: 9))"
        return "'\(day)T2\(number(below: 4)):45:00Z'"
    }

    private mutating func number(below bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
}
