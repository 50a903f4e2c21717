import Foundation

/// What Python's `zoneinfo`, which reads the same tz database with other code, says about a zone.
struct PythonZone: Sendable {
    /// A Unix second and the offset at it.
    var offsets: [(second: Int64, offset: Int)] = []
    /// A day and the second of its noon.
    var noons: [(day: Int32, second: Int64)] = []
}

enum Python {
    /// The interpreter that the environment names, or the one of the path; nil when it cannot read zones.
    static let path: String? = {
        let environment = ProcessInfo.processInfo.environment
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let candidates = [environment["MARQUEE_PYTHON"]].compactMap { $0 } + folders.map { "\($0)/python3" }
        return candidates.first { path in
            FileManager.default.isExecutableFile(atPath: path)
                && (try? run(path, script: "import zoneinfo; zoneinfo.ZoneInfo('Europe/Warsaw'); print(1)"))
                    == "1\n"
        }
    }()

    /// Asks for instants of the years 1850 to 2500, most of them around the changes of the zone.
    static func zones(_ names: [String]) throws -> [String: PythonZone] {
        guard let path else { return [:] }
        var zones: [String: PythonZone] = [:]
        for line in try run(path, script: script, arguments: names).split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count == 4, let first = Int64(fields[2]), let second = Int64(fields[3]) else {
                continue
            }
            switch fields[1] {
            case "offset":
                zones[String(fields[0]), default: PythonZone()].offsets.append((first, Int(second)))
            default: zones[String(fields[0]), default: PythonZone()].noons.append((Int32(first), second))
            }
        }
        return zones
    }

    private static func run(_ path: String, script: String, arguments: [String] = []) throws -> String {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = ["-c", script] + arguments
        process.environment = ["PYTHONTZPATH": "/usr/share/zoneinfo", "PATH": "/usr/bin:/bin"]
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let script = """
        import sys, zoneinfo, random
        from datetime import datetime, timedelta, timezone
        epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
        def offset(zone, second):
            return int((epoch + timedelta(seconds=second)).astimezone(zone).utcoffset().total_seconds())
        def change(zone, low, high):
            before = offset(zone, low)
            while high - low > 1:
                middle = (low + high) // 2
                if offset(zone, middle) == before: low = middle
                else: high = middle
            return high
        def noon(zone, day):
            local = day * 86400 + 43200
            second = local - 93600
            while second + offset(zone, second) < local:
                step = min(local - second - offset(zone, second), 21600)
                if offset(zone, second + step) == offset(zone, second): second += step
                else: second = change(zone, second, second + step)
            return second
        first = int((datetime(1850, 1, 1, tzinfo=timezone.utc) - epoch).total_seconds())
        last = int((datetime(2500, 1, 1, tzinfo=timezone.utc) - epoch).total_seconds())
        week = 7 * 86400
        for name in sys.argv[1:]:
            zone = zoneinfo.ZoneInfo(name)
            random.seed(name)
            seconds = [random.randrange(first, last) for _ in range(2000)]
            days = [second // 86400 for second in seconds[:200]]
            previous = offset(zone, first)
            for start in range(first, last, week):
                now = offset(zone, start + week)
                if now == previous: continue
                at = change(zone, start, start + week)
                seconds += [at - 86400, at - 3600, at - 1, at, at + 1, at + 3600, at + 86400]
                if random.random() < 0.1 or at < 0: days += range(at // 86400 - 2, at // 86400 + 3)
                previous = now
            for second in seconds: print(name, 'offset', second, offset(zone, second))
            for day in days: print(name, 'noon', day, noon(zone, day))
        """
}
