import Foundation
import Testing

/// What is private is in no output of any kind, unless the owner asks for their own report.
@Suite struct `What is private` {
    /// Films 101 and 102 are shown all the same, 301 and 302 are named by private rows alone.
    private static let rows = """
        INSERT INTO movie (tconst, primary_title, start_year) VALUES
          ('tt0000301', 'Marker Film Rated', 1931), ('tt0000302', 'Marker Film Listed', 1932);
        INSERT INTO movie_rating VALUES
          ('\(SampleRows.me)', 'tt0000101', 1.5, 'Marker review of one *line*.', 1, 'private', '1991-01-01',
            '1991-01-01'),
          ('\(SampleRows.me)', 'tt0000108', 2.5, NULL, 0, 'PRIVATE', '1992-02-02', '1992-02-02'),
          ('\(SampleRows.me)', 'tt0000112', 2.5, 'Marker of an unknown word.', 0, 'friends', '1993-03-03',
            '1993-03-03'),
          ('\(SampleRows.me)', 'tt0000301', 0.5, 'Marker review alone.', 0, 'private', '1994-04-04', '1994-04-04');
        INSERT INTO film_list VALUES
          (7, '\(SampleRows.me)', 'marker-slug', 'Marker List', 'Marker description.', 1, 'private'),
          (8, '\(SampleRows.me)', 'marker-friends', 'Marker Friends', NULL, 0, 'friends');
        INSERT INTO film_list_item VALUES
          (7, 'tt0000101', 1, 'Marker note.'), (7, 'tt0000302', 2, NULL), (7, 'tt0000102', 3, NULL),
          (8, 'tt0000101', 1, 'Marker note of friends.');

        """

    /// What nobody is shown, not even the owner.
    private static let profile = """
        ALTER TABLE user_profile ADD COLUMN email text;
        ALTER TABLE user_profile ADD COLUMN phone text;
        UPDATE user_profile SET email = 'secretmail@hidden.example', phone = 'secretphone',
          birth_date = '1871-07-17', notification_preferences = '{"secretsetting":true}'
        WHERE user_id = '\(SampleRows.me)';
        UPDATE users SET email = 'secretlogin@hidden.example' WHERE id = '\(SampleRows.me)';

        """
    private static let neverShown = ["secret", "hidden.example", "1871", "17 July", "July 17"]

    private static func site(_ rows: String = rows, changes: String = "") throws -> LibraryFixture {
        try LibraryFixture(sql: LifeRows.script + profile + rows, changes: changes)
    }

    /// All that a build made, names included, hidden files too.
    private func everything(_ site: LibraryFixture) throws -> String {
        let output = try OutputTree(at: site.folder.path + "/output")
        return output.paths.map { "\($0)\n\(output.text(of: $0) ?? "")" }.joined(separator: "\n").lowercased()
    }

