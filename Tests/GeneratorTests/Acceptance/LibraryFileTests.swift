import Foundation
import Testing

/// Section 1: a library is a file of somebody else's, in whatever state it is found.
@Suite struct `A library file` {
    private static let changes = "- id: 101\n  action: mark_as_watched\n"

    @Test func `may be in WAL mode`() async throws {
        let site = try LibraryFixture(
            sql: "PRAGMA journal_mode = WAL;" + SampleRows.script, changes: Self.changes)
        let run = try await site.marquee("build")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.watchedAt(101) == LibraryFixture.now)
        #expect(try site.ask("PRAGMA journal_mode;") == "wal\n")
    }

    /// A writer that has committed to the `-wal` file and is still there.
    @Test func `may have a live writer whose last rows are in the WAL only`() async throws {
        let site = try LibraryFixture(sql: "PRAGMA journal_mode = WAL;" + SampleRows.script)
        let shell = """
            python3 - "$@" <<'END'
            import sqlite3, subprocess, sys
            library = sqlite3.connect('content/library.db', isolation_level=None)
            library.execute("UPDATE movie SET primary_title = 'From the WAL' WHERE tconst = 'tt0000101'")
            library.execute('BEGIN IMMEDIATE')
            library.execute("UPDATE movie SET primary_title = 'Not committed' WHERE tconst = 'tt0000108'")
            sys.exit(subprocess.call(sys.argv[1:]))
            END
            """
        let run = try await site.marquee(["build"], shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        let page = try site.folder.read("output/watchlist.md")
        #expect(page.contains("From the WAL"))
        #expect(!page.contains("Not committed"))
    }

    @Test func `may have been left with a WAL by a program that died`() async throws {
        let site = try LibraryFixture(
            sql: "PRAGMA journal_mode = WAL;" + SampleRows.script, changes: Self.changes)
        let run = try await site.marquee(["build"], shell: Self.fillWAL + "\nexec \"$@\"")
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.folder.read("output/watchlist.md").contains("From the WAL"))
        #expect(try site.watchedAt(101) == LibraryFixture.now)
    }

    /// A writer that commits and dies before anything is copied into the library itself.
    private static let fillWAL = """
        python3 - <<'END'
        import os, sqlite3
        library = sqlite3.connect('content/library.db', isolation_level=None)
        library.execute("UPDATE movie SET primary_title = 'From the WAL' WHERE tconst = 'tt0000108'")
        os._exit(0)
        END
        [ -s content/library.db-wal ] || exit 99
        """

    /// Another program was killed in the middle of a transaction that had spilled into the file.
    @Test func `with a hot journal is mended by SQLite before changes are applied`() async throws {
        let site = try LibraryFixture(
            sql: SampleRows.script + SampleRows.manyFilms(2000), changes: Self.changes)
        let shell = Self.hotJournal + "\nexec \"$@\""
        let run = try await site.marquee(["apply"], shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.ask("SELECT count(*) FROM movie WHERE primary_title = 'Torn';") == "0\n")
        #expect(try site.watchedAt(101) == LibraryFixture.now)
    }

    @Test func `with a hot journal never shows what was not committed`() async throws {
        let site = try LibraryFixture(sql: SampleRows.script + SampleRows.manyFilms(2000))
        let run = try await site.marquee(["build", "--no-apply"], shell: Self.hotJournal + "\nexec \"$@\"")
        if run.status == 0 {
            #expect(try !site.folder.read("output/watchlist.md").contains("Torn"))
        } else {
            #expect(run.errors.contains("library.db"), "\(run.errors)")
            #expect(run.errors.contains("another program"), "\(run.errors)")
        }
    }

    private static let hotJournal = """
        python3 - <<'END'
        import os, sqlite3
        library = sqlite3.connect('content/library.db', isolation_level=None)
        library.execute('PRAGMA cache_size = 2')
        library.execute('BEGIN IMMEDIATE')
        library.execute("UPDATE movie SET primary_title = 'Torn'")
        os._exit(0)
        END
        [ -s content/library.db-journal ] || exit 99
        """

    @Test(arguments: LibraryFixture.Form.allCases)
    func `may be a symbolic link, which stays one`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let shell = "mkdir real; mv \(form.rawValue) real/it; ln -s ../real/it \(form.rawValue); exec \"$@\""
        let run = try await site.marquee(["build"], shell: shell)
        #expect(run.status == 0, "\(run.errors)")
        let link = try FileManager.default.destinationOfSymbolicLink(atPath: site.library)
        #expect(link == "../real/it")
        #expect(try site.watchedAt(101) == LibraryFixture.now)
    }

    /// Names that mean something to SQLite, to a shell or in an address.
    @Test(
        arguments: LibraryFixture.Form.allCases,
        [":memory:", "file:x?mode=memory&y", "a b%20c#d?e", "--user", "it's \"mine\"", "é 🎬", "."])
    func `may have any name`(_ form: LibraryFixture.Form, _ name: String) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let file = name + (form == .text ? ".sql" : ".db")
        let folder = site.folder.path + "/"
        try FileManager.default.moveItem(atPath: site.library, toPath: folder + file)
        let run = try await site.marquee("build", "--library=\(file)")
        #expect(run.status == 0, "\(run.errors)")
        let watched = "SELECT watched_at FROM user_movie WHERE id = 101;"
        try FileManager.default.moveItem(atPath: folder + file, toPath: site.library)
        #expect(try site.ask(watched) == LibraryFixture.now + "\n")
        let left = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
            !$0.contains("backup")
        }
        #expect(left.sorted() == ["content", "output"])
    }

    @Test(arguments: ["DELETE", "WAL"]) func `is not changed by a build that applies nothing`(_ mode: String)
        async throws
    {
        let site = try LibraryFixture(sql: "PRAGMA journal_mode = \(mode);" + SampleRows.script, changes: "")
        let bytes = try site.libraryBytes()
        for command in [["build"], ["build", "--no-apply"], ["apply"], ["check"]] {
            #expect(try await site.marquee(command).status == 0)
            #expect(try site.libraryBytes() == bytes)
        }
    }

    @Test func `may be read-only as long as nothing is pending`() async throws {
        let site = try LibraryFixture(sql: "PRAGMA journal_mode = DELETE;" + SampleRows.script)
        let run = try await site.marquee(["build", "--output", "out"], shell: Self.asNobody)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try site.folder.read("out/watchlist.md").contains("Interstellar"))
    }

    @Test(arguments: LibraryFixture.Form.allCases)
    func `that is read-only is named when something is pending`(_ form: LibraryFixture.Form) async throws {
        let site = try LibraryFixture(form, changes: Self.changes)
        let bytes = try site.libraryBytes()
        let run = try await site.marquee(["apply"], shell: Self.asNobody)
        #expect(run.status == 74 || run.status == 73 || run.status == 66, "\(run.errors)")
        #expect(run.onlyError.contains(form.rawValue), "\(run.errors)")
        #expect(run.onlyError.contains("denied") || run.onlyError.contains("read-only"), "\(run.errors)")
        #expect(try site.libraryBytes() == bytes)
    }

    @Test func `in a read-only folder and WAL mode is explained`() async throws {
        let site = try LibraryFixture(sql: "PRAGMA journal_mode = WAL;" + SampleRows.script)
        let run = try await site.marquee(["build", "--output", "out"], shell: Self.asNobody)
        if run.status != 0 {
            #expect(run.onlyError.contains("WAL"), "\(run.errors)")
        } else {
            #expect(try site.folder.read("out/watchlist.md").contains("Interstellar"))
        }
    }

    /// What was committed to the WAL counts, whatever may not be written: shown, or refused, never missed.
    @Test func `in a read-only folder never hides what is in its WAL`() async throws {
        let site = try LibraryFixture(sql: "PRAGMA journal_mode = WAL;" + SampleRows.script)
        for keepsIndex in [true, false] {
            let shell = Self.fillWAL + (keepsIndex ? "\n" : "\nrm content/library.db-shm\n") + Self.asNobody
            let run = try await site.marquee(["build", "--output", "out"], shell: shell)
            if run.status == 0 {
                #expect(try site.folder.read("out/watchlist.md").contains("From the WAL"))
            } else {
                #expect(run.onlyError.contains("library.db"), "\(run.errors)")
            }
        }
    }

    @Test func `that may not be read is 66`() async throws {
        let site = try LibraryFixture()
        let run = try await site.marquee(["build"], shell: "chmod 0 content/library.db\n" + Self.asNobody)
        #expect(run.status == 66, "\(run.errors)")
        #expect(run.errors.contains("library.db"))
        #expect(run.errors.contains("Permission denied"))
    }

    /// Runs the command in a folder of the site that may not be written, as someone who is not root.
    private static let asNobody = """
        chmod 777 .; chmod a-w content content/* 2>/dev/null; chmod a+rx . content
        case "$(id -u)" in
        0) cp "$1" ./marquee 2>/dev/null; chmod 755 marquee; shift
           exec setpriv --reuid=65534 --regid=65534 --clear-groups ./marquee -C . "$@";;
        *) exec "$@";;
        esac
        """
}
