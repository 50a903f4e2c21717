import Templates
import Testing

@Suite struct SiteScriptTests {
    @Test func `it is light, strict, and does nothing that pages forbid`() {
        let script = String(decoding: SiteScript.bytes, as: UTF8.self)
        #expect(script.utf8.count <= 16 << 10)
        #expect(script.hasPrefix("(()=>{\"use strict\";") && script.hasSuffix("})();\n"))
        for word in ["eval", "innerHTML", "fetch(", "XMLHttp", "import(", "http:", "https:", ".style"] {
            #expect(!script.contains(word), "\(word)")
        }
    }

    @Test func `every page loads it, and allows no other`() {
        let site = Site(.sample)
        let root = OverviewPage().html(of: site), film = site.film("tt0816692").html(of: site)
        #expect(root.contains("<script src=\"assets/site.js\" defer></script>"))
        #expect(film.contains("<script src=\"../assets/site.js\" defer></script>"))
        #expect(film.count(of: "<script") == 1)
        #expect(film.contains("default-src 'none'; script-src 'self'; style-src 'self';"))
    }

    @Test func `the room is chosen by a button that waits for the script`() {
        let html = OverviewPage().html(of: Site(.sample))
        #expect(html.contains("<button class=\"room\" type=\"button\" hidden>"))
        #expect(
            html.order(of: [
                "data-is=\"system\">Auto", "data-is=\"light\" hidden>Light", "data-is=\"dark\" hidden>Dark",
            ]))
    }
}
