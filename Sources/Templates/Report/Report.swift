import Data

/// A part of the site as one file to hand out, send or open in a spreadsheet.
///
/// What it says is worked out once as rows of films; each format only writes them down.
package struct Report: Sendable {
    let site: Site
    let sections: [ReportSection]

    /// Parts of the site that are lists of films, and so can be reported.
    package static let possible = SectionName.allCases.filter { section in
        section.isShelf || [.tonight, .watchlist, .history, .platforms, .films].contains(section)
    }

    /// What is reported when nobody asks for less or more.
    package static let usual: [SectionName] = [.tonight, .watchlist, .history, .platforms]

    /// - Parameters:
    ///   - site: one whose settings name the sections, so that their lists are there.
    ///   - names: some of ``possible``, in the order of the report.
    package init(_ names: [SectionName], of site: Site) {
        self.site = site
        sections = names.map { ReportSection($0, of: site) }
    }

    /// The whole file.
    package func bytes(as format: ReportFormat) -> [UInt8] {
        switch format {
        case .html: html()
        case .markdown: markdown()
        case .csv: csv()
        case .json: json()
        }
    }

    /// The day up to which it tells, as far as anybody knows.
    var asOf: Day? { site.asOf }

    /// How much the library has, and as of when.
    var counted: Phrase {
        let films = site.catalogue.films.count
        guard let asOf else { return "\(films: films)" }
        return "\(films: films), as of \(time: PartialDate(asOf))"
    }
}

/// What kind of file a report is.
package enum ReportFormat: String, CaseIterable, Sendable {
    case html, markdown, csv, json
}
