/// What is said of films on platforms, while it comes in any order.
struct Claims {
    private var films: [Int32] = []
    private var claims: [Availability] = []
    /// Whether every claim came behind all that belong before it, as most tables have them.
    private var isOrdered = true
    private var last = (film: -1, platform: -1)

    mutating func reserve(_ count: Int) {
        films.reserveCapacity(count)
        claims.reserveCapacity(count)
    }

    mutating func append(_ claim: Availability, of film: Int) {
        isOrdered = isOrdered && last < (film, claim.platform)
        last = (film, claim.platform)
        films.append(Int32(clamping: film))
        claims.append(claim)
    }

    /// All claims, each film's side by side and ordered by platform, and where those of each film begin.
    consuming func grouped(films count: Int) -> ([Availability], starts: [Int]) {
        var starts = [Int](repeating: 0, count: count + 1)
        for film in films { starts[Int(film) + 1] += 1 }
        for film in 0..<count { starts[film + 1] += starts[film] }
        return isOrdered ? (claims, starts) : ordered(starts)
    }

    /// Each claim goes to its film's place, and then each film's few are sorted: time grows by their number.
    private consuming func ordered(_ starts: [Int]) -> ([Availability], starts: [Int]) {
        var next = starts
        var placed = claims
        for (film, claim) in zip(films, claims) {
            placed[next[Int(film)]] = claim
            next[Int(film)] += 1
        }
        var kept: [Availability] = []
        kept.reserveCapacity(placed.count)
        var keptStarts = [0]
        keptStarts.reserveCapacity(starts.count)
        for film in starts.indices.dropLast() {
            var last = -1
            for claim in placed[starts[film]..<starts[film + 1]].sorted(by: Self.precedes)
            where claim.platform != last {
                kept.append(claim)
                last = claim.platform
            }
            keptStarts.append(kept.count)
        }
        return (kept, keptStarts)
    }

    /// By platform; of two claims about one, which only a table without a key can hold, the newer comes first
    /// and counts.
    private static func precedes(_ left: Availability, _ right: Availability) -> Bool {
        func rank(_ claim: Availability) -> (Int, Int32, UInt8) {
            (claim.platform, -(claim.checkedOn?.number ?? .min + 1), claim.state.rawValue)
        }
        return rank(left) < rank(right)
    }
}
