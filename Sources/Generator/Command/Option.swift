/// One option: how it is written, what help says about it, and what it does.
struct Option: Equatable, Sendable {
    /// Why a value is refused, in words that follow the option's name, such as `must not be empty`.
    struct Refusal: Error {
        var reason: String
    }

    enum Effect: Sendable {
        case flag(@Sendable (inout Options) -> Void)
        case value(String, @Sendable (inout Options, String) throws(Refusal) -> Void)
        /// A value that may be left out and otherwise stands after `=`: a word that follows is no value.
        case optionalValue(String, @Sendable (inout Options, String?) throws(Refusal) -> Void)
    }

    /// Every way to write it, such as `-q` and `--quiet`.
    let spellings: [String]
    let help: String
    let effect: Effect

    init(_ spellings: String..., help: String, flag: @escaping @Sendable (inout Options) -> Void) {
        self.spellings = spellings
        self.help = help
        effect = .flag(flag)
    }

    init(
        _ spellings: String..., value: String, help: String,
        set: @escaping @Sendable (inout Options, String) throws(Refusal) -> Void
    ) {
        self.spellings = spellings
        self.help = help
        effect = .value(value, set)
    }

    init(
        _ spellings: String..., optionalValue: String, help: String,
        set: @escaping @Sendable (inout Options, String?) throws(Refusal) -> Void
    ) {
        self.spellings = spellings
        self.help = help
        effect = .optionalValue(optionalValue, set)
    }

    /// An option whose value is a path or a name: any text but none at all.
    init(
        _ spellings: String..., text: String, help: String,
        set: @escaping @Sendable (inout Options, String) -> Void
    ) {
        self.spellings = spellings
        self.help = help
        effect = .value(text) { (options: inout Options, value: String) throws(Refusal) in
            guard !value.isEmpty else { throw Refusal(reason: "must not be empty") }
            set(&options, value)
        }
    }

    /// The name of a value that it needs, such as `path`.
    var valueName: String? {
        if case .value(let name, _) = effect { name } else { nil }
    }

    /// An option is what it is written as.
    static func == (left: Option, right: Option) -> Bool { left.spellings == right.spellings }

    /// How help writes it, such as `-q, --quiet`, `--jobs <n>` or `--stats[=<format>]`.
    var label: String {
        let names = spellings.joined(separator: ", ")
        return switch effect {
        case .flag: names
        case .value(let value, _): "\(names) <\(value)>"
        case .optionalValue(let value, _): "\(names)[=<\(value)>]"
        }
    }
}
