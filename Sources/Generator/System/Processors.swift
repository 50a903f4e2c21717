import Data
import Glibc

/// How many processors this process may use, which a container or `taskset` can make fewer than there are.
///
/// The kernel's own account is read, because `sched_getaffinity` is hidden from Swift.
func countProcessors() -> Int {
    if let bytes = try? readFile("/proc/self/status"), let count = countProcessors(inStatus: bytes) {
        return count
    }
    return max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1)
}

/// The bits of the mask `Cpus_allowed`, such as `ff,ffffffff`; nil when there is no such line.
func countProcessors(inStatus bytes: [UInt8]) -> Int? {
    let label = Array("Cpus_allowed:".utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: label) {
        let digits = line.dropFirst(label.count).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
        let count = digits.reduce(0) { $0 + $1.nonzeroBitCount }
        return count > 0 ? count : nil
    }
    return nil
}
