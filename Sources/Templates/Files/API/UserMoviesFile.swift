import Data

/// The owner's entries, in files of some hundred that lead to one another.
package struct UserMoviesFile: DataFile {
    package static let kind: StaticString = "api"

    let page: Int

    package init(page: Int) { self.page = page }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "api/")
        bytes.append(contentsOf: Self.name(ofPage: page).utf8)
    }

    /// The first file keeps the name of the list.
    private static func name(ofPage page: Int) -> String {
        page == 0 ? "user-movies.json" : "user-movies-\(page + 1).json"
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let files = site.entryFiles
        let entries = files.entries(onPage: page)
        file.reserve(entries.count, bytesEach: 512)
        file.object { file in
            file.member("count", files.order.count)
            file.newLine()
            file.member("next", address(ofPage: page + 1, of: site))
            file.newLine()
            file.member("previous", address(ofPage: page - 1, of: site))
            file.newLine()
            file.member(
                "results",
                array: { file in
                    for entry in entries {
                        file.newLine()
                        file.object { $0.members(site.catalogue.userMovie(ofEntry: entry)) }
                    }
                    file.write(literal: "\n")
                })
        }
        file.write(literal: "\n")
    }

    private func address(ofPage page: Int, of site: Site) -> String? {
        guard 0..<site.entryFiles.pages ~= page else { return nil }
        let name = Self.name(ofPage: page)
        return site.base.map { $0.address + "api/" + name } ?? name
    }
}
