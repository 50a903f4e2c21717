import Testing

@testable import Data

@Suite struct ZoneNameTests {
    @Test(arguments: [
        "Europe/Warszawa", "europe/warsaw", "EUROPE/WARSAW", "Europe", "", "/", "Europe/", "/Europe/Warsaw",
        "Europe//Warsaw",
        "../zoneinfo/UTC", "Europe/../UTC", "./UTC", "tzdata.zi", "America/New York", "CET\u{0}", "UTC ",
        "utc", "Z", "localtime",
        "posixrules", "UTC/Warsaw", "Europe/Warsaw/x", "Ευρώπη",
    ])
    func `refuses a name that is not exactly one of the database`(name: String) {
        #expect(throws: ZoneError(name, .unknown(suggestion: nil))) { try Zone(named: name) { _, _ in nil } }
    }

    @Test func `suggests a name from the database`() {
        var asked: [String] = []
        let error = #expect(throws: ZoneError.self) {
            try Zone(named: "Europe/Warszawa") { word, names in
                asked = names
                return word == "Europe/Warszawa" ? "Europe/Warsaw" : nil
            }
        }
        #expect(error?.description == "unknown time zone 'Europe/Warszawa'; did you mean 'Europe/Warsaw'?")
        #expect(asked.contains("Europe/Warsaw"))
        #expect(asked.contains("America/New_York"))
        #expect(asked.contains("America/Argentina/Buenos_Aires"))
        #expect(asked.contains { $0.contains(" ") || $0.hasPrefix("#") } == false)
    }

    @Test func `asks for the database when there is none, except for UTC`() throws {
        let nowhere = ZoneDatabase(folders: ["/nonexistent/a", "/nonexistent/b"])
        #expect(try Zone(named: "UTC", in: nowhere) == Zone.utc)
        #expect(try Zone(named: "Etc/UTC", in: nowhere).offset(at: Instant(microseconds: 0)) == 0)
        let error = #expect(throws: ZoneError.self) { try Zone(named: "Europe/Warsaw", in: nowhere) }
        #expect(
            error?.description
                == "time zone 'Europe/Warsaw' needs the tz database, which is not in /nonexistent/a, "
                + "/nonexistent/b; install the package tzdata")
    }

    @Test func `suggests only zones that are there`() throws {
        let list = Array(
            "# version 2025b\nR d 1916 o\nZ Europe/Warsaw 1:24 - LMT\nL Europe/Warsaw Poland\n".utf8)
        let utc = ZoneFileWriter().bytes
        try withTemporaryFolder(["tzdata.zi": list, "Europe/Warsaw": utc]) { folder in
            let database = ZoneDatabase(folders: [folder])
            #expect(database.names() == ["Europe/Warsaw", "Poland"])
            #expect(throws: ZoneError("Warszawa", .unknown(suggestion: "Europe/Warsaw"))) {
                try Zone(named: "Warszawa", in: database) { _, names in names.first }
            }
            #expect(throws: ZoneError("Polska", .unknown(suggestion: nil))) {
                try Zone(named: "Polska", in: database) { _, _ in "Poland" }
            }
        }
    }

    @Test func `reads names from zone1970.tab when there is no tzdata.zi`() throws {
        let list = Array(
            "# comment\tx\ty\nPL\t+5215+02100\tEurope/Warsaw\nAD\t+4230\tEurope/Andorra\tnote\n".utf8)
        try withTemporaryFolder(["zone1970.tab": list]) { folder in
            #expect(ZoneDatabase(folders: [folder]).names() == ["Europe/Warsaw", "Europe/Andorra"])
        }
    }

    @Test func `says which file cannot be used`() throws {
        let files = [
            "Mars/Base": Array("TZif".utf8), "right/UTC": ZoneFileWriter(leapSeconds: [78_796_800]).bytes,
            "Mars/Huge": [UInt8](repeating: 0, count: (1 << 20) + 1),
        ]
        try withTemporaryFolder(files) { folder in
            let database = ZoneDatabase(folders: [folder])
            #expect(throws: ZoneError("Mars/Base", .damaged(path: "\(folder)/Mars/Base"))) {
                try Zone(named: "Mars/Base", in: database)
            }
            #expect(throws: ZoneError("right/UTC", .countsLeapSeconds)) {
                try Zone(named: "right/UTC", in: database)
            }
            #expect(
                throws: ZoneError(
                    "Mars/Huge", .unreadable(FileError("read", "\(folder)/Mars/Huge", code: 27)))
            ) {
                try Zone(named: "Mars/Huge", in: database)
            }
        }
    }

    @Test func `looks through the folders in order`() throws {
        let database = ZoneDatabase(folders: ["/nonexistent"] + ZoneDatabase.system.folders)
        #expect(try Zone(named: "Europe/Warsaw", in: database) == Zone(named: "Europe/Warsaw"))
    }

    @Test(
        arguments: [
            (.unknown(suggestion: nil), "unknown time zone 'Mars/Base'"),
            (
                .unreadable(FileError("read", "/z/Mars/Base", code: 13)),
                "time zone 'Mars/Base': cannot read /z/Mars/Base: Permission denied"
            ),
            (
                .damaged(path: "/z/Mars/Base"),
                "time zone 'Mars/Base': /z/Mars/Base is damaged; reinstall the package tzdata"
            ),
            (.countsLeapSeconds, "time zone 'Mars/Base' counts leap seconds; use its name without 'right/'"),
        ] as [(ZoneError.Reason, String)])
    func `says what is wrong`(reason: ZoneError.Reason, message: String) {
        #expect(ZoneError("Mars/Base", reason).description == message)
    }
}
