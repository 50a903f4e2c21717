import Data

/// For a spreadsheet: one table of all sections (RFC 4180), with the same columns whatever is in them.
extension Report {
    private static let states: [(column: StaticString, state: Availability.State)] = [
        ("available_on", .available), ("unknown_on", .unknown), ("unavailable_on", .unavailable),
    ]

    func csv() -> [UInt8] {
        var table = CSVTable()
        table.write("section")
        table.write("part")
        for field in ReportField.allCases {
            guard field == .availability else {
                table.write(field.rawValue)
                continue
            }
            for (column, _) in Self.states { table.write("\(column)") }
        }
        table.endRow()
        for section in sections {
            for part in section.parts {
                for row in part.rows { write(row, of: part, section, into: &table) }
            }
        }
        return table.bytes
    }

    private func write(
        _ row: ReportSection.Row, of part: ReportSection.Part, _ section: ReportSection,
        into table: inout CSVTable
    ) {
        table.write(section.name.rawValue)
        table.write(part.title.map(site.say) ?? "")
        for field in ReportField.allCases { write(site.cell(field, of: row), into: &table) }
        table.endRow()
    }

    private func write(_ cell: ReportCell, into table: inout CSVTable) {
        switch cell {
        case .none: table.write("")
        case .text(let text), .review(let text, _): table.write(site.texts[text])
        case .words(let words): table.write(words)
        case .number(let number), .minutes(let number): table.write(number: "\(number)")
        case .rating(let rating): table.write(number: rating.description)
        case .stars(let stars): table.write(number: stars.description)
        case .date(let date): table.write(date.description)
        case .texts(let texts): table.write(texts.map { site.texts[$0] }.joined(separator: "; "))
        case .truth(let isTrue): table.write(isTrue ? "true" : "false")
        case .claims(let claims):
            for (_, state) in Self.states { table.write(words(for: claims, state)) }
        }
    }

    /// Such as `Netflix (2025-10-12); Criterion Channel (never checked)`.
    private func words(for claims: [Availability], _ state: Availability.State) -> String {
        let named = claims.filter { $0.state == state }.map { claim in
            let check = claim.checkedOn?.description ?? site.say("never checked")
            return "\(site.catalogue.platforms[claim.platform].name) (\(check))"
        }
        return named.joined(separator: "; ")
    }
}
