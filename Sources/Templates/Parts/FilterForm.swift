import Data

/// The form by which a list is filtered and sorted, which the script shows and fills.
///
/// All its words are here; what can be chosen of genres and decades is what the films of the page have.
enum FilterForm {
    /// How many films a page must show for it to be worth its place.
    static let fewest = 12
    /// A year of the history may show some hundred, and would weigh too much with a fact for each.
    static let most = 150

    static func markup(
        _ catalogue: Catalogue, _ platforms: PlatformLists, in words: Words
    ) -> Markup {
        """
        <form class="filter" hidden>
        \(select("platform", "Platform", options(catalogue, platforms)))\
        \(select("state", "Availability", states))\
        \(select("genre", "Genre", ""))\
        <label>\(say: "Decade")<select name="decade" data-text="\(say: "#s")">\
        <option value="">\(say: "Any")</option></select></label>
        \(select("rating", "Rated at least", ratings))\
        \(select("minutes", "Running time at most", times))\
        <label>\(say: "Sort by")<select name="sort"><option value="">\(say: "As listed")</option>\
        <option value="added">\(say: "Date added")</option><option value="rating">\(say: "Rating")</option>\
        <option value="year">\(say: "Year")</option>\
        <option value="title">\(say: "Title")</option></select></label>
        <label class="check"><input type="checkbox" name="hide"> \(say: "Hide what is not available")</label>
        <button type="reset">\(say: "Show all")</button>
        <p role="status"\(count(in: words))></p>
        </form>

        """
    }

    /// How many of the page's films are shown: the script puts the numbers in.
    private static func count(in words: Words) -> Markup {
        .forms(in: words) { "# of % \(agreeing: $0, "film", "films") on this page" }
    }

    private static func select(_ name: String, _ label: Phrase, _ options: Markup) -> Markup {
        """
        <label>\(label)<select name="\(name)"><option value="">\(say: "Any")</option>\
        \(options)</select></label>

        """
    }

    private static let states: Markup = """
        <option value="a">\(say: "Available")</option><option value="u">\(say: "Unknown")</option>\
        <option value="n">\(say: "Not available")</option>
        """

    private static let ratings: Markup = """
        <option value="90">9</option><option value="80">8</option><option value="70">7</option>\
        <option value="60">6</option><option value="50">5</option>
        """

    private static let times: Markup = [90, 120, 150].reduce("") {
        "\($0)<option value=\"\($1)\">\(runningTime($1))</option>"
    }

    private static func options(_ catalogue: Catalogue, _ platforms: PlatformLists) -> Markup {
        guard platforms.mine.count <= CardFacts.mostPlatforms else { return "" }
        return platforms.mine.enumerated().reduce("") { options, entry in
            let name = catalogue.platforms[entry.element].name
            return "\(options)<option value=\"\(entry.offset)\">\(name)</option>"
        }
    }
}

extension HTMLWriter {
    /// Writes the form where a page shows many films; the cards after it carry what it needs.
    mutating func writeFilter(films: Int, of site: Site) {
        guard FilterForm.fewest...FilterForm.most ~= films else { return }
        write(site.filterForm)
        saysFacts = true
    }
}
