import Data

/// Every platform, and how much of the watchlist it has.
package struct PlatformsFile: DataFile {
    package static let kind: StaticString = "api"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "api/platforms.json")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.object { file in
            file.member("count", site.catalogue.platforms.count)
            file.newLine()
            file.member(
                "results",
                array: { file in
                    for platform in site.catalogue.platforms.indices {
                        file.newLine()
                        write(platform, into: &file, of: site)
                    }
                    file.write(literal: "\n")
                })
        }
        file.write(literal: "\n")
    }

    /// Writes one platform.
    /// - Parameter index: of the platform in the catalogue.
    func write(_ index: Int, into file: inout DataWriter, of site: Site) {
        let platform = site.catalogue.platforms[index]
        let list = site.platforms.lists[index]
        file.object {
            $0.member("id", platform.id)
            $0.member("slug", platform.slug)
            $0.member("name", platform.name)
            $0.member("is_mine", platform.isMine)
            $0.member(
                "watchlist",
                object: {
                    $0.member("available", list.available.count)
                    $0.member("unknown", list.unknown.count)
                    $0.member("unavailable", list.unavailable.count)
                })
        }
    }
}
