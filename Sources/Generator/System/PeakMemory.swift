import Data
import Glibc

/// The most memory that this process held at one time, in bytes.
///
/// The kernel's own account of this program is read, because what `getrusage` tells also counts what the
/// process held before it became this program: whoever starts us from a large script would see the script.
func peakMemory() -> Int {
    if let bytes = try? readFile("/proc/self/status"), let peak = peakMemory(inStatus: bytes) { return peak }
    var usage = rusage()
    return unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 ? usage.ru_maxrss * 1024 : 0
}

/// The number in the line `VmHWM:	   27712 kB`; nil when there is no such line.
func peakMemory(inStatus bytes: [UInt8]) -> Int? {
    let label = Array("VmHWM:".utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.starts(with: label) {
        let digits = line.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self)).map { $0 * 1024 }
    }
    return nil
}
