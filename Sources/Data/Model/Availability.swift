/// What is known of one film on one platform, in eight bytes: libraries hold many.
package struct Availability: Equatable, BitwiseCopyable, Sendable {
    /// Unknown is a state of its own: it is never shown as unavailable.
    package enum State: UInt8, BitwiseCopyable, Sendable { case available, unavailable, unknown }

    package let number: Int32
    /// The number of the day, or that of no day, above two bits for the state.
    package let claim: Int32
    @inlinable package static var noDay: Int32 { Int32.min >> 2 }

    /// The index of the platform in ``Catalogue/platforms``.
    @inlinable package var platform: Int { Int(number) }

    @inlinable package var state: State { State(rawValue: UInt8(claim & 3)) ?? .unknown }

    /// The day of the last check in the site's time zone, nil when nobody ever checked.
    @inlinable package var checkedOn: Day? { claim >> 2 == Self.noDay ? nil : Day(number: claim >> 2) }

    @inlinable package init(platform: Int, state: State, checkedOn: Day?) {
        number = Int32(clamping: platform)
        claim = (checkedOn?.number ?? Self.noDay) << 2 | Int32(state.rawValue)
    }
}

/// A day or none in four bytes, half of what `Day?` takes.
package struct OptionalDay: Equatable, BitwiseCopyable, Sendable {
    @usableFromInline let number: Int32

    @inlinable package init(_ day: Day?) { number = day?.number ?? .min }

    @inlinable package var day: Day? { number == .min ? nil : Day(number: number) }
}
