/// What a cell says: a value, nothing, or something that cannot be understood.
enum Reading<Value> {
    case value(Value)
    case nothing
    case unreadable

    init(_ value: Value?) {
        if let value { self = .value(value) } else { self = .unreadable }
    }

    /// Text of nothing but white space says nothing: careless exports write it for null.
    init(_ utf8: Span<UInt8>, _ read: (Span<UInt8>) -> Value?) {
        if let value = read(utf8) {
            self = .value(value)
        } else {
            self = utf8.isBlank ? .nothing : .unreadable
        }
    }

    func when(_ isSensible: (Value) -> Bool) -> Reading {
        if case .value(let value) = self, !isSensible(value) { .unreadable } else { self }
    }
}
