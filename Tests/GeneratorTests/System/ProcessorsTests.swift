import Testing

@testable import Generator

@Suite struct `The processors` {
    @Test(
        arguments: [
            ("Name:\tx\nCpus_allowed:\tf\nCpus_allowed_list:\t0-3\n", 4),
            ("Cpus_allowed:\tff,ffffffff\n", 40),
            ("Cpus_allowed:\t00000001\n", 1),
            ("Cpus_allowed:\t0\n", nil),
            ("Name:\tx\n", nil),
            ("", nil),
        ] as [(String, Int?)])
    func `are counted in the mask of the kernel`(status: String, count: Int?) {
        #expect(countProcessors(inStatus: Array(status.utf8)) == count)
    }

    @Test func `are at least one`() { #expect(countProcessors() >= 1) }
}
