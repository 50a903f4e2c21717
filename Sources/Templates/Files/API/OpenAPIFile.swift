import Data

/// The description of the API, in OpenAPI 3.1: what stands in `Assets/openapi.json`, with this site's name
/// and place.
package struct OpenAPIFile: DataFile {
    package static let kind: StaticString = "api"

    package init() {}

    package func appendPath(to bytes: inout [UInt8], in site: Site) {
        bytes.append(literal: "api/openapi.json")
    }

    package func render(into file: inout DataWriter, of site: Site) {
        file.write(literal: "{\n  \"openapi\": \"3.1.0\",\n  \"info\": ")
        file.object {
            $0.member("title", site.settings.title)
            $0.member("version", "1")
            $0.member("description", "A film library as files: what is on the watchlist, what was watched.")
        }
        file.write(literal: ",\n  \"servers\": [{\"url\": ")
        file.write(json: site.base.map { $0.address + "api" } ?? ".")
        file.write(literal: "}],\n")
        let rest = PackageResources.openapi_json.drop { $0 != UInt8(ascii: "\n") }.dropFirst()
        file.write(trusted: rest.span)
    }
}
