import Data

/// What the owner says of themselves, at the end of the overview.
extension OverviewPage {
    func writeOwner(into html: inout HTMLWriter, of site: Site) {
        guard let owner = OwnerWords(site) else { return }
        html.openSection(owner.heading, id: "owner")
        if let bio = owner.bio { html.write("<div class=\"prose\" dir=\"auto\">\n\(bio.html)</div>\n") }
        if !owner.genres.isEmpty {
            html.write("<p class=\"note\">")
            html.say("Likes ", ".") { html in
                for (position, genre) in owner.genres.enumerated() {
                    if position > 0 { html.write(", ") }
                    if let known = genre.index {
                        html.write(genre: known, from: .root, of: site)
                    } else {
                        html.write(text: genre.name)
                    }
                }
            }
            html.write("</p>\n")
        }
        html.closeSection()
    }

    func writeOwner(into markdown: inout MarkdownWriter, of site: Site) {
        guard let owner = OwnerWords(site) else { return }
        markdown.write("\n## \(owner.heading)\n")
        if let bio = owner.bio { markdown.write("\n\(bio.markdown)") }
        guard !owner.genres.isEmpty else { return }
        markdown.write("\n")
        markdown.say("Likes ", ".") { markdown in
            for (position, genre) in owner.genres.enumerated() {
                if position > 0 { markdown.write(", ") }
                if let known = genre.index {
                    markdown.write(genre: known, from: .root, of: site)
                } else {
                    markdown.write(text: genre.name)
                }
            }
        }
        markdown.write("\n")
    }
}

/// The profile, ready to be written; nil when it says nothing.
private struct OwnerWords {
    let heading: Phrase
    let bio: Prose?
    /// With the index in the names of the catalogue's genres of those that some film has.
    let genres: [(name: String, index: Int?)]

    init?(_ site: Site) {
        guard let profile = site.catalogue.profile, profile.bio != nil || !profile.favoriteGenres.isEmpty
        else {
            return nil
        }
        heading = profile.name.map { "About \($0)" } ?? "About the owner"
        bio = profile.bio.map { Prose(remark: Array($0.utf8)) }
        let names = site.catalogue.genres.names
        genres = profile.favoriteGenres.map { genre in
            (genre, names.firstIndex { site.texts[$0].utf8.elementsEqual(genre.utf8) })
        }
    }
}
