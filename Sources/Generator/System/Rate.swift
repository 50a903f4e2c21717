/// How many things a second.
struct Rate: Equatable, Sendable {
    let perSecond: Int

    /// Nil when it took no time that the clock could tell, or when there was nothing.
    init?(of count: Int, in nanoseconds: Int64) {
        guard nanoseconds > 0, count > 0 else { return nil }
        let rate = Double(count) * 1e9 / Double(nanoseconds)
        perSecond = rate < 1e15 ? Int(rate.rounded()) : Int(1e15)
    }

    /// With two digits that say something, such as `61,000/s`: more would only flicker.
    var rounded: String {
        var unit = 1
        while perSecond / unit >= 100 { unit *= 10 }
        return "\(((perSecond + unit / 2) / unit * unit).grouped)/s"
    }
}
