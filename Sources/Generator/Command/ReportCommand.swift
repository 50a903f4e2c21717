import Data
import Glibc
import Templates

extension Command {
    static let report = Command(
        name: "report", summary: "Write films as one file: HTML, Markdown, CSV or JSON.",
        discussion: """
            Tells what the library holds; pending changes are left alone. The HTML asks for no other file and \
            prints with a section a page. CSV and JSON have every field of every film.
            """,
        options: [.reportFormat, .section, .file, .audience] + Option.ofSites,
        run: { (invocation, console) async throws(Failure) in
            try await runReport(invocation, console)
        })

    private static func runReport(
        _ invocation: Invocation, _ console: Console
    ) async throws(Failure) -> ExitStatus {
        let format = try invocation.format(else: ReportFormat.html)
        var request = try BuildRequest(invocation)
        let sections = request.options.reportSections.isEmpty ? Report.usual : request.options.reportSections
        // Lists are worked out for the sections that the site has.
        request.configuration.sections = SectionName.usual + sections.filter(\.isShelf)
        let place = try ReportPlace(request)
        let (asked, progress) = (request, Progress())
        let loaded = try await progress.shown(on: console) { () throws(Failure) in
            progress.begin(.open)
            let step = try LibraryStep.open(asked, .reading)
            progress.begin(.load)
            return try step.loadCatalogue(for: asked)
        }
        let site = Site(request, SiteInputs(), loaded.catalogue)
        let bytes = Report(sections, of: site).bytes(as: request.options.printsJSON ? .json : format)
        let problems = request.problems + loaded.problems
        console.report(problems)
        try place.write(bytes, console)
        return console.status(after: problems)
    }
}

/// Where a report goes.
private struct ReportPlace {
    /// Nil for standard output.
    private let path: String?

    /// A file that the site is made from, or made of, is refused before anything is read.
    init(_ request: BuildRequest) throws(Failure) {
        guard let path = request.options.reportFile, path != "-" else {
            self.path = nil
            return
        }
        do throws(PublishError) {
            try SingleFileRules("the report", for: request.files).check(path)
        } catch {
            throw Failure(error)
        }
        if FileStatus.followingLinks(path)?.kind == .folder {
            throw Failure(.cannotCreate, "\(path) cannot be the report: it is a folder")
        }
        self.path = path
    }

    func write(_ bytes: [UInt8], _ console: Console) throws(Failure) {
        guard let path else { return try console.write(bytes) }
        do throws(FileError) {
            try putFile(path, bytes)
        } catch {
            let isMissingPlace = [ENOENT, ENOTDIR, EACCES, EROFS].contains(error.code)
            throw Failure(isMissingPlace ? .cannotCreate : .brokenOff, error)
        }
        console.say("\(path): \(bytes.count.grouped) bytes")
    }
}
