import Data

/// The form by which a list is filtered and sorted, which the script shows and fills.
///
/// All its words are here; what can be chosen of genres and decades is what the films have.
enum FilterForm {
    /// How many films a page must show for it to be worth its place.
    static let fewest = 12
    /// A year of the history may show some hundred, and would weigh too much with a fact for each.
    static let most = 150

    /// What follows the attributes of the form.
    static func markup(
        _ catalogue: Catalogue, _ platforms: PlatformLists, in words: Words
    ) -> Markup {
        """
        >
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

    /// What the script shows instead of a page of a long list: rows of films from all of it, some at a time.
    static func rows(in words: Words) -> Markup {
        let count = Markup.forms(in: words) { "# of % \(agreeing: $0, "film", "films")" }
        let none: Phrase = "Nothing on this list is like that."
        let lost: Phrase = "The whole list could not be loaded:"
        let names = "#"
        return """
            <ul class="rows whole" hidden\(count) data-none="\(say: none)" data-lost="\(say: lost)" \
            data-h="\(say: "h")" data-min="\(say: "min")" data-on="\(say: "On \(names)")"></ul>
            <button type="button" class="whole" hidden>\(say: "Show more")</button>
            <template class="whole"><li class="card"><p class="name"><a><bdi></bdi></a></p>\
            <p class="by"><span class="rate"><span class="sr">\(say: "rated") </span></span></p>\
            <ul class="where"><li class="on"><span class="mark"></span><span></span></li></ul></li></template>

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
    ///
    /// - Parameters:
    ///   - films: how many the page shows.
    ///   - list: what it may show a part of.
    mutating func writeFilter(
        films: Int, atMost most: Int = FilterForm.most, of list: LongList? = nil, in site: Site
    ) {
        let isLong = list?.hasFile(in: site) == true
        guard films <= most, isLong || films >= FilterForm.fewest else { return }
        saysFacts = true
        write("<form class=\"filter\" hidden")
        guard let list, isLong else { return write(site.filterForm) }
        let head = list.head(in: site)
        write(" data-list=\"")
        write(text: head.string(in: site.texts))
        write(head.folder == .root ? "\" data-way=\"\"" : "\" data-way=\"../\"")
        write(site.filterForm)
        write(site.filterRows)
    }
}