    /// The strongest form: not a byte tells of anything private, so no count, average or link does.
    @Test func `leaves no trace in the pages`() async throws {
        let (with, without) = (try Self.site(), try Self.site(""))
        let run = try await with.marquee("build", "--archive", "site.tar")
        let reference = try await without.marquee("build", "--archive", "site.tar")
        #expect(run.status == 0, "\(run.errors)")
        #expect(
            run.errors.replacing(/[0-9.]+ s\b/, with: "")
                == reference.errors.replacing(/[0-9.]+ s\b/, with: ""))
        #expect(try with.folder.read("site.tar") == without.folder.read("site.tar"))
        _ = try await with.marquee("build")
        _ = try await without.marquee("build")
        let tree = try OutputTree(at: with.folder.path + "/output")
        #expect(tree.difference(from: try OutputTree(at: without.folder.path + "/output")) == nil)
        let text = try everything(with)
        for marker in ["marker"] + Self.neverShown {
            let isThere = text.contains(marker)
            #expect(!isThere, "\(marker)")
        }
        #expect(text.contains("slow") && text.contains("the best"), "public things are")
    }

    @Test func `is in the owner's own report, but for addresses, birth and settings`() async throws {
        let site = try Self.site()
        let run = try await site.marquee("build", "--audience", "me")
        #expect(run.status == 0, "\(run.errors)")
        let text = try everything(site)
        for marker in [
            "marker film rated", "marker film listed", "marker review of one", "marker of an unknown word",
            "marker review alone", "marker list", "marker-slug", "marker description", "marker note.",
            "marker friends", "marker note of friends",
        ] {
            let isThere = text.contains(marker)
            #expect(isThere, "\(marker)")
        }
        for secret in Self.neverShown {
            let isThere = text.contains(secret)
            #expect(!isThere, "\(secret)")
        }
        // The public pages that follow have to lose it all again.
        _ = try await site.marquee("build")
        let isLeft = try everything(site).contains("marker")
        #expect(!isLeft)
    }

    private static let changes = """
        - {action: rate, movie: tt0000106, rating: 1.5, visibility: private}
        - {action: review, movie: tt0000101, review: "Marker in a change.", visibility: private}
        - {action: review, movie: tt0000112, review: "Marker in another."}
        - {action: create_list, list: marker-new, name: Marker New, description: Marker words, visibility: private}
        - {action: add_to_list, movie: tt0000106, list: marker-new, remark: Marker remark}
        - {action: add_to_list, movie: tt0000201, list: marker-slug, remark: Marker remark}
        - {action: move_in_list, movie: tt0000201, list: marker-slug, position: 1}
        - {action: remove_from_list, movie: tt0000101, list: marker-slug}
        - {action: unreview, movie: tt0000301}
        - {action: unrate, movie: tt0000108}
        - {action: delete_list, list: marker-friends}

        """

    /// Review 112 was kept from everyone by a word that nobody knows, and stays so.
    @Test func `is masked in what the command says of changes`() async throws {
        let site = try Self.site(changes: Self.changes)
        var said: [(String, MarqueeProcess)] = []
        for arguments in [
            ["plan"], ["plan", "--format", "markdown"], ["plan", "--format", "json"], ["check"],
            ["check", "--json"], ["apply", "--dry-run"], ["apply", "--dry-run", "--json"],
            ["build", "--dry-run"],
            ["apply", "--json"], ["log"], ["log", "--json"], ["build"], ["apply"], ["undo", "--last-run"],
            ["log"], ["log", "--json"],
        ] {
            let run = try await site.marquee(arguments)
            #expect(run.status == 0, "\(arguments): \(run.errors)")
            said.append((arguments.joined(separator: " "), run))
        }
        for (command, run) in said {
            let text = (run.output + run.errors).lowercased()
            #expect(!text.contains("marker"), "marquee \(command):\n\(run.output)\(run.errors)")
            for secret in Self.neverShown { #expect(!text.contains(secret), "marquee \(command): \(secret)") }
        }
        for (command, run) in said where command.hasPrefix("plan") || command == "log" {
            let mask = command.contains("json") ? "\"private\": true" : "(private)"
            #expect(run.output.contains(mask), "marquee \(command):\n\(run.output)")
        }
    }

    /// Those that the library refuses, and those that cannot even be read.
    private static let refused = [
        "{action: rate, movie: tt0000106, rating: 9, visibility: private, remark: Marker}",
        "{action: review, movie: tt0000106, review: Marker words, visibility: Private}",
        "{action: review, movie: tt0000106, review: Marker words, visiblity: private}",
        "{action: create_list, list: marker-slug}",
        "{action: create_list, list: marker-slug, name: Marker, visibility: private}",
        "{action: add_to_list, movie: tt0000106, list: marker-slgu}",
        "{action: add_to_list, movie: tt0000101, list: marker-slug}",
        "{action: remove_from_list, movie: tt0000106, list: marker-slug}",
        "{action: review, movie: Marker, review: Marker, visibility: private}",
        "{action: unreview, movie: tt0000108}",
    ]

    @Test(arguments: refused)
    func `is masked in a plan that refuses it`(change: String) async throws {
        let site = try Self.site(changes: "- \(change)\n")
        for format in ["table", "markdown", "json"] {
            let run = try await site.marquee("plan", "--format", format)
            let said = (run.output + run.errors).lowercased()
            #expect(run.status == 65, "\(said)")
            #expect(!said.contains("marker"), "\(said)")
            #expect(run.errors.contains(": error: (private) ["), "\(said)")
        }
        let own = try await site.marquee("plan", "--audience", "me")
        #expect(!own.errors.contains("(private)") && own.errors.contains(change), "\(own.errors)")
    }

    @Test func `is told to the owner who asks for it`() async throws {
        let site = try Self.site(changes: Self.changes)
        let plan = try await site.marquee("plan", "--audience", "me")
        #expect(plan.status == 0, "\(plan.errors)")
        #expect(plan.output.contains("Marker New") && !plan.output.contains("(private)"), "\(plan.output)")
        #expect(try await site.marquee("apply").status == 0)
        for arguments in [["log", "--audience", "me"], ["log", "--json", "--audience", "me"]] {
            let log = try await site.marquee(arguments)
            #expect(log.status == 0, "\(log.errors)")
            #expect(log.output.contains("Marker in a change."), "\(log.output)")
            #expect(!log.output.contains("(private)"), "\(log.output)")
            for secret in Self.neverShown { #expect(!log.output.contains(secret), "\(secret)") }
        }
    }

    @Test func `stays private when it is changed without a word about that`() async throws {
        let site = try Self.site()
        let (run, _) = try await site.apply(
            """
            - {action: rate, movie: tt0000101, rating: 5}
            - {action: review, movie: tt0000301, review: "Marker again."}
            - {action: mark_as_watched, movie: tt0000108, at: 2025-12-24, rating: 5}

            """)
        #expect(run.status == 0, "\(run.errors)")
        let words = try site.ask(
            "SELECT tconst, visibility FROM movie_rating WHERE visibility <> 'public' ORDER BY tconst;")
        #expect(
            words == """
                tt0000101|private
                tt0000108|PRIVATE
                tt0000109|private
                tt0000112|friends
                tt0000301|private

                """)
    }
}
