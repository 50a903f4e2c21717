import Data

/// The numbers of the overview.
package struct StatsFile: DataFile {
    package static let kind: StaticString = "api"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "api/stats.json")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.json.depth = 0
        file.object { file in
            file.member("films", site.catalogue.films.count)
            file.member("watchlist", site.catalogue.watchlist.count)
            file.member("tonight", object: { writeTonight(into: &$0, of: site) })
            file.member("history", object: { writeHistory(into: &$0, of: site) })
            file.member(
                "platforms",
                object: {
                    $0.member("count", site.catalogue.platforms.count)
                    $0.member("mine", site.catalogue.platforms.count(where: \.isMine))
                })
        }
        file.write(literal: "\n")
    }

    private func writeTonight(into file: inout DataWriter, of site: Site) {
        file.member("available", site.tonight.films.count)
        file.member("unknown", site.tonight.unknown)
        file.member("oldest_check", site.tonight.oldestCheck)
        file.member("newest_check", site.tonight.newestCheck)
    }

    private func writeHistory(into file: inout DataWriter, of site: Site) {
        file.member("viewings", site.diary.plays.count)
        file.member("films", site.diary.films)
        file.member("undated_viewings", site.undated.viewings)
        file.member("undated_films", site.undated.films.count)
        file.member(
            "years",
            array: { file in
                for year in site.diary.years {
                    file.object {
                        $0.member("year", year.year)
                        $0.member("viewings", year.range.count)
                        $0.member("films", year.films)
                    }
                }
            })
    }
}
