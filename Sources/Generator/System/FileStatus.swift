import Glibc

/// What kind of thing a name stands for, and which one of its file system.
struct FileStatus: Equatable {
    enum Kind { case file, folder, link, other }

    let kind: Kind
    let device: UInt
    let inode: UInt
    let owner: UInt32

    init(_ status: stat) {
        switch status.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        device = status.st_dev
        inode = status.st_ino
        owner = status.st_uid
    }

    /// Whether both name the same file, under whatever paths.
    func isSame(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }
}
