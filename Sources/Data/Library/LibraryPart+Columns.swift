extension LibraryPart {
    /// The columns as ``definition`` makes them, one a line there: name, and everything behind it.
    var columnDefinitions: [(name: String, type: String)] {
        definition.split(separator: "\n").dropFirst().dropLast().compactMap { line in
            let words = line.split(separator: " ", maxSplits: 1)
            guard words.count == 2, let name = words.first, !name.hasPrefix("UNIQUE(") else { return nil }
            return (String(name), String(words[1].hasSuffix(",") ? words[1].dropLast() : words[1]))
        }
    }

    /// The columns that a table of ours may lack, and how `marquee upgrade` adds them.
    ///
    /// A table of another application may be STRICT, where BOOLEAN is no type; INTEGER is one everywhere.
    var optionalColumns: [(name: String, type: String)] {
        columnDefinitions.filter { !neededColumns.contains($0.name) }.map { column in
            let isTruth = column.type.hasPrefix("BOOLEAN")
            return (column.name, isTruth ? "INTEGER\(column.type.dropFirst("BOOLEAN".count))" : column.type)
        }
    }
}
