import Data
import Glibc
import Testing

@testable import Generator

@Suite struct ClockTests {
    @Test func `now is what the system says`() {
        let before = time(nil)
        let now = Clock.now().microseconds / 1_000_000
        let after = time(nil)
        #expect((before...after).contains(Int(now)))
    }

    @Test func `nanoseconds never go back`() {
        let start = Clock.nanoseconds()
        Clock.sleep(milliseconds: 2)
        #expect(Clock.nanoseconds() - start >= 2_000_000)
    }

    @Test func `the home folder is absolute`() {
        #expect(homeFolder()?.hasPrefix("/") == true)
    }

    @Test(arguments: [(0, "/root"), (1000, "/home/ana"), (7, "")])
    func `the list of users names a home folder`(user: uid_t, folder: String) {
        let list = "root:x:0:0:root:/root:/bin/bash\n# 1000\nana:x:1000:1000:Ana,,:/home/ana:/bin/sh\n"
        #expect(homeFolder(of: user, in: list) ?? "" == folder)
    }
}
