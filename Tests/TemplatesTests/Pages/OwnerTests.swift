import Data
import Testing

@testable import Templates

/// What the overview says of the owner.
@Suite struct OwnerTests {
    private func site(_ change: (inout Profile) -> Void) -> Site {
        var catalogue = CatalogueBuilder.sample.build()
        var profile = Profile()
        change(&profile)
        catalogue.profile = profile
        catalogue.knowsMore = true
        return Site(settings: Settings(), catalogue: catalogue)
    }

    @Test func `a name, a few words and genres stand at its end`() {
        let site = site {
            $0.name = "Sam *S*"
            $0.bio = "I watch at the *weekend* <script>x</script>"
            $0.favoriteGenres = ["Drama", "Slow & silent"]
        }
        let markdown = OverviewPage().markdown(of: site)
        #expect(
            markdown.hasSuffix(
                """

                ## About Sam \\*S\\*

                I watch at the *weekend* x

                Likes [Drama](genres/drama.md), Slow & silent.

                """), "\(markdown)")
        let html = OverviewPage().html(of: site)
        #expect(html.contains("About Sam *S*</h2>"))
        #expect(html.contains("<em>weekend</em>") && !html.contains("<script>"))
        #expect(html.contains("<a href=\"genres/drama.html\">Drama</a>, Slow &amp; silent.</p>"))
    }

    @Test func `who says nothing is not mentioned`() {
        let plain = CatalogueBuilder.sample.build()
        let named = site { $0.name = "Sam" }
        #expect(!OverviewPage().html(of: named).contains("Sam"))
        #expect(!OverviewPage().markdown(of: Site(settings: Settings(), catalogue: plain)).contains("About"))
    }
}
