import Glibc

/// Replaces the file at `path` by one that holds `bytes`: whoever opens it sees the old file or the new one,
/// whole, also after a power cut. The file's mode is kept, and of a symbolic link the target is replaced.
///
/// With `look`, a file that is no longer as it was then is not replaced: the error is `ESTALE`.
func replaceFile(
    _ path: String, with bytes: [UInt8], ifStill look: FileLook? = nil
) throws(FileError) {
    let target = resolvedPath(path) ?? path
    // Renaming needs no right to write the file itself; its owner may have taken that away on purpose.
    guard unsafe access(target, W_OK) == 0 || errno == ENOENT else {
        throw FileError("write", path, code: errno)
    }
    let mode = fileMode(of: target) ?? 0o644
    let temporary = "\(folder(of: target))/.\(fileName(of: target)).marquee-tmp"
    do throws(FileError) {
        try writeNewFile(temporary, bytes, mode: mode)
        keepOwner(of: target, for: temporary)
        guard look == nil || FileLook(target) == look else { throw FileError("replace", path, code: ESTALE) }
        guard unsafe rename(temporary, target) == 0 else { throw FileError("replace", path, code: errno) }
    } catch {
        unsafe unlink(temporary)
        throw FileError(error.operation, path, code: error.code)
    }
    do throws(FileError) {
        try syncFolder(folder(of: target))
    } catch {
        throw FileError("write", path, code: error.code)
    }
}

/// Puts what a run made where its owner asked for it: a file is replaced, and what is none, such as a device
/// or a pipe, is written into.
package func putFile(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG else {
        return try replaceFile(path, with: bytes)
    }
    let descriptor = try openDescriptor(path, O_WRONLY, to: "write")
    var failure: Int32 = 0
    if !writeFully(descriptor, bytes) { failure = errno }
    if close(descriptor) != 0 && failure == 0 { failure = errno }
    guard failure == 0 else { throw FileError("write", path, code: failure) }
}

/// Who may not give files away keeps the new one: that is who wrote it.
private func keepOwner(of target: String, for path: String) {
    var status = stat()
    if unsafe stat(target, &status) == 0 { _ = unsafe chown(path, status.st_uid, status.st_gid) }
}

/// Writes a file that must not be there yet, down to the disk; one that a killed run left behind is removed
/// first.
func writeNewFile(_ path: String, _ bytes: [UInt8], mode: mode_t) throws(FileError) {
    unsafe unlink(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let descriptor = try openDescriptor(path, flags, mode: mode, to: "write")
    var failure: Int32 = 0
    if !writeFully(descriptor, bytes) || fchmod(descriptor, mode) != 0 || fsync(descriptor) != 0 {
        failure = errno
    }
    // "Retrying the close() after a failure return is the wrong thing to do" (close(2)).
    if close(descriptor) != 0 && failure == 0 { failure = errno }
    guard failure == 0 else { throw FileError("write", path, code: failure) }
}

/// Writes all of `bytes`; false with `errno` set when the system refuses.
private func writeFully(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var rest = bytes.span
    while !rest.isEmpty {
        let written = unsafe rest.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress, $0.count) }
        if written < 0 && errno == EINTR { continue }
        if written < 0 { return false }
        rest = rest.extracting(written...)
    }
    return true
}

/// The permissions of the file at `path`.
func fileMode(of path: String) -> mode_t? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}

/// Makes what a file holds durable.
func syncFile(_ path: String) throws(FileError) {
    let descriptor = try openDescriptor(path, O_RDONLY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError("write", path, code: errno) }
}

/// Makes the names in a folder durable: a rename is on disk only when its folder is.
func syncFolder(_ path: String) throws(FileError) {
    let descriptor = try openDescriptor(path, O_RDONLY | O_DIRECTORY)
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError("write", path, code: errno) }
}
