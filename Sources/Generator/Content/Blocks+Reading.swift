import Templates

extension Blocks {
    /// Reads `blocks:` of a configuration; a kind whose list is wrong is as usual, and so is one without.
    init(_ fields: inout Fields) {
        var blocks = Self()
        fields.members("blocks", known: Kind.allCases.map(\.rawValue)) { kinds in
            for kind in Kind.allCases {
                switch kind {
                case .overview: blocks.overview = kinds.blocks(of: kind) ?? blocks.overview
                case .film: blocks.film = kinds.blocks(of: kind)
                case .tonight: blocks.tonight = kinds.blocks(of: kind) ?? blocks.tonight
                case .stats: blocks.stats = kinds.blocks(of: kind) ?? blocks.stats
                case .years: blocks.years = kinds.blocks(of: kind) ?? blocks.years
                case .services: blocks.services = kinds.blocks(of: kind) ?? blocks.services
                case .suggestions: blocks.suggestions = kinds.blocks(of: kind) ?? blocks.suggestions
                }
            }
        }
        self = blocks
    }
}

extension Fields {
    /// A page may have no block at all.
    fileprivate mutating func blocks<Block: RawRepresentable & CaseIterable & Equatable>(
        of kind: Blocks.Kind
    ) -> [Block]? where Block.RawValue == String {
        choices(kind.rawValue, of: Block.self, allowsNone: true)
    }
}
