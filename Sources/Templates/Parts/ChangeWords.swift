import Data

/// What is said of an event beside the title of its film: whole phrases with room for the name of a platform.
struct ChangeWords {
    /// What stands before the platform, and after it.
    let start: StaticString
    var end: StaticString = ""
    /// The platform that it names.
    var platform: Int?
    /// The kind of mark: what can be watched now alone is lit.
    var mark: StaticString?

    init(_ event: LatestChanges.Event, of site: borrowing Site) {
        switch event.kind {
        case .arrived: self.init(arrived: site.changes.availability[event.index], of: site)
        case .left:
            self.init("Left ", platform: site.changes.availability[event.index].platform, mark: "off")
        case .becameUnknown:
            self.init(
                "Unknown on ", platform: site.changes.availability[event.index].platform, mark: "unknown")
        case .added: self.init("Added to the watchlist")
        case .restored: self.init("Put back on the watchlist")
        case .watched:
            self.init(site.catalogue.play(at: event.index).isRewatch ? "Watched again" : "Watched")
        }
    }

    private init(
        _ start: StaticString, _ end: StaticString = "", platform: Int? = nil, mark: StaticString? = nil
    ) {
        self.start = start
        self.end = end
        self.platform = platform
        self.mark = mark
    }

    /// What arrived once may be gone, and is then not shown as if it could be watched.
    private init(arrived change: AvailabilityChange, of site: borrowing Site) {
        let platform = change.platform
        switch site.catalogue.availability(of: change.film, on: platform).state {
        case .available: self.init("Arrived on ", platform: platform, mark: "on")
        case .unavailable: self.init("Arrived on ", ", gone since", platform: platform, mark: "off")
        case .unknown: self.init("Arrived on ", ", unknown since", platform: platform, mark: "unknown")
        }
    }
}

extension HTMLWriter {
    /// Opens an item of a `where` list that is marked as the words say.
    mutating func openItem(_ words: ChangeWords) {
        guard let mark = words.mark else { return write("<li>") }
        write("<li class=\"")
        write(name: mark)
        write("\"><span class=\"mark\"></span>")
    }

    mutating func write(_ words: ChangeWords, of site: Site) {
        write("<span>")
        if let platform = words.platform {
            say(words.start, site.labels[platform].name, words.end)
        } else {
            say(words: words.start)
        }
        write("</span>")
    }
}

extension MarkdownWriter {
    mutating func write(_ words: ChangeWords, of site: Site) {
        switch words.mark.map({ "\($0)" }) {
        case "on": write("● ")
        case "off": write("○ ")
        case "unknown": write("◌ ")
        default: break
        }
        if let platform = words.platform {
            say(words.start, site.labels[platform].markdownName, words.end)
        } else {
            say(words: words.start)
        }
    }
}

extension LatestChanges.Finding {
    /// Such as `3 films arrived on your platforms, 1 left`.
    var summary: Phrase {
        var parts: [Phrase] = []
        if arrived > 0 { parts.append("\(films: arrived) arrived on your platforms") }
        if left > 0 {
            parts.append(arrived > 0 ? "\(grouped: left) left" : "\(films: left) left your platforms")
        }
        if becameUnknown > 0 {
            parts.append(
                parts.isEmpty
                    ? "\(films: becameUnknown) became unknown on your platforms"
                    : "\(grouped: becameUnknown) became unknown")
        }
        return Phrase(joining: parts, by: ", ")
    }
}
