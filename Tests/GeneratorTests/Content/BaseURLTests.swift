import Testing

@testable import Generator

@Suite struct `A base address` {
    @Test(arguments: [
        "https://films.example", "http://films.example/", "HTTPS://Films.Example/a/b",
        "http://localhost:8080/x",
        "http://[::1]:80/", "https://films.example/%C3%A9t%C3%A9/~ana/", "http://192.0.2.1/",
    ])
    func `is accepted`(text: String) { #expect(BaseURL.check(text) == nil) }

    @Test(arguments: [
        "films.example", "//films.example/", "ftp://films.example/", "/films", "https:films", "javascript:x",
    ])
    func `begins with http or https`(text: String) {
        #expect(
            BaseURL.check(text)
                == "'base_url' must be an address such as https://films.example/, not '\(text)'")
    }

    @Test(arguments: [
        "https://", "https:///x", "https://ana@films.example/", "https://films.example:/",
        "https://films.example:80x/",
        "https://films example/", "https://bücher.example/", "https://[::1/", "https://[]/", "https://a?b",
    ])
    func `has a host`(text: String) {
        #expect(BaseURL.check(text) == "'base_url' has no usable host: '\(text)'")
    }

    @Test(arguments: [
        "https://films.example/?a", "https://films.example/#a", "https://films.example/é",
        "https://films.example/a b",
        "https://films.example/%zz", "https://films.example/%4", "https://films.example/\"><script>",
    ])
    func `has a plain path`(text: String) {
        #expect(
            BaseURL.check(text)
                == "'base_url' must be percent-encoded, without a query or a fragment: '\(text)'")
    }

    @Test(arguments: [
        ("https://a.example", "https://a.example/"), ("https://a.example/b/", "https://a.example/b/"),
    ])
    func `ends in a slash`(text: String, closed: String) { #expect(BaseURL.closed(text) == closed) }
}
