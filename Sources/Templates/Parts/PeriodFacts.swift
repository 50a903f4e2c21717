import Data

/// What is said of a period in a line: a name, and words or a viewing.
struct PeriodFact {
    enum Value {
        case words(Phrase)
        /// An index in the catalogue's plays.
        case viewing(Int)
    }

    let label: Phrase
    let value: Value

    private init(_ label: Phrase, _ value: Value) {
        self.label = label
        self.value = value
    }

    static func all(of period: Period) -> [PeriodFact] {
        let words: [(Phrase, Phrase?)] = [
            ("Running time", period.runningTime), ("Watched again", period.watchedAgain),
            ("Longest streak", period.streak.flatMap(\.words)),
            ("On the watchlist", period.waiting.map(\.words)),
        ]
        var facts = words.compactMap { label, words in words.map { PeriodFact(label, .words($0)) } }
        if let first = period.first, let last = period.last, first != last {
            let areAllKnown = period.withoutDay + period.undated == 0
            let labels: (Phrase, Phrase) =
                areAllKnown
                ? ("First film", "Last film") : ("First known day", "Last known day")
            facts.append(PeriodFact(labels.0, .viewing(first)))
            facts.append(PeriodFact(labels.1, .viewing(last)))
        }
        return facts
    }
}

extension Period {
    /// How much was watched: `12 films`, or `14 viewings of 12 films`.
    var counted: Phrase { Templates.viewings(viewings, of: films) }

    fileprivate var runningTime: Phrase? {
        guard minutes > 0 else { return nil }
        let time = Templates.runningTime(minutes)
        if timed == viewings { return time }
        return "\(time) in \(timed, "viewing", "viewings") whose length is known"
    }

    fileprivate var watchedAgain: Phrase? {
        rewatches == 0
            ? nil : "\(grouped: rewatches) of \(viewings, "viewing", "viewings")"
    }

    /// What the squares of a year leave out, nil when that is nothing.
    var withoutDayWords: Phrase? {
        withoutDay == 0
            ? nil
            : """
            \(withoutDay, "viewing is", "viewings are") not shown, since \
            \(agreeing: withoutDay, "its day is", "their days are") not known.
            """
    }

    /// What the months of a year leave out.
    var withoutMonthWords: Phrase? {
        yearsOnly == 0
            ? nil
            : """
            \(yearsOnly, "viewing is", "viewings are") not shown, since \
            \(agreeing: yearsOnly, "its month is", "their months are") not known.
            """
    }

    /// What the years leave out.
    var undatedWords: Phrase? {
        undated == 0
            ? nil
            : """
            \(undated, "viewing is", "viewings are") not shown, since \
            \(agreeing: undated, "its date is", "their dates are") not known.
            """
    }
}

extension Period.Streak {
    /// A single evening is no streak.
    fileprivate var words: Phrase? {
        days < 2 ? nil : "\(days, "day", "days") in a row, \(first) to \(last)"
    }
}

extension Waiting {
    /// Quarters of three films or fewer would tell nothing.
    fileprivate var words: Phrase {
        if films == 1 { return "\(half, "day", "days"), known of 1 film" }
        if films < 4 { return "\(half, "day", "days"), as a median of \(films: films)" }
        return """
            \(half, "day", "days"), as a median of \(films: films); a quarter waited \
            \(quarter, "day", "days") at most, three quarters \(threeQuarters, "day", "days")
            """
    }
}

/// A long time for people: `412 h 10 min`.
func runningTime(_ minutes: Int) -> Phrase {
    let hours = minutes / 60
    if hours == 0 { return "\(minutes) min" }
    return minutes % 60 == 0 ? "\(grouped: hours) h" : "\(grouped: hours) h \(minutes % 60) min"
}

extension HTMLWriter {
    /// - Parameter isFirst: whether they stand below the headline, which is heading enough.
    mutating func write(
        factsOf period: Period, isFirst: Bool, from folder: PagePath.Folder, of site: Site
    ) {
        let facts = PeriodFact.all(of: period)
        guard !facts.isEmpty else { return }
        if !isFirst { openSection("In numbers", id: "numbers") }
        write("<dl class=\"facts\">\n")
        for fact in facts {
            write("<dt>\(fact.label)</dt><dd>")
            switch fact.value {
            case .words(let words): say(words)
            case .viewing(let index):
                let play = site.catalogue.play(at: index)
                write(film: play.film, from: folder, of: site)
                write(on: play.date)
            }
            write("</dd>\n")
        }
        write("</dl>\n")
        if !isFirst { closeSection() }
    }
}

extension MarkdownWriter {
    /// - Parameter isFirst: whether they stand below the headline, which is heading enough.
    mutating func write(
        factsOf period: Period, isFirst: Bool, from folder: PagePath.Folder, of site: Site
    ) {
        let facts = PeriodFact.all(of: period)
        guard !facts.isEmpty else { return }
        write("\n")
        if !isFirst { write("## \(say: "In numbers")\n\n") }
        for fact in facts {
            write("- \(fact.label): ")
            switch fact.value {
            case .words(let words): say(words)
            case .viewing(let index):
                let play = site.catalogue.play(at: index)
                write(film: play.film, from: folder, of: site)
                write(on: play.date)
            }
            write("\n")
        }
    }
}
