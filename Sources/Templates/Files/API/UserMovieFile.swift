import Data

/// One entry of the owner's, as `marquee apply --json` prints it.
package struct UserMovieFile: DataFile {
    package static let kind: StaticString = "api"

    /// The position among the entries that have a file.
    let position: Int

    package init(position: Int) { self.position = position }

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        let entry = site.catalogue.entries[site.entryFiles.order[position]]
        bytes.append(literal: "api/user-movies/")
        bytes.append(decimal: entry.id ?? 0)
        bytes.append(literal: ".json")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        let entry = site.entryFiles.order[position]
        let members = site.catalogue.userMovie(ofEntry: entry)
        file.object { $0.members(members) }
        file.write(literal: "\n")
    }
}
