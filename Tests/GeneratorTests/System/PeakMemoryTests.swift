import Testing

@testable import Generator

@Suite struct `The peak memory` {
    @Test(arguments: [
        ("Name:\tmarquee\nVmPeak:\t  99 kB\nVmHWM:\t   27712 kB\nVmRSS:\t 1 kB\n", 27_712 * 1024),
        ("VmHWM: 0 kB", 0), ("VmHWM: kB\n", nil), ("VmRSS: 5 kB\n", nil), ("", nil),
    ])
    func `is read from the kernel's account`(text: String, expected: Int?) {
        #expect(peakMemory(inStatus: Array(text.utf8)) == expected)
    }

    @Test func `is plausible here`() { #expect((1 << 20...1 << 40).contains(peakMemory())) }
}
