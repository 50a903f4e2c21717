import Foundation
import Glibc

/// A terminal of a test's own, to which a program may write.
///
/// `script` makes one too, but ends ten milliseconds after the program, and what the kernel has not carried
/// over by then is lost: on a busy machine that was everything.
final class TestTerminal: Sendable {
    /// Where programs write.
    ///
    /// Held open until they have ended: whoever reads is told of the end when nobody can write any more.
    let side: FileHandle
    private let screen: Int32
    private let shown: Task<[UInt8], Never>

    init(columns: Int) throws {
        var (screen, other): (Int32, Int32) = (-1, -1)
        var size = winsize(ws_row: 24, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard unsafe openpty(&screen, &other, nil, nil, &size) == 0 else { throw POSIXError(.ENXIO) }
        // Other programs that tests start must not keep it open.
        for descriptor in [screen, other] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        self.screen = screen
        side = FileHandle(fileDescriptor: other, closeOnDealloc: true)
        shown = Self.reading(screen)
    }

    deinit { close(screen) }

    /// Everything that was written, once the programs have ended.
    func text() async throws -> String {
        try side.close()
        return String(decoding: await shown.value, as: UTF8.self)
    }

    /// On a thread of its own: a program that waits for room on the terminal must not wait for other tests.
    private static func reading(_ screen: Int32) -> Task<[UInt8], Never> {
        Task {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    var bytes: [UInt8] = []
                    var piece = [UInt8](repeating: 0, count: 4096)
                    while true {
                        let count = unsafe read(screen, &piece, piece.count)
                        if count < 0, errno == EINTR { continue }
                        // EIO, once the other side is closed and all of it was read.
                        guard count > 0 else { break }
                        bytes += piece[..<count]
                    }
                    continuation.resume(returning: bytes)
                }
            }
        }
    }
}
