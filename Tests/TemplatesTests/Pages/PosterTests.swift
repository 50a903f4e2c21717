import Data
import Templates
import Testing

@Suite struct PosterTests {
    private func html(_ posters: Settings.Posters, poster: String?, file: String? = nil) -> String {
        var builder = CatalogueBuilder()
        builder.film(SomeFilm(tconst: "tt1", title: "A", posterPath: poster ?? ""))
        let files = file.map { [0: LocalPoster(source: $0, width: 500, height: 750)] } ?? [:]
        let site = Site(settings: Settings(posters: posters), catalogue: builder.build(), localPosters: files)
        return FilmPage(film: 0).html(of: site)
    }

    @Test func `without leave no address of a poster is on the page`() {
        let page = html(.none, poster: "https://images.example/a.jpg")
        #expect(!page.contains("images.example") && page.contains("<div class=\"art"))
        #expect(page.contains("img-src 'self'; "))
    }

    @Test func `a remote poster is fetched late and without a referrer`() {
        let page = html(.remote, poster: "https://images.example/a.jpg")
        let image = page.between("<img ", ">")
        let attributes = [
            "class=\"art\"", "src=\"https://images.example/a.jpg\"", "alt=\"\"", "loading=\"lazy\"",
            "decoding=\"async\"", "referrerpolicy=\"no-referrer\"",
        ]
        #expect(attributes.allSatisfy { image?.contains($0) == true })
        #expect(page.contains("img-src 'self' https: http:; "))
    }

    @Test(arguments: [
        "javascript:alert(1)", "data:image/png;base64,AA", "mailto:a@b.example", "/a.jpg", "",
        "//x.example/a.jpg",
    ])
    func `what is no address of the web is no poster`(_ address: String) {
        #expect(html(.remote, poster: address).contains("<div class=\"art"))
    }

    @Test func `a local poster is a file of the site`() {
        let page = html(.local, poster: nil, file: "/films/posters/any name.JPG")
        #expect(
            page.contains(
                "<img class=\"art\" src=\"../assets/posters/tt1.jpg\" alt=\"\" width=\"500\" height=\"750\" ")
        )
    }

    @Test(arguments: ["/a/b", "/a/b.svg", "/a/b.html", "/a.jpg/b"])
    func `a file that is no image is no poster`(_ file: String) {
        #expect(html(.local, poster: nil, file: file).contains("<div class=\"art"))
    }

    @Test func `local files count only when posters are local`() {
        #expect(html(.none, poster: nil, file: "/a.jpg").contains("<div class=\"art"))
    }
}
