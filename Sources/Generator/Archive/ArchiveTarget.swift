import Data

/// Where an archive was asked for, and in which form.
struct ArchiveTarget: Equatable, Sendable {
    enum Place: Equatable, Sendable {
        case standardOutput
        case path(String)
    }

    enum Format: Equatable, Sendable {
        case tar, gzippedTar
    }

    let place: Place
    let format: Format

    /// `-` for standard output, or a path whose ending names the form; what is no regular file, such as
    /// `/dev/null`, needs no ending.
    init(_ word: String) throws(Failure) {
        guard word != "-" else {
            place = .standardOutput
            format = .tar
            return
        }
        place = .path(word)
        if let format = Self.format(of: word) {
            self.format = format
        } else if [.other, .folder].contains(FileStatus.followingLinks(word)?.kind) {
            // A folder is refused with words of its own when it is opened.
            format = .tar
        } else {
            throw .usage(
                "cannot tell the form of the archive '\(word)': "
                    + "its name must end in .tar, .tar.gz or .tgz, or be - for standard output",
                of: .build)
        }
    }

    /// As messages name it.
    var shown: String {
        switch place {
        case .standardOutput: "standard output"
        case .path(let path): path
        }
    }

    /// As it was asked for.
    var word: String {
        switch place {
        case .standardOutput: "-"
        case .path(let path): path
        }
    }

    /// Whether the archive is what the program prints.
    var isStandardOutput: Bool { place == .standardOutput }

    /// Refuses what cannot share standard output with an archive: a person, and what an option prints.
    func checkStandardOutput(isTerminal: Bool, sharedWith option: String?) throws(Failure) {
        guard isStandardOutput else { return }
        if isTerminal { throw Self.terminal("standard output") }
        if let option {
            throw .usage(
                "--archive - and \(option) would both write to standard output; "
                    + "name a file instead, such as --archive site.tar",
                of: .build)
        }
    }

    static func terminal(_ shown: String) -> Failure {
        .usage(
            "\(shown) is a terminal, which cannot show an archive; "
                + "redirect it, or name a file, such as --archive site.tar",
            of: .build)
    }

    private static func format(of path: String) -> Format? {
        let name = fileName(of: path).lowercased()
        if name.hasSuffix(".tar.gz") || name.hasSuffix(".tgz") { return .gzippedTar }
        return name.hasSuffix(".tar") ? .tar : nil
    }
}
