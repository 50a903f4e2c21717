import Data

/// A film for the evening: where it can be watched now, and why it stands where it does.
extension HTMLWriter {
    /// Writes the card of a film that some platform of one part has.
    /// - Parameter part: ``Tonight/Part/available`` or ``Tonight/Part/free``.
    mutating func writeTonight(_ film: Int, _ part: Tonight.Part = .available, of site: Site) {
        let verdict = EveningVerdict(film, of: site)
        openCard(of: film, from: .root, withRating: !verdict.saysRating, of: site)
        write("<p class=\"why\">")
        write(verdict)
        write("</p>\n<ul class=\"where\">\n")
        var claims = Claims(of: film, in: site.catalogue)
        let platforms = part == .free ? site.platforms.others : site.platforms.mine
        while let claim = claims.next(on: platforms, in: site.catalogue) {
            if claim.isShown(about: film, in: part, of: site) { write(claim, about: film, of: site) }
        }
        write("</ul>\n")
        closeCard()
    }
}

extension MarkdownWriter {
    /// Writes the lines of a film that some platform of one part has.
    mutating func writeTonight(_ film: Int, _ part: Tonight.Part = .available, of site: Site) {
        let verdict = EveningVerdict(film, of: site)
        writeItem(of: film, from: .root, withRating: !verdict.saysRating, of: site)
        write("\n  - ")
        write(verdict)
        write("\n")
        var claims = Claims(of: film, in: site.catalogue)
        let platforms = part == .free ? site.platforms.others : site.platforms.mine
        while let claim = claims.next(on: platforms, in: site.catalogue) {
            if claim.isShown(about: film, in: part, of: site) { write(claim, about: film, of: site) }
        }
    }
}

extension Availability {
    /// Whether it is a reason for a film to be in a part of what can be watched.
    fileprivate func isShown(about film: Int, in part: Tonight.Part, of site: Site) -> Bool {
        guard state == .available else { return false }
        return part != .free || site.catalogue.offer(of: film, on: platform)?.isFree == true
    }
}
