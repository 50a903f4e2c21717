import Data
import Templates
import Testing

/// The way from the report of the overview to the optional parts.
@Suite struct SectionLinksTests {
    @Test func `each optional part is named with how much there is of it`() {
        #expect(
            OverviewPage().markdown(of: Site(.sample, .sample)).contains(
                """
                - [Ratings](ratings.md): 4 films
                - [Reviews](reviews.md): 3 reviews
                - [Favourites](favourites.md): 2 films
                - [Tags](tags.md): 2 tags
                - [Lists](lists.md): 2 lists
                - [People](people.md): 4 people
                - [Genres](genres.md): 3 genres
                - [Decades](decades.md): 6 decades
                - [Watching](watching.md): 3 films
                - [Rewatch](rewatch.md): 2 films

                """))
    }

    @Test func `one of anything agrees with its noun, and so does none`() {
        var life = SomeLife()
        life.rate("tt0034583", 10, "Fine.")
        life.credit("tt0034583", "Ingrid Bergman", .cast)
        life.tags = [("tt0034583", "cosy")]
        let site = Site(.sample, life, sections: [.reviews, .tags, .lists, .people])
        let markdown = OverviewPage().markdown(of: site)
        #expect(markdown.contains("(reviews.md): 1 review\n") && markdown.contains("(tags.md): 1 tag\n"))
        #expect(markdown.contains("(lists.md): 0 lists\n") && markdown.contains("(people.md): 1 person\n"))
    }
}
