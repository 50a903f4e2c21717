/// Whoever writes JSON value by value: a command's results, and the files of the site.
///
/// What both say, such as a `user_movie`, is written once over this. Each escapes text in its own way: a
/// command is exact about what stands in the library, a site shows no character that nobody can see.
package protocol JSONBuilder: ~Copyable {
    mutating func object(_ members: (inout Self) -> Void)
    mutating func array(_ elements: (inout Self) -> Void)
    /// Writes the name of a member, in which there is nothing to escape; its value follows.
    mutating func name(_ name: StaticString)
    mutating func value(_ value: String?)
    mutating func value(_ value: Int?)
    mutating func value(_ value: Bool?)
}

extension JSONBuilder where Self: ~Copyable {
    package mutating func member(_ name: StaticString, _ value: String?) {
        self.name(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, _ value: Int?) {
        self.name(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, _ value: Bool?) {
        self.name(name)
        self.value(value)
    }

    package mutating func member(_ name: StaticString, object members: (inout Self) -> Void) {
        self.name(name)
        object(members)
    }

    package mutating func member(_ name: StaticString, array elements: (inout Self) -> Void) {
        self.name(name)
        array(elements)
    }
}
