/// The script of every page: written in parts that people read, published as one small file.
///
/// It holds no words that anybody reads, since these are translated: they stand in the pages.
package enum SiteScript {
    /// What is published.
    package static let bytes = squeezed(Array(parts.joined()))

    /// What they have in common comes first.
    package static let parts = [
        PackageResources.start_js, PackageResources.room_js, PackageResources.search_js,
        PackageResources.filter_js,
        PackageResources.end_js,
    ]

    /// The same without what only people need.
    package static func squeezed(_ script: [UInt8]) -> [UInt8] { SqueezedScript(script).bytes }
}
