import Data

/// Where a writer of JSON stands, which says what has to precede the next value.
struct JSONState {
    enum Place { case start, named, next }

    var place = Place.named
    /// How many objects and arrays are open, when each value gets a line of its own.
    var depth: Int?
}

/// JSON of the site: clean text, on as many lines as `newLine` makes.
extension DataWriter: JSONBuilder {
    package mutating func object(_ members: (inout DataWriter) -> Void) { group("{", "}", members) }

    package mutating func array(_ elements: (inout DataWriter) -> Void) { group("[", "]", elements) }

    package mutating func name(_ name: StaticString) {
        separate()
        write(literal: "\"")
        write(literal: name)
        write(literal: "\": ")
        json.place = .named
    }

    package mutating func value(_ value: String?) {
        separate()
        if let value { write(json: value) } else { write(literal: "null") }
    }

    package mutating func value(_ value: Int?) {
        separate()
        if let value { write(value) } else { write(literal: "null") }
    }

    package mutating func value(_ value: Bool?) {
        separate()
        write(literal: value.map { $0 ? "true" : "false" } ?? "null")
    }

    mutating func value(_ text: Text) {
        separate()
        write(json: text)
    }

    mutating func member(_ name: StaticString, _ text: Text) {
        self.name(name)
        value(text)
    }

    /// Writes a date as machines read it.
    mutating func member(_ name: StaticString, _ day: Day?) { member(name, day?.description) }

    /// Goes to the next line before what follows: a file with one thing a line can be compared.
    mutating func newLine() {
        write(literal: json.place == .next ? ",\n" : "\n")
        json.place = .named
    }

    private mutating func group(
        _ open: StaticString, _ close: StaticString, _ body: (inout DataWriter) -> Void
    ) {
        separate()
        write(literal: open)
        json.place = .start
        json.depth = json.depth.map { $0 + 1 }
        body(&self)
        json.depth = json.depth.map { $0 - 1 }
        if json.place == .next { breakLine() }
        write(literal: close)
        json.place = .next
    }

    /// Writes what stands before a value, after which a comma is due.
    mutating func separate() {
        switch json.place {
        case .named: break
        case .start: breakLine()
        case .next:
            write(literal: ",")
            if json.depth == nil { write(literal: " ") } else { breakLine() }
        }
        json.place = .next
    }

    private mutating func breakLine() {
        guard let depth = json.depth else { return }
        write(literal: "\n")
        for _ in 0..<depth { write(literal: "  ") }
    }
}
