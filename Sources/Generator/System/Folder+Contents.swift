import Glibc

extension Folder {
    /// What is in a folder, as far as it decides whose it is.
    enum Contents: Equatable {
        case nothing
        /// Only names with a leading dot, such as `.gitignore`.
        case dotFiles
        /// At least this one.
        case other(String)
    }

    /// Looks through the names until one decides.
    func contents() throws(SystemError) -> Contents {
        var found = Contents.nothing
        try visitNames { name in
            let isHidden = name.first == UInt8(ascii: ".")
            found = isHidden ? .dotFiles : .other(String(decoding: name, as: UTF8.self))
            return isHidden
        }
        return found
    }

    /// Every name but `.` and `..`, in no order; a name need not be UTF-8.
    func names() throws(SystemError) -> [[UInt8]] {
        var names: [[UInt8]] = []
        try visitNames { name in
            names.append(name)
            return true
        }
        return names
    }

    /// Hands out one name after another, as long as `visit` wants more.
    private func visitNames(_ visit: ([UInt8]) -> Bool) throws(SystemError) {
        // A stream closes its descriptor, so it gets one of its own.
        guard let stream = unsafe fdopendir(try openFolder(".").release()) else { throw .last }
        defer { unsafe closedir(stream) }
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else { break }
            let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                unsafe Array(bytes.prefix { $0 != 0 })
            }
            if name == [UInt8(ascii: ".")] || name == Array("..".utf8) { continue }
            guard visit(name) else { return }
        }
        guard errno == 0 else { throw .last }
    }

    /// Opens a folder whose path need not be UTF-8.
    func openFolder(bytes path: [UInt8]) throws(SystemError) -> Descriptor {
        let path = path.map { CChar(bitPattern: $0) } + [0]
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        return Descriptor(
            owning: try retrying { () -> Int32 in unsafe openat(descriptor, path, flags) })
    }

    /// What a name is that need not be UTF-8, or nil when there is nothing.
    func status(ofBytes name: [UInt8]) throws(SystemError) -> FileStatus? {
        let name = name.map { CChar(bitPattern: $0) } + [0]
        var status = stat()
        if unsafe fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 { return FileStatus(status) }
        guard errno == ENOENT else { throw .last }
        return nil
    }
}
