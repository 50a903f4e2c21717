/// From where the links of a frame lead: a folder of some depth, or the root of the host, from which they
/// lead to the same place wherever the page is.
struct FramePlace: Sendable {
    let folder: PagePath.Folder
    /// Stands before a path; nil for links that are as seen from the folder.
    let prefix: String?

    static func seen(from folder: PagePath.Folder) -> FramePlace { FramePlace(folder: folder, prefix: nil) }

    /// The way to the top folder, such as `../`.
    var root: String { prefix ?? "\(folder.way(to: .root))" }

    /// - Parameter path: below the output folder; it needs no encoding.
    func link(to path: String) -> Link {
        prefix.map { Link(address: Array(($0 + path).utf8)) } ?? Link(to: path, from: folder.somePage)
    }
}

/// What stands in the frame of a page that is shown at any address.
struct FrameAnywhere: Sendable {
    var styles: Fragment<Markup>
    var header: Fragment<Markup>
    var foot: Fragment<Markup>
    var end: Fragment<Markup>
    /// Stands before each path.
    let prefix: String
    private let place: FramePlace

    /// - Parameters: what a page of the top folder has, which is right where no address is known.
    init(
        _ base: SiteBase?, styles: Fragment<Markup>, header: Fragment<Markup>, foot: Fragment<Markup>,
        end: Fragment<Markup>
    ) {
        place = FramePlace(folder: .root, prefix: base?.path)
        prefix = base?.path ?? ""
        self.styles = styles
        self.header = header
        self.foot = foot
        self.end = end
    }

    func link(to path: String) -> Link { place.link(to: path) }
}
