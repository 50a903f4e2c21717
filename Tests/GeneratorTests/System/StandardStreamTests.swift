import Data
import Glibc
import Testing

@testable import Generator

@Suite struct `A standard stream` {
    @Test func `that was closed is never another file, and still cannot be written`() async {
        await #expect(processExitsWith: .exitCode(7)) {
            for descriptor in Int32(0)...2 { close(descriptor) }
            StandardStream.occupyClosedStreams()
            let opened = unsafe open("/dev/null", O_RDONLY)
            do throws(StandardStream.Refusal) {
                try StandardStream.output.write("lost")
            } catch {
                let expected = FileError("write to", "standard output", code: EBADF)
                exit(error == .failed(expected) && opened > 2 ? 7 : 1)
            }
        }
    }
}
