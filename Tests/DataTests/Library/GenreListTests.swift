import Testing

@testable import Data

@Suite struct GenreListTests {
    @Test(arguments: [
        ("", []), (" \t\n", []), ("\\N", []), (" \\N ", []), ("null", []), (",", []), (" , ,, ", []),
        ("Drama", ["Drama"]), ("Drama,Crime", ["Drama", "Crime"]),
        (" Drama , Science Fiction ,", ["Drama", "Science Fiction"]),
        ("Drama,,Crime", ["Drama", "Crime"]), ("Drama,Crime,Drama", ["Drama", "Crime"]),
        ("drama,Drama", ["drama", "Drama"]),
        ("Drama|Crime", ["Drama|Crime"]), ("Драма,剧情", ["Драма", "剧情"]),
        ("R&B, \"Noir\"", ["R&B", "\"Noir\""]),
        ("\\N,Drama", ["\\N", "Drama"]), ("Drama [HD]", ["Drama [HD]"]), ("Drama\r\n", ["Drama"]),
    ])
    func `reads names between commas`(text: String, genres: [String]) {
        #expect(Data::genres(parsing: text) == genres)
    }

    @Test(arguments: [
        ("[]", []), (" [ ] ", []), (#"["Drama"]"#, ["Drama"]),
        (#"["Drama", "Sci-Fi"]"#, ["Drama", "Sci-Fi"]),
        ("[\n\t\"Drama\" ,\r\n \"Crime\"\n]\n", ["Drama", "Crime"]),
        (#"["Drama",null,"Crime"]"#, ["Drama", "Crime"]),
        ("[null]", []), (#"["", " ", " Drama ", "Drama"]"#, ["Drama"]),
        (#"["Action, Adventure"]"#, ["Action, Adventure"]),
        (#"["null", "\\N", "NULL"]"#, ["null", "\\N", "NULL"]), (#"["]", "[", "{}"]"#, ["]", "[", "{}"]),
        (#"["\"a\\b\/c"]"#, ["\"a\\b/c"]), (#"["a\b\f\n\r\tb"]"#, ["a\u{8}\u{C}\n\r\tb"]),
        (#"["Com\u00e9die", "Com\u00E9die"]"#, ["Comédie"]), (#"["\ud83c\udfac"]"#, ["🎬"]),
        (#"["\uD83C\uDFAC!"]"#, ["🎬!"]),
        (#"["🎬"]"#, ["🎬"]), (#"["\u0000"]"#, ["\0"]), (#"["\uFFFF"]"#, ["\u{FFFF}"]),
        (#"["\ud83c"]"#, ["\u{FFFD}"]), (#"["\udfac"]"#, ["\u{FFFD}"]), (#"["\ud83cx"]"#, ["\u{FFFD}x"]),
        (#"["\ud83c\n1"]"#, ["\u{FFFD}\n1"]), (#"["\ud83c\u0041"]"#, ["\u{FFFD}A"]),
        (#"["\ud83c\ud83c\udfac"]"#, ["\u{FFFD}🎬"]),
        (#"["\u0020Drama\u000a"]"#, ["Drama"]),
    ])
    func `reads a JSON array of strings`(text: String, genres: [String]) {
        #expect(Data::genres(parsing: text) == genres)
    }

    @Test(arguments: [
        ("{}", []), (" { } ", []), ("{Drama}", ["Drama"]), (#"{Drama,"Sci-Fi"}"#, ["Drama", "Sci-Fi"]),
        (#"{Drama,"Sci-Fi",NULL}"#, ["Drama", "Sci-Fi"]), ("{NULL}", []), ("{null,Null}", []),
        (#"{"NULL"}"#, ["NULL"]),
        (#"{\NULL}"#, ["NULL"]), ("{ Film Noir , Drama }", ["Film Noir", "Drama"]),
        (#"{"",Drama,"Drama"}"#, ["Drama"]),
        (#"{"Action, Adventure","a\"b","c\\d","{}"}"#, ["Action, Adventure", "a\"b", "c\\d", "{}"]),
        (#"{a\,b,c\"d,e\}}"#, ["a,b", "c\"d", "e}"]), (#"{"\n"}"#, ["n"]), ("{Драма,剧情}", ["Драма", "剧情"]),
    ])
    func `reads a PostgreSQL array literal`(text: String, genres: [String]) {
        #expect(Data::genres(parsing: text) == genres)
    }

    @Test(arguments: [
        "[", "[1,2", "[1,2]", #"["Drama""#, #"["Drama"#, #"["Drama",]"#, #"[,"Drama"]"#, #"["a""b"]"#,
        #"["a"],"#,
        #"["a"]x"#, #"[["a"]]"#, #"[{"name":"Drama"}]"#, "[true]", "[nul]", "[NULL]", "[Drama]", "['Drama']",
        #"["\x41"]"#,
        #"["\u12"]"#, #"["\u12G4"]"#, #"["\u+123"]"#, #"["\"#, "[\"a\nb\"]", "[\"a\u{1}b\"]",
        "{", "{Drama", #"{"Drama}"#, "{Drama,}", "{,Drama}", "{a,,b}", "{{a},{b}}", #"{a"b"}"#, #"{"a"b}"#,
        "{a}b", "{a}}",
        #"{"name":"Drama"}"#, #"{a\"#, #"{"a\"#,
    ])
    func `refuses an array that is none`(text: String) {
        #expect(genres(parsing: text) == nil)
    }

    @Test(
        arguments: [
            [0xFF], Array("[\"".utf8) + [0xC3] + Array("\"]".utf8),
            Array("{".utf8) + [0xE2, 0x82] + Array("}".utf8),
        ] as [[UInt8]])
    func `mends bytes that are not UTF-8`(bytes: [UInt8]) {
        #expect(genres(parsing: bytes.span) == ["\u{FFFD}"])
    }

    @Test func `survives every beginning of a list`() {
        for text in [#"["a\ud83c\udfac\n", null ,"b"]"#, #"{a\,b, "c\"", NULL}"#] {
            let bytes = Array(text.utf8)
            let accepted = (1..<bytes.count).filter { genres(parsing: Array(bytes[..<$0]).span) != nil }
            #expect(accepted == [])
            #expect(genres(parsing: bytes.span) != nil)
        }
    }

    @Test(.timeLimit(.minutes(30))) func `stays linear in a hostile cell`() {
        let names = (0..<100_000).map { "g\($0)" }
        #expect(genres(parsing: names.joined(separator: ",")) == names)
        #expect(genres(parsing: "[" + String(repeating: "\"a\",", count: 100_000) + "\"a\"]") == ["a"])
        #expect(genres(parsing: String(repeating: "[", count: 1_000_000)) == nil)
    }
}
