/// Texts that mean something to HTML, to Markdown, to YAML, to a terminal or to a file system, and to us are
/// only text.
///
/// Each is long enough to be found on a page, and no text holds another.
enum HostileTexts {
    static let all: [String] = [
        "<script>alert(document.domain)</script>",
        "</title><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(2)\" x=\"",
        "' autofocus onfocus='alert(3)",
        "Tom & Jerry &amp; &lt;b&gt; &#x202e; &copy",
        "*Stars* and **more** _under_ __lines__",
        "[x](javascript:alert(4)) and [y]: http://z",
        "![x](http://tracker.example/p.gif)",
        "| a | b |\\| c \\",
        "`code` ``more`` ~~gone~~ ~tilde~",
        "# Not a heading #",
        "1. Not a list",
        "- Not an item",
        "+ Nor an item",
        "> Not a quotation",
        "=== === ===",
        "--- --- ---",
        "    indented by four",
        "<!-- a comment --> and --> its end",
        "<![CDATA[ and ]]> ends",
        "{{ mustache }} {% liquid %} ${dollar}",
        "http://autolink.example www.autolink.example me@mail.example",
        "<http://angle.example> <me@angle.example>",
        "Backslash \\* at the end\\",
        "Two  spaces   and\u{00A0}a hard one",
        "First line\nsecond line\n\n# third line",
        "Tab\there\tand there",
        "Bell\u{07} escape\u{1B}[31m delete\u{7F} C1\u{9B}31m",
        "Left \u{202E}drawkcab\u{202C} and \u{2066}isolated\u{2069}",
        "العربية: فيلم طويل (2020)",
        "עברית \"מרכאות\" & <סימנים>",
        "日本語のタイトル｜長い",
        "Cafe\u{301} beside Café, e\u{301}",
        "👩‍👩‍👧‍👦 family & flags 🇵🇱",
        "../../../etc/passwd and C:\\con\\nul",
        "%2e%2e%2f percent %41 &percnt;",
        "key: \"value\" # comment 'x' - [a, b] {c: d}",
        "--- \n...\n---",
        "&#0; &#xD800; &bogus; &",
        "<svg/onload=alert(5)><math><mtext>",
        "[^1] footnote [ ] task [x] done :smile: @mention #123",
        "<br/><hr/><h1>Not a heading of ours</h1>",
        String(repeating: "Extraordinarily Long Title Without End ", count: 40),
        String(repeating: "Unbroken", count: 120),
    ]

    /// A harmless text in the place of the hostile text number `index`.
    static func plain(_ index: Int) -> String { "Plain words of text \(index) to compare" }
}
