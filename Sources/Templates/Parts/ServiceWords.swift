import Data

/// What the page of the services says, in both formats.
struct ServiceWords {
    let site: Site
    let services: Services

    /// What follows whatever is claimed here.
    private var asFarAsKnown: Phrase {
        services.newestCheck.map { "as far as is known on \($0)" } ?? "as far as is known"
    }

    var lead: Phrase {
        if site.catalogue.platforms.isEmpty { return "The library names no platform yet." }
        if services.wanted == 0 {
            return "The watchlist is empty, so no platform is worth more than another."
        }
        return Phrase(joining: [found, own, unknown].compactMap { $0 })
    }

    private var found: Phrase {
        if services.onAny == 0 {
            return "Of \(films: services.wanted) on the watchlist, none is on any platform, \(asFarAsKnown)."
        }
        return """
            Of \(films: services.wanted) on the watchlist, \(services.onAny, "is", "are") on some platform, \
            \(asFarAsKnown).
            """
    }

    private var own: Phrase? {
        guard site.platforms.areChosen else {
            return "You chose no platform, so every one counts as yours."
        }
        if services.onAny == 0 { return nil }
        return services.onMine == 0
            ? "None of them is on yours."
            : "\(services.onMine, "of them is", "of them are") on yours."
    }

    private var unknown: Phrase? {
        let count = services.unknown
        return count == 0
            ? nil : "\(count, "other film is", "other films are") unknown on some platform."
    }

    var caption: Phrase {
        "\(films: services.wanted) on the watchlist, by platform, \(asFarAsKnown)"
    }

    /// What would change without a platform of mine, or with another one. What is unknown stays unknown.
    func change(_ service: Services.Service) -> Phrase {
        let isMine = !site.platforms.areChosen || site.catalogue.platforms[service.platform].isMine
        let known = service.alone
        switch (isMine, service.alone, service.open) {
        case (true, 0, 0): return "Without it you lose nothing."
        case (true, 0, let open):
            return "Without it you lose nothing that is known; \(open, "is unknown", "are unknown")."
        case (true, _, 0): return "Without it you lose \(films: known)."
        case (true, _, let open):
            return "Without it you lose \(films: known), and \(open, "is unknown", "are unknown")."
        case (false, 0, 0): return "Adding it gains nothing."
        case (false, 0, let open):
            return "Adding it gains nothing that is known; \(open, "is unknown", "are unknown")."
        case (false, _, 0): return "Adding it gains \(films: known)."
        case (false, _, let open):
            return "Adding it gains \(films: known), and \(open, "is unknown", "are unknown")."
        }
    }

    // MARK: Sets

    /// What precedes the platforms that have everything that any has.
    var everything: Phrase? {
        guard let all = services.sets.choices.last else { return nil }
        if all.platforms.count == 1 {
            return "One platform has all that is known to be anywhere, \(films: all.films):"
        }
        let count = all.platforms.count
        return services.sets.isExact
            ? """
            All that is known to be anywhere, \(films: all.films), takes \(count, "platform", "platforms"), \
            and no fewer would do:
            """
            : """
            All that is known to be anywhere, \(films: all.films), takes about \
            \(count, "platform", "platforms"):
            """
    }

    /// The same for most of it; nil when that takes as many.
    var most: (words: Phrase, choice: PlatformSets.Choice)? {
        guard let choice = services.sets.choice(having: Self.most), let all = services.sets.choices.last,
            choice.platforms.count < all.platforms.count
        else { return nil }
        let words: Phrase = """
            Most of it takes fewer: \(choice.platforms.count, "platform has", "platforms have") \
            \(percent(choice)) % of it, \(films: choice.films):
            """
        return (words, choice)
    }

    private static let most = 80

    /// How much of what is known to be anywhere a choice has, in whole hundredths, rounded down.
    func percent(_ choice: PlatformSets.Choice) -> Int {
        choice.films * 100 / max(services.sets.choices.last?.films ?? 0, 1)
    }

    var setCaption: Phrase {
        services.sets.isExact
            ? "The best choice of one platform, of two, and so on"
            : "A good choice of one platform, of two, and so on: there are too many to look at every choice"
    }

    /// A long table says nothing more.
    var choices: ArraySlice<PlatformSets.Choice> { services.sets.choices.prefix(10) }
}
