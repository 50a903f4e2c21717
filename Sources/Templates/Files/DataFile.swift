/// A file of the site that is for programs and no page: a feed, a calendar, a piece of the search index, a
/// badge.
///
/// Like a page it holds indices only, and writing it is total: no clock, no file, no failure. A new kind is
/// one file in `Templates/Files` and one line in the plan.
package protocol DataFile: Sendable {
    /// What files like this are called where kinds of files are counted.
    static var kind: StaticString { get }
    /// Appends where it goes below the output folder, with its ending.
    func appendPath(to bytes: inout [UInt8], in site: Site)
    func render(into file: inout DataWriter, of site: Site)
}
